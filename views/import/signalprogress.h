// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>

namespace afterword {

/// Tells the window how far work in another thread is, at most twenty times a second.
class SignalProgress final : public QObject, public Progress {
    Q_OBJECT

public:
    SignalProgress() { m_sinceLast.start(); }

    void advance(qint64 done, qint64 total, const QString& what) override;

    [[nodiscard]] bool isCancelled() const override { return m_isCancelled; }

    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void advanced(qint64 done, qint64 total, const QString& what);

private:
    std::atomic_bool m_isCancelled = false;
    QElapsedTimer m_sinceLast; ///< used by the thread that works
    QString m_last;
};

} // namespace afterword
