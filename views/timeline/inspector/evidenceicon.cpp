// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceicon.h"

namespace afterword {

Icon evidenceIcon(EvidenceKind kind) {
    switch (kind) {
    case EvidenceKind::Image:
        return Icon::Picture;
    case EvidenceKind::Chart:
        return Icon::Chart;
    case EvidenceKind::Log:
        return Icon::Log;
    case EvidenceKind::Link:
        return Icon::Link;
    case EvidenceKind::File:
        return Icon::File;
    }
    return Icon::File;
}

} // namespace afterword
