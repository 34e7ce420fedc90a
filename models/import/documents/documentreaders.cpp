// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentreaders.h"

#include "imagereader.h"

namespace afterword {

QList<Reader> documentReaders() {
    return {imageReader()};
}

} // namespace afterword
