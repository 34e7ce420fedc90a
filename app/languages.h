// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace afterword {

/// The texts of one language, in force as long as this lives. One inside another takes its place until it ends: the
/// report's language while a report is made, apart from the interface's.
class Languages {
public:
    explicit Languages(const QLocale& locale);
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// Codes of the languages that there are texts for: "en", "de".
    [[nodiscard]] static QStringList available();

private:
    QTranslator m_translator;
};

} // namespace afterword
