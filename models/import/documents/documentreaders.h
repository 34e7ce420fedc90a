// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

#include <QList>

namespace afterword {

/// The readers of single documents: pictures ("image") and postmortems that were written elsewhere ("postmortem").
[[nodiscard]] QList<Reader> documentReaders();

} // namespace afterword
