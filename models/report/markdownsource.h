// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace afterword {

/// `markdown` with the lines escaped that read like a link definition ("[Maria]: restarted") without any link that uses
/// it: Markdown would drop their text.
[[nodiscard]] QString withoutStrayDefinitions(const QString& markdown);

/// What "&amp;" or "&#1234;" stands for; the text itself where that is unknown.
[[nodiscard]] QString entityText(QByteArrayView entity);

} // namespace afterword
