// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowntyping.h"

#include <QTest>

using namespace afterword;

namespace {

/// "a [b] c": the selection in brackets that are no text, the caret behind; "|" for a caret alone.
struct Marked {
    QString text;
    MarkdownTyping::Selection selection;
};

Marked fromMarks(QString text) {
    const qsizetype point = text.indexOf(u'|');
    if (point >= 0) {
        return {text.remove(point, 1), {point, point}};
    }
    const qsizetype begin = text.indexOf(u'\u2039');
    text.remove(begin, 1);
    const qsizetype end = text.indexOf(u'\u203a');
    return {text.remove(end, 1), {begin, end}};
}

QString toMarks(const QString& before, const TypingStep& step) {
    QString text = step.appliedTo(before);
    if (step.anchor == step.caret) {
        return text.insert(step.caret, u'|');
    }
    text.insert(std::max(step.anchor, step.caret), u'\u203a');
    return text.insert(std::min(step.anchor, step.caret), u'\u2039');
}

} // namespace

class TestMarkdownTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void keys_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](QStringView key, QStringView before, QStringView after) {
            const QByteArray name = key.toUtf8() + ": " + before.toUtf8().replace('\n', "/");
            QTest::newRow(name.constData()) << key.toString() << before.toString() << after.toString();
        };
        row(u"strong", u"a ‹b› c", u"a **‹b›** c");
        row(u"strong", u"a **‹b›** c", u"a ‹b› c");
        row(u"strong", u"a ‹**b**› c", u"a ‹b› c");
        row(u"strong", u"a ‹b › c", u"a **‹b›**  c");
        row(u"strong", u"ab|c", u"**ab|c**");
        row(u"strong", u"**ab|c**", u"ab|c");
        row(u"strong", u"a | b", u"a **|** b");
        row(u"strong", u"a **|** b", u"a | b");
        row(u"strong", u"‹a\n\nb›", u"**‹a**\n\n**b›**");
        row(u"strong", u"‹**a**\n\nb›", u"**a**\n\n**‹b›**");
        row(u"strong", u"*‹b›*", u"***‹b›***");
        row(u"strong", u"***‹b›***", u"*‹b›*");
        row(u"strong", u"|", u"**|**");
        row(u"emphasis", u"a ‹b› c", u"a *‹b›* c");
        row(u"emphasis", u"**‹b›**", u"***‹b›***");
        row(u"emphasis", u"***‹b›***", u"**‹b›**");
        row(u"emphasis", u"*‹b›*", u"‹b›");
        row(u"strike", u"‹b›", u"~~‹b›~~");
        row(u"code", u"a ‹b› c", u"a `‹b›` c");
        row(u"code", u"‹a\nb›", u"```\n‹a\nb›\n```");
        row(u"code", u"x\n‹```\na\n```›\ny", u"x\n‹a›\ny");
        row(u"heading", u"a|b", u"## a|b");
        row(u"heading", u"## a|b", u"### a|b");
        row(u"heading", u"# a|b", u"### a|b");
        row(u"heading", u"### a|b", u"a|b");
        row(u"bullets", u"a|", u"- a|");
        row(u"bullets", u"- a|", u"a|");
        row(u"bullets", u"‹a\n\nb›", u"- ‹a\n\n- b›");
        row(u"bullets", u"1. ‹a\n2. b›", u"- ‹a\n- b›");
        row(u"bullets", u"‹a\n›b", u"- ‹a\n›b");
        row(u"numbers", u"‹a\nb›", u"1. ‹a\n2. b›");
        row(u"numbers", u"- a|", u"1. a|");
        row(u"quote", u"‹a\nb›", u"> ‹a\n> b›");
        row(u"quote", u"> a|", u"a|");
        row(u"quote", u"- a|", u"> - a|");
        row(u"link", u"a ‹b› c", u"a [b](|) c");
        row(u"link", u"a | c", u"a [|]() c");
        row(u"link", u"‹https://example.com/a›", u"[|](https://example.com/a)");
        row(u"link to", u"see ‹this›", u"see [this](https://example.com)|");
        row(u"link to", u"see |", u"see [|](https://example.com)");
        row(u"table", u"a|", u"a\n\n| ‹A› | B |\n|---|---|\n|  |  |\n");
        row(u"table", u"a\n|", u"a\n\n| ‹A› | B |\n|---|---|\n|  |  |\n");
        row(u"table", u"|", u"| ‹A› | B |\n|---|---|\n|  |  |\n");
        row(u"enter", u"- a|", u"- a\n- |");
        row(u"enter", u"- a|b", u"- a\n- |b");
        row(u"enter", u"- |", u"|");
        row(u"enter", u"  * a|", u"  * a\n  * |");
        row(u"enter", u"9. a|", u"9. a\n10. |");
        row(u"enter", u"3) a|", u"3) a\n4) |");
        row(u"enter", u"- [x] a|", u"- [x] a\n- [ ] |");
        row(u"enter", u"> a|", u"> a\n> |");
        row(u"enter", u"> - a|", u"> - a\n> - |");
        row(u"enter", u"> |", u"|");
        row(u"enter", u"a|", u"none");
        row(u"enter", u"|- a", u"none");
        row(u"enter", u"--- |", u"none");
        row(u"enter", u"- ‹a›", u"none");
        row(u"tab", u"- a\n- b|", u"- a\n  - b|");
        row(u"tab", u"1. a\n2. b|", u"1. a\n   2. b|");
        row(u"tab", u"- a\n  - b\n- c|", u"- a\n  - b\n  - c|");
        row(u"tab", u"- a\n‹- b\n- c›", u"- a\n  ‹- b\n  - c›");
        row(u"tab", u"- a|", u"none");
        row(u"tab", u"a\n\n- b|", u"none");
        row(u"tab", u"- a\n  - b|", u"none");
        row(u"tab", u"text|", u"none");
        row(u"back", u"- a\n  - b|", u"- a\n- b|");
        row(u"back", u"- a|", u"none");
        row(u"back", u"  text|", u"none");
    }

    void keys() {
        QFETCH(QString, key);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const bool isTable = before.contains(u'|') && before.count(u'|') > 1;
        QVERIFY(!isTable);
        const Marked marked = fromMarks(before);
        const MarkdownTyping typing(marked.text, marked.selection);
        const std::optional<TypingStep> step = stepOf(key, typing);
        const QString result = step ? toMarks(marked.text, *step) : QStringLiteral("none");
        QCOMPARE(result, after);
    }

