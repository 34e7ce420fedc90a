// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QDialog;
class QWidget;

namespace afterword {

/// Everything that stops and waits for the user, in one place, so that tests can answer.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Empty where the user gave up. `filter` as of QFileDialog.
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString openFolder(QWidget* parent, const QString& title) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& title, const QString& proposed,
                                           const QString& filter) = 0;

    struct Question {
        QString title;       ///< what is asked, in a few words
        QString text;        ///< what happens otherwise, what is safe
        QStringList answers; ///< the words on the buttons, the safe one last; Escape gives the last
    };

    /// The index of the answer.
    [[nodiscard]] virtual int ask(QWidget* parent, const Question& question) = 0;

    /// Shows the dialog until it is closed; true where it was accepted.
    [[nodiscard]] virtual bool run(QDialog& dialog) = 0;
};

} // namespace afterword
