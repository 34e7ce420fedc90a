// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace afterword {

/// Search as you type: a magnifier, a prompt, a cross that empties it; Escape empties it as well, then gives the focus
/// back.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& prompt, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Escape in an empty field, or Down: on to what was found.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace afterword
