// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventpart.h"

class QToolButton;
class QVBoxLayout;

namespace afterword {

class ToneLabel;

/// What shows that it was so: the event's evidence, to be looked at, taken off and attached.
class EvidencePart final : public EventPart {
    Q_OBJECT

public:
    EvidencePart(EventFormState& state, QObject* parent);

    void refresh(const EventPointers& events) override;
    void setReadOnly(const QString& reason) override;

Q_SIGNALS:
    void evidenceWanted(afterword::EvidenceId id);

private:
    struct Line {
        EvidenceId id;
        QString title;
        EvidenceKind kind = EvidenceKind::File;

        bool operator==(const Line&) const = default;
    };

    void fill(const QList<Line>& lines);
    void addLine(const Line& line);
    void fillMenu();

    QWidget* m_area;
    QVBoxLayout* m_column;
    QWidget* m_list;
    ToneLabel* m_none;
    QToolButton* m_attach;
    QList<Line> m_lines;
    QString m_readOnlyReason;
};

} // namespace afterword
