// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "isotime.h"
#include "selection.h"
#include "settings.h"
#include "timeaxis.h"
#include "timelinecanvas.h"

#include <QTemporaryDir>

#include <memory>

namespace afterword {

/// "14:05:31" on 2026-03-12 in UTC.
inline Instant timeOf(const char* time) {
    return fromIso(QStringLiteral("2026-03-12T%1Z").arg(QString::fromLatin1(time))).value();
}

inline CanvasEvent eventOn(const char* lane, const char* time, const char* text, const char* end = nullptr) {
    CanvasEvent event;
    event.id = QUuid::createUuid();
    event.lane = QString::fromLatin1(lane);
    event.from = timeOf(time);
    event.text = QString::fromLatin1(text);
    if (end) {
        event.to = timeOf(end);
    }
    return event;
}

/// A canvas that is shown, with what it needs around it.
struct CanvasFixture {
    CanvasFixture();

    void show(QSize size, const CanvasContent& content);

    /// In the coordinates of the viewport.
    [[nodiscard]] QPoint middleOf(QUuid id) const;

    QTemporaryDir folder;
    Settings settings;
    Appearance appearance;
    TimeAxis axis;
    Selection selection;
    TimelineCanvas canvas;
};

/// An incident with something of everything.
[[nodiscard]] CanvasContent checkoutIncident();

} // namespace afterword
