// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace afterword {

/// Once, before there is a second thread: blocks of megabytes go back to the system when they are freed. What one
/// thread of an import frees, another does not take, and the heap would grow with the import's length.
void setUpHeap();

} // namespace afterword
