// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formatbar.h"

#include "emof.h"
#include "markdowneditor.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QToolButton>
#include <QUrl>

namespace afterword {

namespace {

constexpr int formatGroup = 40;
constexpr int insertGroup = 40;

/// What was copied, where it is an address that a link may have.
QString copiedAddress() {
    const QString copied = QApplication::clipboard()->text().trimmed();
    const QUrl url(copied, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && url.isValid() && copied.size() < 2000 && !copied.contains(u' ') ? copied : QString();
}

} // namespace

FormatBar::FormatBar(Commands& commands, const QList<MarkdownEditor*>& editors, const Appearance& appearance,
                     QWidget* parent)
    : QToolBar(tr("Format"), parent)
    , m_commands(commands)
    , m_appearance(appearance)
    , m_editors(editors) {
    setObjectName(QStringLiteral("formatBar"));
    setAccessibleName(tr("Format"));
    const auto keys = [](int key) {
        return QList<QKeySequence>{QKeySequence(key)};
    };
    const auto format = [&](const char* id, const QString& text, int key, Icon icon, Act act) {
        add({QLatin1String(id), Menu::Edit, text, keys(key), icon, formatGroup}, act);
    };
    const int control = Qt::CTRL;
    const int shift = Qt::SHIFT;
    format("writeup.strong", tr("Bold"), control | Qt::Key_B, Icon::Bold, &FormatBar::strong);
    format("writeup.emphasis", tr("Italic"), control | Qt::Key_I, Icon::Italic, &FormatBar::emphasis);
    format("writeup.strike", tr("Strike through"), control | shift | Qt::Key_X, Icon::Strike, &FormatBar::strike);
    format("writeup.code", tr("Code"), control | shift | Qt::Key_C, Icon::Code, &FormatBar::code);
    addSeparator();
    format("writeup.heading", tr("Heading"), control | shift | Qt::Key_H, Icon::Heading, &FormatBar::heading);
    format("writeup.bullets", tr("Bulleted list"), control | shift | Qt::Key_8, Icon::Bullets, &FormatBar::bullets);
    format("writeup.numbers", tr("Numbered list"), control | shift | Qt::Key_7, Icon::Numbers, &FormatBar::numbers);
    format("writeup.quote", tr("Quotation"), control | shift | Qt::Key_9, Icon::Quote, &FormatBar::quote);
    addSeparator();
    add({QStringLiteral("writeup.link"), Menu::Insert, tr("Link"), keys(control | Qt::Key_L), Icon::Link, insertGroup},
        &FormatBar::link);
    add({QStringLiteral("writeup.table"), Menu::Insert, tr("Table"), keys(control | shift | Qt::Key_T), Icon::Table,
         insertGroup},
        &FormatBar::table);
    connect(&appearance, &Appearance::changed, this, &FormatBar::dress);
    dress();
}

void FormatBar::dress() {
    const int size = emOf(m_appearance, 1.1);
    setIconSize({size, size});
    setContentsMargins(emOf(m_appearance, 0.8), 0, emOf(m_appearance, 0.5), emOf(m_appearance, 0.2));
}

void FormatBar::add(const Command& command, Act act) {
    QList<QWidget*> owners;
    for (MarkdownEditor* editor : m_editors) {
        owners.append(editor);
    }
    QAction* action = m_commands.add(command, owners, [this, act] {
        if (MarkdownEditor* editor = current()) {
            (this->*act)(*editor);
            editor->setFocus();
        }
    });
    m_ids.append(command.id);
    addAction(action);
    if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action))) {
        button->setAccessibleName(command.text);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void FormatBar::setUnavailable(const QString& reason) {
    for (const QString& id : std::as_const(m_ids)) {
        m_commands.setUnavailable(id, reason);
    }
}

MarkdownEditor* FormatBar::current() const {
    for (MarkdownEditor* editor : m_editors) {
        if (editor->hasFocus()) {
            return editor;
        }
    }
    for (MarkdownEditor* editor : m_editors) {
        if (editor->isVisible()) {
            return editor;
        }
    }
    return nullptr;
}

void FormatBar::strong(MarkdownEditor& editor) {
    editor.apply(editor.typing().toggleMark(QStringLiteral("**")));
}

void FormatBar::emphasis(MarkdownEditor& editor) {
    editor.apply(editor.typing().toggleMark(QStringLiteral("*")));
}

void FormatBar::strike(MarkdownEditor& editor) {
    editor.apply(editor.typing().toggleMark(QStringLiteral("~~")));
}

void FormatBar::code(MarkdownEditor& editor) {
    editor.apply(editor.typing().toggleCode());
}

void FormatBar::heading(MarkdownEditor& editor) {
    editor.apply(editor.typing().cycleHeading());
}

void FormatBar::bullets(MarkdownEditor& editor) {
    editor.apply(editor.typing().toggleLines(MarkdownTyping::LineMark::Bullet));
}

void FormatBar::numbers(MarkdownEditor& editor) {
    editor.apply(editor.typing().toggleLines(MarkdownTyping::LineMark::Number));
}

void FormatBar::quote(MarkdownEditor& editor) {
    editor.apply(editor.typing().toggleLines(MarkdownTyping::LineMark::Quote));
}

void FormatBar::link(MarkdownEditor& editor) {
    editor.apply(editor.typing().link(copiedAddress()));
}

void FormatBar::table(MarkdownEditor& editor) {
    editor.apply(editor.typing().table(tr("First column"), tr("Second column")));
}

} // namespace afterword
