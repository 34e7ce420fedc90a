// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs.h"

namespace afterword {

/// The dialogs of the system, for people.
class WindowDialogs final : public Dialogs {
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString openFolder(QWidget* parent, const QString& title) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& proposed, const QString& filter) override;
    int ask(QWidget* parent, const Question& question) override;
    bool run(QDialog& dialog) override;
};

} // namespace afterword
