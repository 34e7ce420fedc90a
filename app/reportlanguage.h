// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTranslator>

namespace afterword {

/// The language of a report while it is made: as long as this lives, all texts of this thread are in it. Other threads,
/// and so the windows, keep theirs. Needs a program that has Languages.
class ReportLanguage {
public:
    explicit ReportLanguage(const QLocale& locale);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage&) = delete;
    ReportLanguage& operator=(const ReportLanguage&) = delete;

    /// Of this thread; null where it has none.
    [[nodiscard]] static const ReportLanguage* current();

    /// The text of the code, which is English, where the language has no other.
    [[nodiscard]] QString textOf(const char* context, const char* source, const char* remark, int number) const;

private:
    QTranslator m_translator;
    const ReportLanguage* m_outer;
};

} // namespace afterword
