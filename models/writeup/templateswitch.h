// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortemtemplate.h"
#include "valuechange.h"

#include <QStringList>

namespace afterword {

/// Another template for an incident that is written already, without losing a word: sections that both have keep their
/// text, those with text that the new one does not have stay behind its own, and only empty ones go.
struct TemplateSwitch {
    QList<ValueChange> changes;
    QStringList added;   ///< titles
    QStringList removed; ///< titles of empty ones
    QStringList kept;    ///< titles of those that the new template does not have

    [[nodiscard]] static TemplateSwitch plan(const Postmortem& postmortem, const PostmortemTemplate& wanted);
};

} // namespace afterword
