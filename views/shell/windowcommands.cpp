// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowcommands.h"

#include "appearance.h"
#include "mainwindow.h"
#include "workbench.h"

namespace afterword {

void WindowCommands::addTo(MainWindow& window, Workbench& workbench) {
    addFile(window, workbench);
    addEdit(window);
    addView(window, workbench);
}

void WindowCommands::addFile(MainWindow& window, Workbench& workbench) {
    Commands& commands = window.surroundings().commands;
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, Icon icon, int group,
                         const std::function<void()>& run) {
        commands.add({id, Menu::File, text, keys, icon, group}, {&window}, run);
    };
    add(QStringLiteral("file.new"), tr("&New incident"), {QKeySequence::New}, Icon::New, 0,
        [&] { workbench.openNew(QStringLiteral("default"), &window); });
    add(QStringLiteral("file.open"), tr("&Open…"), {QKeySequence::Open}, Icon::Open, 0, [&] { window.chooseFile(); });
    add(QStringLiteral("file.sample"), tr("Open the &sample incident"), {}, Icon::Sample, 0,
        [&] { workbench.openSample(&window); });
    add(QStringLiteral("file.start"), tr("S&tart page"), {}, Icon::Recent, 0, [&] { window.leaveIncident(); });
    add(QStringLiteral("file.window"), tr("New &window"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, Icon::None,
        1, [&] { window.openTwin(); });
    add(QStringLiteral("file.import"), tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, Icon::Import, 1,
        [&] { window.startImport(); });
    add(QStringLiteral("file.paste"), tr("Import what was copied"), {QKeySequence::Paste}, Icon::Import, 1,
        [&] { window.paste(); });
    add(QStringLiteral("file.save"), tr("&Save"), {QKeySequence::Save}, Icon::Save, 2, [&] { window.save(); });
    add(QStringLiteral("file.copy"), tr("Save a &copy…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, Icon::Copy,
        2, [&] { window.saveCopy(); });
    add(QStringLiteral("file.export"), tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, Icon::Export, 3,
        [&] { window.exportReport(); });
    add(QStringLiteral("file.close"), tr("&Close window"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, Icon::None, 9,
        [&] { window.close(); });
    add(QStringLiteral("file.quit"), tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, Icon::None, 9,
        [&] { workbench.closeAll(); });
    commands.find(QStringLiteral("file.quit"))->setMenuRole(QAction::QuitRole);
}

void WindowCommands::addEdit(MainWindow& window) {
    Commands& commands = window.surroundings().commands;
    commands.add(
        {QStringLiteral("edit.undo"), Menu::Edit, tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, Icon::Undo, 0},
        {&window}, [&] { window.document()->undoStack().undo(); });
    commands.add({QStringLiteral("edit.redo"),
                  Menu::Edit,
                  tr("&Redo"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                  Icon::Redo,
                  0},
                 {&window}, [&] { window.document()->undoStack().redo(); });
}

void WindowCommands::addView(MainWindow& window, Workbench& workbench) {
    Commands& commands = window.surroundings().commands;
    Appearance& appearance = workbench.tools().appearance;
    const auto add = [&](const QString& id, Menu menu, const QString& text, const QList<QKeySequence>& keys, Icon icon,
                         int group, const std::function<void()>& run) {
        commands.add({id, menu, text, keys, icon, group}, {&window}, run);
    };
    add(QStringLiteral("view.palette"), Menu::View, tr("&Find or run…"),
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, Icon::Search, 0,
        [&] { window.openPalette(); });
    add(QStringLiteral("view.nextPane"), Menu::View, tr("Next &pane"), {QKeySequence(Qt::Key_F6)}, Icon::None, 0,
        [&] { window.nextPane(1); });
    add(QStringLiteral("view.previousPane"), Menu::View, tr("Previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        Icon::None, 0, [&] { window.nextPane(-1); });
    add(QStringLiteral("view.larger"), Menu::View, tr("&Larger text"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, Icon::ZoomIn, 8,
        [&] { appearance.setTextSize(appearance.textSize() + 10); });
    add(QStringLiteral("view.smaller"), Menu::View, tr("&Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        Icon::ZoomOut, 8, [&] { appearance.setTextSize(appearance.textSize() - 10); });
    add(QStringLiteral("view.normal"), Menu::View, tr("&Normal text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        Icon::None, 8, [&] { appearance.setTextSize(100); });
    add(QStringLiteral("view.dark"), Menu::View, tr("Light or &dark"), {}, Icon::Dark, 8,
        [&] { appearance.setWish(appearance.theme().isDark() ? Appearance::Wish::Light : Appearance::Wish::Dark); });
    add(QStringLiteral("help.keys"), Menu::Help, tr("&Keys"), {QKeySequence(Qt::Key_F1)}, Icon::Keyboard, 0,
        [&] { window.showKeys(); });
}

} // namespace afterword
