// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "surroundings.h"
#include "writeup.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace afterword {

class Chip;
class FactField;
class MarkdownEditor;

/// One section: its title, who sees it, its text.
class SectionPage final : public QWidget {
    Q_OBJECT

public:
    SectionPage(Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    void open(SectionId section);

    [[nodiscard]] SectionId section() const { return m_section; }

    [[nodiscard]] MarkdownEditor* editor() const { return m_editor; }

    [[nodiscard]] FactField* title() const { return m_title; }

    /// Above the text.
    void addBar(QWidget* bar);

private:
    void build();
    void follow();
    void dress();
    void leaveTitle();

    Document& m_document;
    WriteUp m_writeUp;
    const Appearance& m_appearance;
    SectionId m_section;
    FactField* m_title;
    Chip* m_visibility;
    MarkdownEditor* m_editor;
    QHBoxLayout* m_headRow;
    QVBoxLayout* m_bars;
};

} // namespace afterword