private:
    static std::optional<TypingStep> stepOf(const QString& key, const MarkdownTyping& typing) {
        using LineMark = MarkdownTyping::LineMark;
        if (key == u"strong" || key == u"emphasis" || key == u"strike") {
            return typing.toggleMark(key == u"strong"     ? QStringLiteral("**")
                                     : key == u"emphasis" ? QStringLiteral("*")
                                                          : QStringLiteral("~~"));
        }
        if (key == u"bullets" || key == u"numbers" || key == u"quote") {
            return typing.toggleLines(key == u"bullets"   ? LineMark::Bullet
                                      : key == u"numbers" ? LineMark::Number
                                                          : LineMark::Quote);
        }
        if (key.startsWith(u"link")) {
            return typing.link(key == u"link" ? QString() : QStringLiteral("https://example.com"));
        }
        return key == u"code"      ? typing.toggleCode()
               : key == u"heading" ? typing.cycleHeading()
               : key == u"table"   ? typing.table(QStringLiteral("A"), QStringLiteral("B"))
               : key == u"enter"   ? typing.newLine()
               : key == u"tab"     ? typing.indent()
                                   : typing.outdent();
    }
};

QTEST_GUILESS_MAIN(TestMarkdownTyping)
#include "tst_markdowntyping.moc"
