// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include <QJsonDocument>

#include <csignal>
#include <cstdio>

namespace afterword {

namespace {

volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int /*signal*/) {
    stopRequested = 1;
}

void write(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

void Console::line(const QString& text) {
    write(stdout, text + u'\n');
}

void Console::json(const QJsonObject& object) {
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Console::error(const QString& text) {
    write(stderr, text + u'\n');
}

void Console::note(const QString& text) {
    if (!m_isQuiet) {
        error(text);
    }
}

bool Console::flush() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

ConsoleProgress::ConsoleProgress(Console& console)
    : m_console(console) {
    m_sinceStart.start();
    m_sinceShown.start();
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
}

ConsoleProgress::~ConsoleProgress() {
    if (m_isShown) {
        write(stderr, QStringLiteral("\n"));
    }
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void ConsoleProgress::advance(qint64 done, qint64 total, const QString& what) {
    constexpr qint64 firstAfter = 500;
    constexpr qint64 nextAfter = 200;
    if (m_console.isQuiet() || m_sinceStart.elapsed() < firstAfter || m_sinceShown.elapsed() < nextAfter) {
        return;
    }
    m_sinceShown.restart();
    m_isShown = true;
    const QString share = total > 0 ? QStringLiteral("%1 %").arg(done * 100 / total, 3) : QString::number(done);
    write(stderr, u'\r' + share + u"  " + what.left(60).leftJustified(60));
    std::fflush(stderr);
}

bool ConsoleProgress::isCancelled() const {
    return stopRequested != 0;
}

} // namespace afterword
