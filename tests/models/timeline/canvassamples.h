// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canvascontent.h"
#include "canvasview.h"
#include "isotime.h"
#include "textwidth.h"

#include <QString>

namespace afterword {

/// "14:05" and "14:05:31.5" on 2026-03-12 in UTC, or a whole ISO text.
inline Instant timeOf(const char* time) {
    const QString text = QString::fromLatin1(time);
    return fromIso(text.size() > 15 ? text : QStringLiteral("2026-03-12T%1Z").arg(text)).value();
}

inline CanvasEvent eventOn(const char* lane, const char* time, const char* text = "", const char* end = nullptr) {
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

inline CanvasMilestone milestoneAt(MilestoneKind kind, const char* time) {
    return {QUuid::createUuid(), kind, timeOf(time)};
}

/// `width` pixels of axis from 100 on, in type that is 16 high and as wide as textWidth() says.
inline CanvasView viewOf(Instant from, Instant to, double width = 1200) {
    CanvasView view;
    view.scale = TimeScale(from, to, 100, width);
    view.height = 900;
    view.type.width = [](const QString& text) {
        return textWidth(text, 13);
    };
    view.type.boldWidth = view.type.width;
    view.type.hintWidth = view.type.width;
    view.type.elided = [](const QString& text, double room) {
        return elidedText(text, 13, room);
    };
    return view;
}

} // namespace afterword
