// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace afterword {

/// A form in which an incident leaves the program, as people see it.
struct ExportFormat {
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)

public:
    QString ending; ///< ".pdf"
    QString name;
    QString about; ///< one line: what it is good for
    Icon icon = Icon::File;
    QString caveat;          ///< what one has to know before giving it to others; may be empty
    bool hasEdition = true;  ///< false: always whole
    bool hasLanguage = true; ///< false: has no texts of the program in it
    bool hasZone = true;     ///< false: all times are in UTC

    /// An ending that is not known has only itself as its name.
    [[nodiscard]] static ExportFormat of(const QString& ending);
};

/// The file with the ending of another format; one that has none of `endings` gets it added.
[[nodiscard]] QString withEnding(const QString& path, const QString& ending, const QStringList& endings);

/// The longest of `endings` that the file has, in any case; empty where it has none.
[[nodiscard]] QString endingOf(const QString& path, const QStringList& endings);

/// "INC-4 Checkout down", without what file systems refuse, at most 80 characters long.
[[nodiscard]] QString proposedName(const QString& key, const QString& title);

} // namespace afterword
