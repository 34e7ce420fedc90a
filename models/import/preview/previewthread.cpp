// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewthread.h"

#include "previewlook.h"

#include <QThreadPool>

namespace afterword {

PreviewThread::~PreviewThread() {
    stop();
}

void PreviewThread::stop() {
    for (const auto& look : std::as_const(m_looks)) {
        look->stop();
    }
}

void PreviewThread::look(const PreviewRequest& request) {
    for (const auto& earlier : std::as_const(m_looks)) {
        if (!request.only.isEmpty() && earlier->request().only == request.only) {
            earlier->stop();
        }
    }
    m_looks.append(PreviewLook::create(request));
    if (m_looks.size() == 1) {
        startNext();
    }
}

void PreviewThread::startNext() {
    const auto look = m_looks.constFirst();
    connect(look.get(), &PreviewLook::found, this, [this, raw = look.get()](const SourcePreview& preview) {
        if (!raw->isCancelled()) {
            Q_EMIT found(preview);
        }
    });
    connect(look.get(), &PreviewLook::ended, this, [this](const std::optional<Error>& failure) {
        m_looks.removeFirst();
        if (!m_looks.isEmpty()) {
            startNext();
        }
        Q_EMIT ended(failure);
    });
    QThreadPool::globalInstance()->start([look] { look->run(); });
}

} // namespace afterword
