// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keysheet.h"

#include "appearance.h"
#include "commands.h"
#include "menuwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int columns = 3;

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        keys.append(key.toString(QKeySequence::NativeText));
    }
    return keys.join(QStringLiteral("  "));
}

QList<Commands::Entry> withKeys(const Commands& commands, Menu menu) {
    QList<Commands::Entry> entries = commands.all();
    entries.removeIf([menu](const Commands::Entry& entry) {
        return entry.command.menu != menu || entry.action->shortcuts().isEmpty();
    });
    return entries;
}

} // namespace

KeySheet::KeySheet(const Commands& commands, const Appearance& appearance, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setSpacing(em(this, 2.5));
    QList<QVBoxLayout*> stacks;
    for (int i = 0; i < columns; ++i) {
        stacks.append(new QVBoxLayout);
        row->addLayout(stacks.constLast(), 1);
    }
    QList<int> used(columns, 0);
    for (const Menu menu : MenuWords::all()) {
        const QList<Commands::Entry> entries = withKeys(commands, menu);
        if (entries.isEmpty()) {
            continue;
        }
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(em(this, 1));
        grid->setColumnStretch(1, 1);
        auto* title = new QLabel(MenuWords::of(menu).remove(u'&'));
        title->setFont(appearance.font(Appearance::Type::Section, true));
        grid->addWidget(title, 0, 0, 1, 2);
        for (const Commands::Entry& entry : entries) {
            auto* keys = new QLabel(keysOf(*entry.action));
            keys->setFont(appearance.fixedFont());
            const int line = grid->rowCount();
            grid->addWidget(keys, line, 0);
            grid->addWidget(new QLabel(QString(entry.action->text()).remove(u'&')), line, 1);
        }
        const auto shortest = std::min_element(used.begin(), used.end());
        *shortest += static_cast<int>(entries.size()) + 2;
        QVBoxLayout* stack = stacks[shortest - used.begin()];
        stack->addLayout(grid);
        stack->addSpacing(em(this, 1));
    }
    for (QVBoxLayout* stack : stacks) {
        stack->addStretch();
    }
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area);
    const QSize wanted = sheet->sizeHint() + QSize(em(this, 3), em(this, 3));
    resize(wanted.boundedTo(parent->window()->size() * 0.92));
}

} // namespace afterword
