// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicechip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace afterword {

namespace {

constexpr qsizetype mostListed = 60;
constexpr qsizetype longestName = 40;

} // namespace

ChoiceChip::ChoiceChip(const QString& name, QWidget* parent)
    : Chip(name, parent)
    , m_name(name) {
    setMenu(new QMenu(this));
    menu()->installEventFilter(this);
    connect(menu(), &QMenu::aboutToShow, this, &ChoiceChip::fill);
    refresh();
}

void ChoiceChip::setChoices(const QList<Choice>& choices) {
    m_choices = choices;
    const qsizetype before = m_chosen.size();
    m_chosen.removeIf([&](const QVariant& value) {
        return std::none_of(m_choices.begin(), m_choices.end(),
                            [&](const Choice& choice) { return choice.value == value; });
    });
    refresh();
    if (m_chosen.size() != before) {
        Q_EMIT chosenChanged();
    }
}

QVariantList ChoiceChip::chosen() const {
    return m_chosen;
}

void ChoiceChip::setChosen(const QVariantList& values) {
    QVariantList known;
    for (const Choice& choice : m_choices) {
        if (values.contains(choice.value)) {
            known.append(choice.value);
        }
    }
    if (known != m_chosen) {
        m_chosen = known;
        refresh();
        Q_EMIT chosenChanged();
    }
}

void ChoiceChip::fill() {
    menu()->clear();
    if (!m_chosen.isEmpty()) {
        connect(menu()->addAction(tr("All of them")), &QAction::triggered, this, [this] { setChosen({}); });
        menu()->addSeparator();
    }
    const QLocale locale;
    for (const Choice& choice : m_choices.first(std::min(mostListed, m_choices.size()))) {
        QString text = choice.text.left(longestName);
        text.replace(u'&', QStringLiteral("&&"));
        if (choice.count >= 0) {
            text += u'\t' + locale.toString(choice.count);
        }
        QAction* action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.value));
        action->setData(choice.value);
    }
    if (m_choices.isEmpty()) {
        menu()->addAction(tr("There is nothing to choose from"))->setEnabled(false);
    }
    connect(menu(), &QMenu::triggered, this, &ChoiceChip::toggle, Qt::UniqueConnection);
}

void ChoiceChip::toggle(QAction* action) {
    if (!action->isCheckable()) {
        return;
    }
    const QVariant value = action->data();
    if (action->isChecked()) {
        m_chosen.append(value);
    } else {
        m_chosen.removeOne(value);
    }
    refresh();
    Q_EMIT chosenChanged();
}

void ChoiceChip::refresh() {
    QString text = m_name;
    if (m_chosen.size() == 1) {
        const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                        [&](const Choice& choice) { return choice.value == m_chosen.constFirst(); });
        text = found == m_choices.end() ? m_name : found->text.left(longestName / 2);
    } else if (m_chosen.size() > 1) {
        text = tr("%1: %2", "what is filtered by, how many are chosen").arg(m_name).arg(m_chosen.size());
    }
    setText(text);
    setAccessibleName(m_chosen.isEmpty() ? tr("Filter by %1").arg(m_name) : text);
    setActive(!m_chosen.isEmpty());
    updateGeometry();
}

bool ChoiceChip::eventFilter(QObject* watched, QEvent* event) {
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (watched == menu() && (isClick || isSpace)) {
        QAction* action = isClick ? menu()->actionAt(static_cast<QMouseEvent*>(event)->pos()) : menu()->activeAction();
        if (action && action->isCheckable()) {
            action->trigger();
            return true;
        }
    }
    return Chip::eventFilter(watched, event);
}

} // namespace afterword
