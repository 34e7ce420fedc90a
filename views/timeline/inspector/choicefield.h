// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"

#include <QComboBox>

#include <optional>

namespace afterword {

/// One of a few choices. The wheel scrolls the page and never changes it.
class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    ChoiceField(const QString& name, QWidget* parent);

    void addChoice(int value, const QString& text, Icon icon = Icon::None);

    /// What stands in the document; null: several that differ.
    void follow(std::optional<int> value);

    void setReadOnly(const QString& reason);

Q_SIGNALS:
    /// By hand.
    void chosen(int value);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace afterword
