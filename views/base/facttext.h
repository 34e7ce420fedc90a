// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace afterword {

/// As FactField, for a fact of several lines. Tab goes on to the next field.
class FactText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit FactText(const QString& name, QWidget* parent = nullptr);

    /// Shows what the document says, unless the document says it because it was typed here.
    void follow(const QString& text);

Q_SIGNALS:
    void typed(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    bool m_isTelling = false;
    bool m_isFollowing = false;
};

} // namespace afterword
