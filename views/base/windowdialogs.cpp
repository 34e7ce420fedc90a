// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowdialogs.h"

#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace afterword {

QString WindowDialogs::openFile(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList WindowDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString WindowDialogs::openFolder(QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title);
}

QString WindowDialogs::saveFile(QWidget* parent, const QString& title, const QString& proposed, const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

int WindowDialogs::ask(QWidget* parent, const Question& question) {
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setInformativeText(question.text);
    QList<QPushButton*> buttons;
    for (const QString& answer : question.answers) {
        const bool isLast = buttons.size() + 1 == question.answers.size();
        buttons.append(box.addButton(answer, isLast ? QMessageBox::RejectRole : QMessageBox::AcceptRole));
    }
    box.setEscapeButton(buttons.constLast());
    box.setDefaultButton(buttons.constLast());
    box.exec();
    const qsizetype answer = buttons.indexOf(qobject_cast<QPushButton*>(box.clickedButton()));
    return static_cast<int>(answer < 0 ? buttons.size() - 1 : answer);
}

bool WindowDialogs::run(QDialog& dialog) {
    return dialog.exec() == QDialog::Accepted;
}

} // namespace afterword
