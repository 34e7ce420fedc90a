// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

#include <QList>

namespace afterword {

/// The reader of logs of all kinds ("log").
[[nodiscard]] QList<Reader> logReaders();

} // namespace afterword
