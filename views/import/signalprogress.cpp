// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signalprogress.h"

namespace afterword {

void SignalProgress::advance(qint64 done, qint64 total, const QString& what) {
    constexpr qint64 interval = 50;
    if (what == m_last && m_sinceLast.elapsed() < interval) {
        return;
    }
    m_last = what;
    m_sinceLast.restart();
    Q_EMIT advanced(done, total, what);
}

} // namespace afterword
