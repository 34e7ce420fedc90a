// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace afterword {

/// Standard output and standard error, in UTF-8.
class Console {
public:
    void line(const QString& text);

    /// One object and a line feed, indented.
    void json(const QJsonObject& object);

    void error(const QString& text);

    /// Like error(), but stays silent with --quiet.
    void note(const QString& text);

    void setQuiet(bool quiet) { m_isQuiet = quiet; }

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }

    /// False where standard output could not take everything (a full disk, a closed pipe).
    [[nodiscard]] bool flush();

private:
    bool m_isQuiet = false;
};

/// Progress on standard error for work over half a second; stops on Ctrl+C.
class ConsoleProgress final : public Progress {
public:
    explicit ConsoleProgress(Console& console);
    ~ConsoleProgress() override;

    void advance(qint64 done, qint64 total, const QString& what) override;
    [[nodiscard]] bool isCancelled() const override;

private:
    Console& m_console;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown;
    bool m_isShown = false;
};

} // namespace afterword
