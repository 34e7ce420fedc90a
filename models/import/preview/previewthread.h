// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpreview.h"

#include <QObject>

#include <memory>
#include <optional>

namespace afterword {

class PreviewLook;

/// Looks at files off its owner's thread, one look after the other, and tells its owner. Its end waits for nothing: a
/// look that is under way is told to stop, and ends alone.
class PreviewThread final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
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
    void startNext();

    QList<std::shared_ptr<PreviewLook>> m_looks; ///< the first one is under way
};

} // namespace afterword
