// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chip.h"

#include <QList>
#include <QMenu>
#include <QVariant>

namespace afterword {

/// A chip whose menu ticks any number of choices; none ticked: everything passes. The menu stays open while one ticks.
class ChoiceChip final : public Chip {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
        qint64 count = 0; ///< shown behind the text; negative: not shown
    };

    /// `name` is shown while nothing is ticked: "Lane".
    ChoiceChip(const QString& name, QWidget* parent = nullptr);

    /// What is ticked and is still there stays so.
    void setChoices(const QList<Choice>& choices);

    [[nodiscard]] QVariantList chosen() const;

    /// Unknown values are passed over.
    void setChosen(const QVariantList& values);

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void toggle(QAction* action);
    void refresh();

    QString m_name;
    QList<Choice> m_choices;
    QVariantList m_chosen;
};

} // namespace afterword
