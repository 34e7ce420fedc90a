// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "surroundings.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace afterword {

/// Asks for a link or for a piece of text, and adds it to the evidence.
class AddEvidenceDialog final : public QDialog {
    Q_OBJECT

public:
    enum class What { Link, Excerpt };

    AddEvidenceDialog(What what, Document& document, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// Null unless it was accepted.
    [[nodiscard]] EvidenceId added() const { return m_added; }

    void accept() override;

private:
    void build();
    QLineEdit* addLine(QVBoxLayout& layout, const QString& label, const char* name, const QString& prompt);
    void refresh();

    What m_what;
    Document& m_document;
    const Surroundings& m_surroundings;
    EvidenceId m_added;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_origin = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_problem = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace afterword
