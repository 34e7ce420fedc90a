// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace afterword {

class Appearance;

/// How far an import is.
class ProgressPage final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPage(const Appearance& appearance, QWidget* parent = nullptr);

    void begin();
    void advance(qint64 done, qint64 total, const QString& what);
    void stop();

private:
    void dress();

    const Appearance& m_appearance;
    QLabel* m_title;
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_safe;
};

} // namespace afterword
