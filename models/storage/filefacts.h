// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// What can be told of a file without opening it.
struct FileFacts {
    QString canonicalPath; ///< empty where the file does not exist
    QString identity; ///< the same for all names of one file: device and number of the file where the system has them
    bool hasHardLinks = false;
    bool canWrite = false;
    QString readOnlyReason; ///< technical, untranslated

    /// A file or folder without any right to write counts as not writable for everybody, root included: that is what
    /// whoever took the rights away wanted.
    [[nodiscard]] static FileFacts of(const QString& path);
};

} // namespace afterword
