// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incidentimport.h"

#include <functional>
#include <memory>

namespace afterword {

/// Who does the import that a window has put together: it knows the library and its thread.
class ImportRunner {
public:
    virtual ~ImportRunner() = default;

    /// Calls `done` once, in the window's thread; `progress` is told and asked in the thread that works. A failure has
    /// changed nothing.
    virtual void run(const ImportRequest& request, std::shared_ptr<Progress> progress,
                     std::function<void(Result<Imported>)> done) = 0;
};

} // namespace afterword
