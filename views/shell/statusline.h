// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "result.h"

#include <QWidget>

class QLabel;

namespace afterword {

class Appearance;
class Clock;
class Document;
class TimeAxis;

/// At the foot of the window: whether everything is saved, how much there is, the zone, and how many secrets were
/// found.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    StatusLine(const Appearance& appearance, const TimeAxis& axis, QWidget* parent = nullptr);

    /// Null: none is open.
    void setDocument(Document* document);

    /// Of the candidates of the open incident; negative: not known yet.
    void setCandidates(qint64 count);

    /// What does not fit is cut off at the end: the window is not held wide by it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keysWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void refresh();
    void say(Instant savedAt);
    void sayFailure(const Error& error);

    const Appearance& m_appearance;
    const TimeAxis& m_axis;
    Document* m_document = nullptr;
    qint64 m_candidates = -1;
    QLabel* m_saved;
    QLabel* m_counts;
    QLabel* m_zone;
    QLabel* m_secrets;
    QLabel* m_size;
    bool m_hasFailed = false;
};

} // namespace afterword
