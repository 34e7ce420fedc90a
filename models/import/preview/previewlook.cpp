// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewlook.h"

namespace afterword {

std::shared_ptr<PreviewLook> PreviewLook::create(const PreviewRequest& request) {
    return {new PreviewLook(request), [](PreviewLook* look) {
                look->deleteLater();
            }};
}

void PreviewLook::run() {
    const auto looked =
        previewImport(m_request, *this, [this](const SourcePreview& preview) { Q_EMIT found(preview); });
    Q_EMIT ended(looked ? std::nullopt : std::optional(looked.error()));
}

} // namespace afterword
