// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "writeup.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QStringListModel;

namespace afterword {

class Appearance;
class FactField;
class MarkdownEditor;

/// The facts of the incident and its summary, as a form.
class HeadForm final : public QScrollArea {
    Q_OBJECT

public:
    /// `document` outlives the form.
    HeadForm(Document& document, const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] MarkdownEditor* summary() const { return m_summary; }

    /// The focus goes to the first fact that is missing.
    void enter();

private:
    void build();
    FactField* addField(QFormLayout& form, const QString& label, const char* name,
                        void (WriteUp::*set)(const QString&));
    void addSeverity(QFormLayout& form);
    void follow();
    void dress();
    void offerPeople();

    Document& m_document;
    WriteUp m_writeUp;
    const Appearance& m_appearance;
    QLabel* m_heading;
    QLabel* m_missing;
    FactField* m_title = nullptr;
    QComboBox* m_severity = nullptr;
    FactField* m_severityField = nullptr;
    FactField* m_services = nullptr;
    FactField* m_lead = nullptr;
    FactField* m_facilitator = nullptr;
    FactField* m_noteTaker = nullptr;
    QLabel* m_hint;
    QLabel* m_summaryLabel;
    MarkdownEditor* m_summary;
    QStringListModel* m_people;
};

} // namespace afterword
