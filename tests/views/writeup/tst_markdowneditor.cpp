// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "formatbar.h"
#include "markdowneditor.h"
#include "windowfixture.h"
#include "writtenincident.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace afterword;

namespace {

const QString alert = QStringLiteral("[](event:%1)").arg(QString::fromUtf16(WrittenIncident::alert));
const QString figure = QStringLiteral("![](evidence:%1)").arg(QString::fromUtf16(WrittenIncident::chart));

} // namespace

class TestMarkdownEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_window = std::make_unique<WindowFixture>(WrittenIncident::make());
        m_holder = std::make_unique<QWidget>();
        m_editor = new MarkdownEditor(m_window->appearance, m_holder.get());
        (new QVBoxLayout(m_holder.get()))->addWidget(m_editor);
        m_window->show(*m_holder, {600, 400});
        m_editor->setFocus();
    }

    void cleanup() {
        m_holder.reset();
        m_window.reset();
    }

    void keepsWhatItIsGiven_data() {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << QStringLiteral("a\n\nb\n");
        QTest::newRow("reference alone") << alert;
        QTest::newRow("references in a row") << QString(alert + alert + figure + alert);
        QTest::newRow("at ends of lines")
            << QString(alert + QStringLiteral("\n") + figure + QStringLiteral("\nx ") + alert);
        QTest::newRow("own words") << QStringLiteral("[it](event:%1)").arg(QString::fromUtf16(WrittenIncident::alert));
        QTest::newRow("a replacement character of its own") << QStringLiteral("a \ufffc b ") + alert;
        QTest::newRow("spaces") << QStringLiteral(" \u00a0\t\u2003 a \u200b\u200d");
        QTest::newRow("directions") << QStringLiteral("\u202eabc\u202c \u0627\u0644");
        QTest::newRow("emoji") << QStringLiteral("👩‍🚒 e\u0301 𝄞");
        QTest::newRow("markup") << QStringLiteral("<b onclick=x>&amp;</b> <5ms a<b");
        QTest::newRow("code") << QString(QStringLiteral("```\n") + alert + QStringLiteral("\n```"));
    }

    void keepsWhatItIsGiven() {
        QFETCH(QString, markdown);
        QSignalSpy edited(m_editor, &MarkdownEditor::edited);
        m_editor->open(markdown);
        QCOMPARE(m_editor->markdown(), markdown);
        m_editor->follow(QStringLiteral("x"));
        QCOMPARE(m_editor->markdown(), QStringLiteral("x"));
        m_editor->follow(markdown);
        QCOMPARE(m_editor->markdown(), markdown);
        QCOMPARE(edited.size(), 0);
    }

    void keepsNaughtyStrings() {
        QFile file(corpusFolder() + QStringLiteral("/naughty-strings/blns.json"));
        if (corpusFolder().isEmpty() || !file.open(QIODevice::ReadOnly)) {
            QSKIP("no corpus");
        }
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 400);
        for (const auto& string : strings) {
            // Line feeds are the only ends of lines that Markdown needs.
            const QString text = string.toString().replace(u'\r', u'\n').replace(QChar(0x2029), u'\n');
            m_editor->open(text);
            QCOMPARE(m_editor->markdown(), text);
        }
    }

    void tellsTyping() {
        QSignalSpy edited(m_editor, &MarkdownEditor::edited);
        m_editor->open(alert);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_editor, QStringLiteral(" ok"));
        QCOMPARE(edited.size(), 3);
        QCOMPARE(edited.last().at(0).toString(), QString(alert + QStringLiteral(" ok")));
        QCOMPARE(edited.last().at(1).toBool(), true);
    }

    void oneKeyTakesAReference() {
        m_editor->open(QString(QStringLiteral("a ") + alert + QStringLiteral(" b")));
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, Qt::Key_Left);
        QTest::keyClick(m_editor, Qt::Key_Left);
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QCOMPARE(m_editor->markdown(), QStringLiteral("a  b"));
    }

    void caretStaysSane_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("caret");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("then");
        QTest::newRow("undone at the end") << QStringLiteral("one two three") << 13 << QStringLiteral("one two") << 7;
        QTest::newRow("undone before") << QStringLiteral("one two three") << 13 << QStringLiteral("three") << 0;
        QTest::newRow("came back") << QStringLiteral("one") << 0 << QStringLiteral("one two") << 7;
        QTest::newRow("within") << QStringLiteral("one two") << 7 << QStringLiteral("one X two") << 6;
        QTest::newRow("repeated letters") << QStringLiteral("aaa") << 3 << QStringLiteral("aa") << 2;
        QTest::newRow("reference came") << QStringLiteral("a b") << 3
                                        << QString(QStringLiteral("a ") + alert + QStringLiteral("b")) << 3;
        QTest::newRow("reference became another") << QString(QStringLiteral("a ") + alert + QStringLiteral(" b")) << 5
                                                  << QString(QStringLiteral("a ") + figure + QStringLiteral(" b")) << 3;
    }

    void caretStaysSane() {
        QFETCH(QString, before);
        QFETCH(int, caret);
        QFETCH(QString, after);
        QFETCH(int, then);
        m_editor->open(before);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(caret);
        m_editor->setTextCursor(cursor);
        m_editor->follow(after);
        QCOMPARE(m_editor->markdown(), after);
        QCOMPARE(m_editor->textCursor().position(), then);
    }

    void copiesAndPastesReferences() {
        m_editor->open(QString(QStringLiteral("a ") + alert + QStringLiteral(" b")));
        m_editor->selectAll();
        m_editor->copy();
        QCOMPARE(QApplication::clipboard()->text(), QString(QStringLiteral("a ") + alert + QStringLiteral(" b")));
        m_editor->moveCursor(QTextCursor::End);
        QSignalSpy edited(m_editor, &MarkdownEditor::edited);
        m_editor->paste();
        QCOMPARE(m_editor->toPlainText(), QStringLiteral("a \ufffc ba \ufffc b"));
        QCOMPARE(edited.last().at(1).toBool(), false);
        QTest::keyClicks(m_editor, QStringLiteral("!"));
        QVERIFY(m_editor->markdown().endsWith(u"b!"));
    }

    void whatIsNoTextIsPassedOn() {
        QSignalSpy given(m_editor, &MarkdownEditor::contentGiven);
        auto* picture = new QMimeData;
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        picture->setImageData(image);
        QApplication::clipboard()->setMimeData(picture);
        m_editor->paste();
        QCOMPARE(given.size(), 1);
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/app.log"))});
        files->setText(QStringLiteral("file:///tmp/app.log"));
        QApplication::clipboard()->setMimeData(files);
        m_editor->paste();
        QCOMPARE(given.size(), 2);
        QVERIFY(m_editor->markdown().isEmpty());
    }

    void listsGoOn() {
        QTest::keyClicks(m_editor, QStringLiteral("- one"));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClicks(m_editor, QStringLiteral("two"));
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(m_editor->markdown(), QStringLiteral("- one\n  - two"));
        QTest::keyClick(m_editor, Qt::Key_Backtab);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClicks(m_editor, QStringLiteral("done"));
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_editor, QStringLiteral("end"));
        QCOMPARE(m_editor->markdown(), QStringLiteral("- one\n- two\ndone\nend"));
    }

    void tabLeavesWhereThereIsNoList() {
        auto* next = new QLineEdit(m_holder.get());
        m_holder->layout()->addWidget(next);
        next->show();
        QTest::keyClicks(m_editor, QStringLiteral("text"));
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(m_editor->markdown(), QStringLiteral("text"));
    }

    void formatsByKey_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, int key, Qt::KeyboardModifiers modifiers, QStringView after) {
            QTest::newRow(name) << key << modifiers << after.toString();
        };
        const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
        row("strong", Qt::Key_B, Qt::ControlModifier, u"**word**");
        row("emphasis", Qt::Key_I, Qt::ControlModifier, u"*word*");
        row("strike", Qt::Key_X, both, u"~~word~~");
        row("code", Qt::Key_C, both, u"`word`");
        row("heading", Qt::Key_H, both, u"## word");
        row("bullets", Qt::Key_8, both, u"- word");
        row("numbers", Qt::Key_7, both, u"1. word");
        row("quote", Qt::Key_9, both, u"> word");
        row("link", Qt::Key_L, Qt::ControlModifier, u"[word]()");
    }

    void formatsByKey() {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, after);
        QApplication::clipboard()->clear();
        FormatBar bar(m_window->commands, {m_editor}, m_window->appearance, m_holder.get());
        m_editor->open(QStringLiteral("word"));
        m_editor->selectAll();
        QSignalSpy edited(m_editor, &MarkdownEditor::edited);
        QTest::keyClick(m_editor, static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(m_editor->markdown(), after);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(1).toBool(), false);
        QVERIFY(m_editor->hasFocus());
    }

    void undoIsTheWindows() {
        int undone = 0;
        auto* undo = new QAction(m_holder.get());
        undo->setShortcut(QKeySequence::Undo);
        connect(undo, &QAction::triggered, this, [&] { ++undone; });
        m_holder->addAction(undo);
        QTest::keyClicks(m_editor, QStringLiteral("text"));
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QCOMPARE(m_editor->markdown(), QStringLiteral("text"));
    }

    void selectsByMarkdown() {
        const QString markdown = alert + QStringLiteral(" and ") + figure + QStringLiteral(" word");
        m_editor->open(markdown);
        m_editor->select(markdown.indexOf(u"word"), 4);
        QCOMPARE(m_editor->textCursor().selectedText(), QStringLiteral("word"));
    }

    void longSection() {
        const QString text =
            QStringLiteral("Some **strong** words, `code` and [](milestone:detected) in it.\n\n").repeated(2000);
        m_editor->open(text);
        m_editor->moveCursor(QTextCursor::End);
        QBENCHMARK {
            QTest::keyClick(m_editor, Qt::Key_X);
        }
    }

private:
    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<QWidget> m_holder;
    MarkdownEditor* m_editor = nullptr;
};

QTEST_MAIN(TestMarkdownEditor)
#include "tst_markdowneditor.moc"
