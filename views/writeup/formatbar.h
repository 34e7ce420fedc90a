// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"

#include <QToolBar>

namespace afterword {

class Appearance;
class MarkdownEditor;

/// What can be done to the text, as buttons and as commands with keys; for all editors of the place, of which one is
/// written in at a time.
class FormatBar final : public QToolBar {
    Q_OBJECT

public:
    /// The commands' keys act within `editors`. Editors and commands outlive the bar.
    FormatBar(Commands& commands, const QList<MarkdownEditor*>& editors, const Appearance& appearance,
              QWidget* parent = nullptr);

    /// Off with the reason; empty: on.
    void setUnavailable(const QString& reason);

private:
    using Act = void (FormatBar::*)(MarkdownEditor& editor);

    void add(const Command& command, Act act);
    void dress();
    [[nodiscard]] MarkdownEditor* current() const;

    void strong(MarkdownEditor& editor);
    void emphasis(MarkdownEditor& editor);
    void strike(MarkdownEditor& editor);
    void code(MarkdownEditor& editor);
    void heading(MarkdownEditor& editor);
    void bullets(MarkdownEditor& editor);
    void numbers(MarkdownEditor& editor);
    void quote(MarkdownEditor& editor);
    void link(MarkdownEditor& editor);
    void table(MarkdownEditor& editor);

    Commands& m_commands;
    const Appearance& m_appearance;
    QList<MarkdownEditor*> m_editors;
    QStringList m_ids;
};

} // namespace afterword
