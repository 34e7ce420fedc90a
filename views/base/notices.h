// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace afterword {

enum class NoticeKind { Info, Done, Warning, Error };

/// What a button of a notice does.
struct NoticeAction {
    QString text; ///< a verb: "Try again"
    std::function<void()> run;
};

/// A standing fact: it stays until it is withdrawn or closed. "What happened - what is safe - what to do".
struct Banner {
    QString id; ///< the same id again takes its place
    NoticeKind kind = NoticeKind::Info;
    QString text;
    QString details; ///< technical; shown on demand
    QList<NoticeAction> actions;
    bool canBeClosed = true;
};

/// Where views say what happened, without stopping anybody.
class Notices {
public:
    virtual ~Notices() = default;

    virtual void show(const Banner& banner) = 0;
    virtual void withdraw(const QString& id) = 0;

    /// For some seconds, in the corner; read out to screen readers. The action is often "Undo".
    virtual void toast(const QString& text, const NoticeAction& action = {}) = 0;
};

} // namespace afterword
