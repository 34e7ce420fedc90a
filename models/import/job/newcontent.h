// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importfilter.h"
#include "importjob.h"
#include "library.h"
#include "recordset.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace afterword {

/// How many records and pieces of evidence of a source were not taken.
struct LeftOut {
    qint64 alreadyThere = 0;
    qint64 outside = 0; ///< of the stretch of time that was asked for

    bool operator==(const LeftOut&) const = default;
};

/// Leaves what an incident has already, and what is not of the time asked for. A source is compared with those that
/// were imported before under the same path, with the same content or with the same first records, for a chat also
/// under the same name; each record counts as often as it is there. What was read with other times (another zone, say)
/// is something else. The cost goes with the records of those sources.
class NewContent final : public ImportFilter {
public:
    /// All outlive this.
    NewContent(Library& library, const Postmortem& incident, const ImportRequest& request);

    [[nodiscard]] std::vector<bool> takes(const Source& source, const CandidateChunk& chunk) override;
    [[nodiscard]] bool takesEvidence(const Source& source) override;

    [[nodiscard]] bool takesContent(const Source& source) override { return !isKnownFile(source); }

    /// Sources of which everything was taken are not in it.
    [[nodiscard]] const QHash<SourceId, LeftOut>& leftOut() const { return m_leftOut; }

private:
    [[nodiscard]] bool isKnownFile(const Source& source) const;
    [[nodiscard]] bool isOutside(qint64 at) const;
    [[nodiscard]] QList<SourceId> relativesOf(const Source& source, const std::vector<quint64>& digests);
    [[nodiscard]] bool beginsLike(const Source& known, const std::vector<quint64>& digests);
    void loadRecords(const QList<SourceId>& sources, const QString& format);

    Library& m_library;
    const Postmortem& m_incident;
    const ImportRequest& m_request;
    SecretScanner m_scanner;
    SourceId m_source; ///< that is being read
    RecordSet m_known; ///< that it may have, too
    QHash<SourceId, std::vector<quint64>> m_begins;
    QHash<SourceId, LeftOut> m_leftOut;
};

} // namespace afterword
