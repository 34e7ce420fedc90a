// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatecolumns.h"

namespace afterword {

qsizetype CandidateColumns::memory() const {
    const auto bytes = [](const auto& column) {
        return static_cast<qsizetype>(column.capacity() * sizeof(column.front()));
    };
    return qsizetype{sizeof(*this)} + bytes(happenedAt) + bytes(kind) + bytes(author) + bytes(lane) + bytes(thread) +
           bytes(names);
}

} // namespace afterword
