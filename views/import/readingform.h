// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourcepreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace afterword {

class Appearance;
class FlowLayout;
class ImportDraft;
class ZoneField;

/// How a source is read: format, zone, year, clock, columns, each to be changed.
class ReadingForm final : public QWidget {
    Q_OBJECT

public:
    ReadingForm(ImportDraft& draft, const Appearance& appearance, QWidget* parent = nullptr);

    /// The draft's source in this row.
    void show(int row);

    void turnToQuestion();

private:
    /// A field with its name above it.
    struct Part {
        QWidget* box = nullptr;
        QLabel* name = nullptr;
    };

    Part addPart(FlowLayout* layout, const QString& name, QWidget* field);
    void showFormats(const SourcePreview& source);
    void showColumns(const SourcePreview& source);
    void chooseOffset();
    void dress();

    ImportDraft& m_draft;
    const Appearance& m_appearance;
    int m_row = -1;
    QList<QLabel*> m_names;
    QComboBox* m_format;
    ZoneField* m_zone;
    QSpinBox* m_year;
    QLineEdit* m_offset;
    QComboBox* m_order;
    QList<QComboBox*> m_columns; ///< by role
    QList<Part> m_columnParts;
    Part m_formatPart;
    Part m_zonePart;
    Part m_yearPart;
    Part m_orderPart;
    Part m_offsetPart;
};

} // namespace afterword
