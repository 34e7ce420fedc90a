// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace afterword {

/// A field of one fact. It has no undo of its own: undo belongs to the document.
class FactField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FactField(const QString& name, QWidget* parent = nullptr);

    /// Shows what the document says, unless the document says it because it was typed here.
    void follow(const QString& text);

Q_SIGNALS:
    void typed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool m_isTelling = false;
};

} // namespace afterword
