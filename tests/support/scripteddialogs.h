// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs.h"

#include <QDialog>
#include <QList>

#include <functional>

namespace afterword {

/// Answers as a test has laid down; what was asked is kept.
class ScriptedDialogs final : public Dialogs {
public:
    QString openFile(QWidget* /*parent*/, const QString& title, const QString& /*filter*/) override {
        asked.append(title);
        return files.isEmpty() ? QString() : files.takeFirst();
    }

    QStringList openFiles(QWidget* /*parent*/, const QString& title, const QString& /*filter*/) override {
        asked.append(title);
        return std::exchange(files, {});
    }

    QString openFolder(QWidget* /*parent*/, const QString& title) override {
        asked.append(title);
        return files.isEmpty() ? QString() : files.takeFirst();
    }

    QString saveFile(QWidget* /*parent*/, const QString& title, const QString& /*proposed*/,
                     const QString& /*filter*/) override {
        asked.append(title);
        return files.isEmpty() ? QString() : files.takeFirst();
    }

    int ask(QWidget* /*parent*/, const Question& question) override {
        asked.append(question.title);
        return answers.isEmpty() ? static_cast<int>(question.answers.size()) - 1 : answers.takeFirst();
    }

    bool run(QDialog& dialog) override {
        asked.append(dialog.objectName());
        if (use) {
            dialog.show();
            use(dialog);
        }
        return dialog.result() == QDialog::Accepted;
    }

    QStringList asked;
    QStringList files;
    QList<int> answers;
    std::function<void(QDialog&)> use;
};

} // namespace afterword
