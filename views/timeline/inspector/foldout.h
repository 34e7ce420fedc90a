// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace afterword {

/// A line that unfolds what belongs to it.
class FoldOut final : public QWidget {
    Q_OBJECT

public:
    explicit FoldOut(QWidget* parent);

    /// Of one line; what does not fit is cut, and in the tooltip.
    void setTitle(const QString& title);

    [[nodiscard]] QToolButton* button() const { return m_button; }

    /// Takes it over.
    void setContent(QWidget* content);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QToolButton* m_button;
    QWidget* m_content = nullptr;
    QString m_title;
};

} // namespace afterword
