// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatechunk.h"
#include "secretscanner.h"

namespace afterword {

/// `text` with every hit replaced by its placeholder.
[[nodiscard]] QByteArray redacted(QByteArrayView text, const QList<SecretHit>& hits, const SecretScanner& scanner);

/// The chunk with every hit in its bytes replaced, record by record.
[[nodiscard]] CandidateChunk redacted(const CandidateChunk& chunk, const QList<SecretHit>& hits,
                                      const SecretScanner& scanner);

} // namespace afterword
