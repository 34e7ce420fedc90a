// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// The families of the documents, the same on every machine; made from Inter and JetBrains Mono.
[[nodiscard]] QString documentFontFamily();
[[nodiscard]] QString monospaceFontFamily();

/// Makes the fonts of the documents known; "Inter" and "JetBrains Mono" lead to them where they are not installed.
/// Needs a QGuiApplication; later calls do nothing. False where a font could not be taken.
bool loadFonts();

} // namespace afterword
