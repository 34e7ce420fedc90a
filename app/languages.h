// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace afterword {

/// The language of the program, in force as long as this lives; where a ReportLanguage is in force in the thread that
/// asks, that one's.
class Languages {
public:
    explicit Languages(const QLocale& locale);
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// Codes of the languages that there are texts for: "en", "de".
    [[nodiscard]] static QStringList available();

    /// English where there are no texts in the language.
    static bool load(QTranslator& translator, const QLocale& locale);

private:
    class Texts final : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char* context, const char* source, const char* remark,
                                        int number) const override;
    };

    Texts m_texts;
};

} // namespace afterword
