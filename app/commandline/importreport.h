// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console.h"
#include "source.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace afterword {

/// What an import tells: as JSON in the form of cli.md, or as lines.
class ImportReport {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    [[nodiscard]] static QJsonObject json(const QString& incidentKey, const QList<Source>& sources);
    static void print(const QString& incidentKey, const QList<Source>& sources, bool isDryRun, Console& console);

private:
    static void printSource(const Source& source, Console& console);
};

} // namespace afterword
