// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QObject>

class QWidget;

namespace afterword {

class Dialogs;
class Document;
class Notices;

/// Watches that what was typed reaches the file: a banner while it does not, and no closing before it has.
class SaveGuard final : public QObject {
    Q_OBJECT

public:
    /// All outlive the guard; the document may be null.
    SaveGuard(Document* document, Notices& notices, Dialogs& dialogs, QWidget* window);
    ~SaveGuard() override;

    /// True where everything is in the file, or the user gives up what is not. Waits while the last commit is on its
    /// way.
    [[nodiscard]] bool allowsClosing();

Q_SIGNALS:
    void copyWanted();

private:
    void tell(const Error& error);
    void withdraw();

    Document* m_document;
    Notices& m_notices;
    Dialogs& m_dialogs;
    QWidget* m_window;
    bool m_hasFailed = false;
};

} // namespace afterword
