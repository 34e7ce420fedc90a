// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentreaders.h"

#include "imagereader.h"
#include "postmortemreader.h"

namespace afterword {

QList<Reader> documentReaders() {
    return {imageReader(), postmortemReader()};
}

} // namespace afterword
