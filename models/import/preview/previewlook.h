// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpreview.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace afterword {

/// One look at what is to be imported, and the flag that stops it. Its signals come from the thread that looks.
class PreviewLook final : public QObject, public Progress {
    Q_OBJECT

public:
    /// Goes in the thread in which it was made, whoever lets go of it last.
    [[nodiscard]] static std::shared_ptr<PreviewLook> create(const PreviewRequest& request);

    [[nodiscard]] const PreviewRequest& request() const { return m_request; }

    void run();

    void stop() { m_isStopped = true; }

    void advance(qint64 /*done*/, qint64 /*total*/, const QString& /*what*/) override {}

    [[nodiscard]] bool isCancelled() const override { return m_isStopped; }

Q_SIGNALS:
    void found(const afterword::SourcePreview& preview);
    void ended(const std::optional<afterword::Error>& failure);

private:
    explicit PreviewLook(const PreviewRequest& request)
        : m_request(request) {}

    PreviewRequest m_request;
    std::atomic_bool m_isStopped = false;
};

} // namespace afterword
