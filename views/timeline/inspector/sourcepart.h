// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventpart.h"
#include "originalview.h"

#include <QUuid>

class QToolButton;
class QVBoxLayout;

namespace afterword {

class FoldOut;
class TextBox;
class ToneLabel;

/// Where an event came from, never edited, and what became of it since.
class SourcePart final : public EventPart {
    Q_OBJECT

public:
    SourcePart(EventFormState& state, QObject* parent);

    void refresh(const EventPointers& events) override;

    void setReadOnly(const QString& /*reason*/) override {}

Q_SIGNALS:
    void sourceWanted(QUuid event);

private:
    void build();
    void fill(const TimelineEvent& event);
    void compare(const QList<OriginalField>& fields);
    void dress();

    FoldOut* m_fold;
    QWidget* m_content;
    QVBoxLayout* m_fields;
    ToneLabel* m_where;
    TextBox* m_raw;
    QToolButton* m_show;
};

} // namespace afterword
