// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace afterword {

void setUpHeap() {
#ifdef __GLIBC__
    // Without a number of ours, the one of glibc grows to 32 MB with the first such blocks that are freed. A smaller
    // one costs speed: the system clears every page that it hands out.
    mallopt(M_MMAP_THRESHOLD, 2 * 1024 * 1024);
#endif
}

} // namespace afterword
