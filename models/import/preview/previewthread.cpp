// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewthread.h"

namespace afterword {

/// One look, and the flag that stops it.
class PreviewThread::Look final : public Progress {
public:
    explicit Look(PreviewRequest request)
        : m_request(std::move(request)) {}

    [[nodiscard]] const PreviewRequest& request() const { return m_request; }

    void stop() { m_isStopped = true; }

    void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override {}

    [[nodiscard]] bool isCancelled() const override { return m_isStopped; }

private:
    PreviewRequest m_request;
    std::atomic_bool m_isStopped = false;
};

PreviewThread::PreviewThread(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

PreviewThread::~PreviewThread() {
    stop();
    m_pool.waitForDone();
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
    const auto look = std::make_shared<Look>(request);
    m_looks.append(look);
    m_pool.start([this, look] {
        const auto tell = [&](const SourcePreview& preview) {
            QMetaObject::invokeMethod(
                this,
                [this, look, preview] {
                    if (!look->isCancelled()) {
                        Q_EMIT found(preview);
                    }
                },
                Qt::QueuedConnection);
        };
        const Result<> looked = previewImport(look->request(), *look, tell);
        QMetaObject::invokeMethod(
            this,
            [this, look, looked] {
                m_looks.removeOne(look);
                Q_EMIT ended(looked ? std::nullopt : std::optional(looked.error()));
            },
            Qt::QueuedConnection);
    });
}

} // namespace afterword
