// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "postmortem.h"
#include "report.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace afterword {

/// Who is called what. The internal edition keeps names; the public one puts roles in their place, in fields of people
/// and inside texts.
class ReportNames {
    Q_DECLARE_TR_FUNCTIONS(ReportNames)

public:
    ReportNames(const Postmortem& postmortem, Edition edition);

    /// A person's name as the edition prints it; who is not known becomes "an engineer".
    [[nodiscard]] QString person(const QString& name) const;

    /// As `person`, for somebody or some system behind an event: the unknown are called by what they did.
    [[nodiscard]] QString actor(const QString& name, EventKind kind) const;

    /// `text` (plain or Markdown) with every known name in it replaced.
    [[nodiscard]] QString masked(const QString& text) const;

private:
    void add(const QString& name, const QString& role, bool isPerson);
    void compile();

    Edition m_edition;
    QHash<QString, QString> m_roles; ///< by name
    QRegularExpression m_names;
};

} // namespace afterword
