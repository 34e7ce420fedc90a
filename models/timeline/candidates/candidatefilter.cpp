// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatefilter.h"

namespace afterword {

bool passes(FateFilter filter, std::optional<CandidateFate> fate) {
    switch (filter) {
    case FateFilter::Any:
        return true;
    case FateFilter::Unpicked:
        return fate != CandidateFate::Picked;
    case FateFilter::Unseen:
        return fate != CandidateFate::Picked && fate != CandidateFate::Skipped;
    case FateFilter::Starred:
        return fate == CandidateFate::Starred;
    case FateFilter::Skipped:
        return fate == CandidateFate::Skipped;
    case FateFilter::Picked:
        return fate == CandidateFate::Picked;
    }
    return true;
}

CandidateFilter CandidateFilter::around(Instant at, Duration reach) {
    CandidateFilter filter;
    filter.from = at - reach;
    filter.to = at + reach;
    return filter;
}

bool CandidateFilter::isFlat() const {
    return !text.trimmed().isEmpty() || !kinds.isEmpty() || !people.isEmpty() || !lanes.isEmpty();
}

} // namespace afterword
