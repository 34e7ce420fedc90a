// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace afterword {

class Appearance;
class ToneLabel;

/// What is found to be wrong, one sentence below the other; hidden where there is nothing.
class SentenceList final : public QWidget {
    Q_OBJECT

public:
    SentenceList(const Appearance& appearance, QWidget* parent);

    /// Each once; of very many the first few, and how many more there are.
    void say(QStringList sentences);

private:
    const Appearance& m_appearance;
    QVBoxLayout* m_column;
    QList<ToneLabel*> m_lines;
};

} // namespace afterword
