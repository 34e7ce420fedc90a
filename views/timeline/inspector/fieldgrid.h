// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace afterword {

class Appearance;
class ToneLabel;

/// Fields below each other, with their names in one column beside them, or above those that need the whole width.
/// Groups are set apart by space.
class FieldGrid final : public QWidget {
    Q_OBJECT

public:
    FieldGrid(const Appearance& appearance, QWidget* parent);

    /// Without room around it, as a part of another page.
    void setFlush(bool isFlush);

    /// `name` may have a mnemonic; it leads to `field`.
    void addRow(const QString& name, QWidget* field);

    /// The name stands above.
    void addTall(const QString& name, QWidget* field);

    /// Without a name.
    void addWide(QWidget* field);

    /// What follows belongs together; the heading may be empty.
    void addGroup(const QString& heading = {});

    /// With its name.
    void setShown(QWidget* field, bool isShown);

private:
    struct Row {
        QWidget* name;
        QWidget* field;
        bool isBeside;
    };

    [[nodiscard]] ToneLabel* nameOf(const QString& text, QWidget* field, bool isBeside);
    void dress();

    const Appearance& m_appearance;
    QGridLayout* m_grid;
    QList<Row> m_rows;
    QList<int> m_gaps; ///< rows of the layout
    bool m_isFlush = false;
};

} // namespace afterword
