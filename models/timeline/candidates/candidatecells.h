// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidatepages.h"
#include "candidaterows.h"
#include "zone.h"

#include <QCoreApplication>

namespace afterword {

/// What the cells of the list of candidates hold.
class CandidateCells {
    Q_DECLARE_TR_FUNCTIONS(afterword::CandidateModel)

public:
    /// All outlive this.
    CandidateCells(const CandidateRows& rows, const CandidateFates& fates, CandidatePages& pages)
        : m_rows(rows)
        , m_fates(fates)
        , m_pages(pages) {}

    /// Of shown times.
    void setZone(const Zone& zone) { m_zone = zone; }

    /// Times carry their date where these two are not on one day.
    void setRange(Instant earliest, Instant latest);

    [[nodiscard]] static QString header(int column);

    [[nodiscard]] QVariant data(qsizetype row, int column, int role) const;

    /// "1,234 of 1,000,000".
    [[nodiscard]] static QString counts(qint64 matching, qint64 total);

private:
    [[nodiscard]] QVariant display(quint32 ordinal, int column) const;
    [[nodiscard]] QVariant toolTip(quint32 ordinal, int column) const;
    [[nodiscard]] QVariant text(quint32 ordinal, int role) const;
    [[nodiscard]] QVariant state(quint32 ordinal, int role) const;
    [[nodiscard]] QString time(Instant at) const;
    [[nodiscard]] QString wholeTime(quint32 ordinal) const;
    [[nodiscard]] QString sourceName(quint32 ordinal) const;
    [[nodiscard]] static QString damaged();

    [[nodiscard]] const CandidateIndex& index() const { return m_rows.index(); }

    const CandidateRows& m_rows;
    const CandidateFates& m_fates;
    CandidatePages& m_pages;
    Zone m_zone;
    bool m_showsDates = false;
};

} // namespace afterword
