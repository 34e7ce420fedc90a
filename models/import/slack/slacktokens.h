// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace afterword {

/// Takes the live tokens ("?t=xoxe-...") out of the addresses in an export's JSON. Tokens that people wrote into a
/// message stay, for the scanner of secrets to find.
void stripFileTokens(QByteArray& json);

} // namespace afterword
