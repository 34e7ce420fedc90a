// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "result.h"

#include <QList>
#include <QStringList>

namespace afterword {

/// Sections that a new postmortem starts with. A JSON file: {"id", "name", "sections": [{"id", "title", "prompt"}]}.
struct PostmortemTemplate {
    QString id;
    QString name;
    QList<Section> sections; ///< without ids of their own; markdown is empty

    /// The ids of the templates that come with the program, the default first.
    [[nodiscard]] static QStringList builtIn();

    /// `idOrPath` is one of builtIn() or a file. NotFound, or BadInput with line facts where the file is no template.
    [[nodiscard]] static Result<PostmortemTemplate> load(const QString& idOrPath);

    /// An incident with the sections of the template; key, title and people are still to be set.
    [[nodiscard]] Postmortem newPostmortem(Instant now) const;
};

} // namespace afterword
