// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openlibrary.h"

#include <QCoreApplication>

#include <functional>

namespace afterword {

class Notices;

/// What there is to say after a library was opened: what was recovered, what cannot be written, what was left over.
class OpeningNotices {
    Q_DECLARE_TR_FUNCTIONS(OpeningNotices)

public:
    static void tell(const OpenLibrary& library, Notices& notices, const std::function<void()>& saveCopy);

    /// Offers the edits that an earlier session could not write, as long as nobody has decided.
    static void offerParkedEdits(const std::shared_ptr<OpenLibrary>& library, const std::shared_ptr<Document>& document,
                                 Notices& notices);
};

} // namespace afterword
