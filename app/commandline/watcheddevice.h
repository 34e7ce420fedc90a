// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"

#include <QIODevice>

namespace afterword {

/// Hands on what is written, and fails once the user asked to stop.
class WatchedDevice final : public QIODevice {
public:
    WatchedDevice(QIODevice& out, const Progress& progress)
        : m_out(out)
        , m_progress(progress) {
        open(WriteOnly | Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }

    qint64 writeData(const char* data, qint64 size) override {
        return m_progress.isCancelled() ? -1 : m_out.write(data, size);
    }

private:
    QIODevice& m_out;
    const Progress& m_progress;
};

} // namespace afterword
