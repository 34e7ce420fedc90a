// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace afterword {

class Appearance;

/// A number, and below it what it counts.
class FigureTile final : public QWidget {
    Q_OBJECT

public:
    explicit FigureTile(const Appearance& appearance, QWidget* parent = nullptr);

    void show(qint64 number, const QString& what);

private:
    void dress();

    const Appearance& m_appearance;
    QLabel* m_number;
    QLabel* m_what;
};

} // namespace afterword
