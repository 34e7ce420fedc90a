// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsink.h"
#include "valuechange.h"

namespace afterword {

/// Passes an import on, but for sections of a postmortem that existed already: a section that the incident has, and
/// that is still empty, is filled instead of doubled. What was written is never overwritten; the imported text then
/// gets a section of its own.
class ImportedSections final : public ImportSink {
public:
    ImportedSections(QList<Section> sections, ImportSink& target);

    Result<> addCandidates(CandidateChunk chunk) override {
        m_hasContent = true;
        return m_target.addCandidates(std::move(chunk));
    }

    Result<> addSeries(SeriesChunk chunk) override { return m_target.addSeries(std::move(chunk)); }

    Result<> addAttachment(const QString& sha256, QByteArray bytes) override {
        return m_target.addAttachment(sha256, std::move(bytes));
    }

    Result<> addValue(AnyValue value) override;

    /// To be committed with the import.
    [[nodiscard]] const QList<ValueChange>& fillings() const { return m_fillings; }

    /// Whether anything came but the sources themselves.
    [[nodiscard]] bool hasContent() const { return m_hasContent; }

private:
    [[nodiscard]] Section* sectionOf(const QString& key);

    QList<Section> m_sections;
    ImportSink& m_target;
    QList<ValueChange> m_fillings;
    bool m_hasContent = false;
};

} // namespace afterword
