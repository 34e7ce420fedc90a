// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace afterword {

/// The styles of a page: wide screens, phones, dark, print. Those of drawings come with the drawings.
[[nodiscard]] QByteArray pageStyles();

} // namespace afterword
