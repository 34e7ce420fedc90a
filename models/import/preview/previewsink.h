// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsink.h"
#include "sourcepreview.h"

#include <QHash>

namespace afterword {

/// Keeps of what is read what a preview shows: the first records, counts, secrets.
class PreviewSink final : public ImportSink {
public:
    static constexpr qsizetype shownRows = 50;

    /// Both outlive this.
    PreviewSink(const SecretScanner& scanner, const ImportRequest& request)
        : m_scanner(scanner)
        , m_request(request) {}

    Result<> addCandidates(CandidateChunk chunk) override;

    Result<> addSeries(SeriesChunk /*chunk*/) override { return {}; }

    Result<> addAttachment(const QString& sha256, QByteArray bytes) override;
    Result<> addValue(AnyValue value) override;

    /// Puts what came for a source into its preview.
    void fill(SourcePreview& preview, const Source& source) const;

private:
    struct Gathered {
        qint64 records = 0;
        qint64 outside = 0;
        std::optional<Instant> first;
        std::optional<Instant> last;
        QList<PreviewRow> rows;
        QHash<QString, qint64> authors;
        QList<FoundSecret> secrets;
    };

    void gatherRows(const CandidateChunk& chunk, Gathered& gathered) const;
    void gatherSecrets(const CandidateChunk& chunk, const QList<SecretHit>& hits, Gathered& gathered) const;
    [[nodiscard]] FoundSecret found(QByteArrayView text, const SecretHit& hit, const QString& where) const;
    [[nodiscard]] bool isOutside(Instant at) const;
    void scanText(const QString& text, const QString& where);

    const SecretScanner& m_scanner;
    const ImportRequest& m_request;
    QHash<SourceId, Gathered> m_sources;
    QList<Evidence> m_evidence;
    QStringList m_sections;
    QList<FoundSecret> m_secrets; ///< in texts that are no records
    QByteArray m_picture;
};

} // namespace afterword
