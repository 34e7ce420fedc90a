// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpreview.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace afterword {

/// Looks at files in a thread of its own, one look after the other, and tells its owner in the owner's thread.
class PreviewThread final : public QObject {
    Q_OBJECT

public:
    explicit PreviewThread(QObject* parent = nullptr);

    /// Stops, and waits for that.
    ~PreviewThread() override;

    /// A look at one source takes the place of one at the same that has not ended.
    void look(const PreviewRequest& request);

    /// Nothing of the looks so far is told any more, apart from their ends.
    void stop();

Q_SIGNALS:
    void found(const afterword::SourcePreview& preview);

    /// Once for each look(); null where nothing failed.
    void ended(const std::optional<afterword::Error>& failure);

private:
    class Look;

    QThreadPool m_pool;
    QList<std::shared_ptr<Look>> m_looks; ///< that have not ended
};

} // namespace afterword
