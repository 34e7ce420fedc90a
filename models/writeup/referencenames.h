// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "textreferences.h"
#include "zone.h"

#include <QCoreApplication>

namespace afterword {

/// What references are called while one writes: times and titles as they are now.
class ReferenceNames {
    Q_DECLARE_TR_FUNCTIONS(ReferenceNames)

public:
    /// `postmortem` outlives the names. Times are said in `zone`, with their day where the story has several.
    ReferenceNames(const Postmortem& postmortem, const Zone& zone);

    struct Name {
        QString text;
        bool isDeleted = false; ///< what it led to is not there any more
    };

    [[nodiscard]] Name of(const TextReference& reference) const;

    [[nodiscard]] QString time(Instant at) const;

    [[nodiscard]] static QString of(MilestoneKind kind);
    [[nodiscard]] static QString of(const Evidence& evidence);

private:
    [[nodiscard]] Name ofEvent(const QString& id) const;
    [[nodiscard]] Name ofMilestone(const QString& key) const;

    const Postmortem& m_postmortem;
    Zone m_zone;
    bool m_hasSeveralDays = false;
};

} // namespace afterword
