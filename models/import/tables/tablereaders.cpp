// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablereaders.h"

#include "csvreaders.h"
#include "prometheusreader.h"

namespace afterword {

QList<Reader> tableReaders() {
    return {csvEventsReader(), csvMetricsReader(), prometheusReader()};
}

} // namespace afterword
