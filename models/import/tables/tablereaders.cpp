// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablereaders.h"

#include "cloudwatchreader.h"
#include "csvreaders.h"
#include "datadogreader.h"
#include "grafanareader.h"
#include "jsoneventsreader.h"
#include "prometheusreader.h"
#include "sysstatreader.h"

namespace afterword {

QList<Reader> tableReaders() {
    return {csvEventsReader(), jsonEventsReader(), csvMetricsReader(), prometheusReader(),
            grafanaReader(),   cloudwatchReader(), datadogReader(),    sysstatReader()};
}

} // namespace afterword
