// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// About how wide a text is when set in Inter or a system font like it, in the units of `size`. A little more than
/// less, so that what is laid out with it does not overlap. For figures, which are laid out where no font is at hand.
[[nodiscard]] double textWidth(QStringView text, double size);

/// `text`, shortened with an ellipsis so that it is not wider than `width`; empty where not even two letters fit.
[[nodiscard]] QString elidedText(const QString& text, double size, double width);

} // namespace afterword
