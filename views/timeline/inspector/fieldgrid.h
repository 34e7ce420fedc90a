// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace afterword {

class Appearance;
class ToneLabel;

/// Fields below each other, with their names in one column beside them, or above those that need the whole width; above
/// all of them where there is no room for two columns. Groups are set apart by space.
class FieldGrid final : public QWidget {
    Q_OBJECT

public:
    FieldGrid(const Appearance& appearance, QWidget* parent);

    /// Without room around it, as a part of another page.
    void setFlush(bool isFlush);

    /// How much room a field needs beside its name, in em.
    void setLeastField(double ems);

    /// `name` may have a mnemonic; it leads to `field`.
    void addRow(const QString& name, QWidget* field);

    /// The name stands above.
    void addTall(const QString& name, QWidget* field);

    /// Without a name.
    void addWide(QWidget* field, Qt::Alignment alignment = {});

    /// What follows belongs together; the heading may be empty.
    void addGroup(const QString& heading = {});

    /// With its name.
    void setShown(QWidget* field, bool isShown);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        ToneLabel* name;
        QWidget* field;
        int place; ///< row of the layout; the next one is kept for it as well
        bool isTall;
    };

    void add(const QString& text, QWidget* field, bool isTall);
    void put(const Row& row);
    void arrange();
    void dress();

    const Appearance& m_appearance;
    QGridLayout* m_grid;
    QList<Row> m_rows;
    QList<int> m_gaps; ///< rows of the layout
    double m_leastField = 9;
    int m_next = 0; ///< row of the layout
    bool m_isFlush = false;
    bool m_isNarrow = false;
};

} // namespace afterword
