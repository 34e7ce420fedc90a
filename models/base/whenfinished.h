// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>

namespace afterword {

/// Calls `done` with the result of `future`, which always has one, in the thread of `context`; never, where `context`
/// is gone by then. (QFuture::then with a context must not outlive it in Qt 6.4.)
template <class T, class Done>
void whenFinished(const QFuture<T>& future, QObject* context, Done done) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, call = std::move(done)]() mutable {
        watcher->deleteLater();
        call(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

} // namespace afterword
