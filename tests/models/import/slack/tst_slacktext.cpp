// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "slackemoji.h"
#include "slacktext.h"
#include "slacktime.h"
#include "slacktokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace afterword;

class SlackTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void convert_data();
    void convert();
    void convertLikeOthers();
    void stripTokens_data();
    void stripTokens();
    void readTime_data();
    void readTime();

private:
    [[nodiscard]] QString converted(const QString& mrkdwn) const {
        const QByteArray utf8 = mrkdwn.toUtf8();
        QByteArray out;
        SlackText(m_directory).append({utf8.constData(), static_cast<size_t>(utf8.size())}, out);
        return QString::fromUtf8(out);
    }

    SlackDirectory m_directory;
};

void SlackTextTest::initTestCase() {
    QVERIFY(m_directory.addList(QStringLiteral("users.json"), R"([
        {"id": "U1", "name": "mokafor", "profile": {"display_name": "maya", "real_name": "Maya Okafor"}},
        {"id": "U2", "name": "jonas_l", "profile": {"display_name": "", "real_name": "Jonas Lindqvist"}},
        {"id": "U3", "name": "a_b_", "deleted": true, "profile": {}}])"));
    QVERIFY(m_directory.addList(QStringLiteral("channels.json"), R"([{"id": "C1", "name": "incident"}])"));
    QVERIFY(!m_directory.addList(QStringLiteral("channels.json"), "{"));
}

void SlackTextTest::convert_data() {
    QTest::addColumn<QString>("mrkdwn");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to);
    };
    row("plain", "Rolling back now", "Rolling back now");
    row("empty", "", "");
    row("bold italic strike", "*b* _i_ ~s~", "**b** *i* ~~s~~");
    row("nested", "*_both_* and _*both*_", "***both*** and ***both***");
    row("inside a word", "snake_case_name 2*3*4", "snake_case_name 2\\*3\\*4");
    row("bold phrase with punctuation", "(*now*), *really*!", "(**now**), **really**!");
    row("not across lines", "*a\nb*", "\\*a\nb\\*");
    row("lone star", "5 * 3 = 15", "5 * 3 = 15");
    row("code keeps everything", "`a_b *c* &lt;x&gt;`", "`a_b *c* <x>`");
    row("code with a link", "`curl <http://a.b/c|a.b/c>`", "`curl a.b/c`");
    row("fence", "see ```x &amp; y\n*z*``` done", "see\n```\nx & y\n*z*\n```\ndone");
    row("fence alone", "```\n{\"a\":1}\n```", "```\n{\"a\":1}\n```");
    row("fence not closed", "```abc", "\\`\\`\\`abc");
    row("quote", "&gt; quoted\nanswer", "> quoted\n\nanswer");
    row("quote of all", "&gt;&gt;&gt; a\nb", "> a\n> b");
    row("entities", "a &lt; b &amp;&amp; c &gt; d", "a < b && c > d");
    row("entity written out", "&amp;lt;", "\\&lt;");
    row("tag written out", "&lt;script&gt;", "\\<script>");
    row("user", "<@U1> and <@U2|jl>", "@maya and @Jonas Lindqvist");
    row("user unknown", "<@U9> <@U9|sam>", "@U9 @sam");
    row("user with markers", "<@U3>", "@a_b\\_");
    row("channel", "<#C1> <#C1|old> <#C9|other> <#C9>", "#incident #incident #other #C9");
    row("special", "<!here> <!channel|@channel> <!subteam^S1|@sre> <!subteam^S2>", "@here @channel @sre @S2");
    row("date", "<!date^1392734382^{date}|18 Feb>", "18 Feb");
    row("date without text", "<!date^1392734382^{date}>", "2014-02-18T14:39:42Z");
    row("link", "<https://a.example/x>", "https://a.example/x");
    row("link with label", "<https://a.example/x|the *board*>", "[the \\*board\\*](https://a.example/x)");
    row("link with brackets", "<https://a.example/(x)|a]b>", "[a\\]b](https://a.example/%28x%29)");
    row("link with query", "<https://a.example/?a=1&amp;b=2>", "https://a.example/?a=1&b=2");
    row("link before a letter", "<https://a.example>s", "<https://a.example>s");
    row("link with stars", "<https://a.example/*x*>", "<https://a.example/*x*>");
    row("link that is no link", "<javascript:alert(1)|click>", "click");
    row("mail", "<mailto:a@b.example|a@b.example>", "a@b.example");
    row("mail with name", "<mailto:a@b.example|Ann>", "[Ann](mailto:a@b.example)");
    row("emoji", ":tada: :+1::skin-tone-2: :unknown_one: 12:30:45", "🎉 👍🏻 :unknown_one: 12:30:45");
    row("looks like a link", "[a](b)", "\\[a](b)");
    row("looks like a heading", "# of errors", "\\# of errors");
    row("hashtag", "#42 is open", "#42 is open");
    row("looks like an underline", "Title\n-----\nbody", "Title\n\\-----\nbody");
    row("list", "- a\n- b", "- a\n- b");
    row("backslash", "C:\\temp \\\\server\\x", "C:\\temp \\\\\\server\\x");
    row("broken control", "a < b", "a < b");
    row("umlauts", "*Störung* läuft", "**Störung** läuft");
}

void SlackTextTest::convert() {
    QFETCH(QString, mrkdwn);
    QTEST(converted(mrkdwn), "markdown");
}

/// Pairs of another project's converter. Their Markdown differs from ours in links, in escapes (none), and where spaces
/// touch a marker, which Markdown does not take as emphasis.
void SlackTextTest::convertLikeOthers() {
    QFile file(corpusFolder() + QStringLiteral("/slack/zulip-fixtures/slack_message_conversion.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("The real inputs are not here.");
    }
    const QStringList different{QStringLiteral("slack_link_with_pipe"), QStringLiteral("mailto_format1"),
                                QStringLiteral("mailto_format2"), QStringLiteral("valid_strikethrough_test"),
                                QStringLiteral("valid_bold_test")};
    const QJsonArray pairs = QJsonDocument::fromJson(file.readAll()).object()[u"regular_tests"].toArray();
    QVERIFY(pairs.size() >= 16);
    for (const QJsonValue& pair : pairs) {
        if (!different.contains(pair[u"name"].toString())) {
            QCOMPARE(converted(pair[u"input"].toString()).remove(u'\\'), pair[u"conversion_output"].toString());
        }
    }
}

void SlackTextTest::stripTokens_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("stripped");
    QTest::newRow("alone") << QByteArray(R"("https:\/\/f\/a.png?t=xoxe-12-ab")")
                           << QByteArray(R"("https:\/\/f\/a.png")");
    QTest::newRow("without hyphen") << QByteArray(R"("f?t=xoxe")") << QByteArray(R"("f")");
    QTest::newRow("first of two") << QByteArray(R"("f?t=xoxe-1&x=2")") << QByteArray(R"("f?x=2")");
    QTest::newRow("last of two") << QByteArray(R"("f?x=2&t=xoxe-1")") << QByteArray(R"("f?x=2")");
    QTest::newRow("in text") << QByteArray(R"("<f?x=2&amp;t=xoxe-1|f>")") << QByteArray(R"("<f?x=2|f>")");
    QTest::newRow("escaped") << QByteArray(R"("f?x=2\u0026t=xoxe-1")") << QByteArray(R"("f?x=2")");
    QTest::newRow("other name") << QByteArray(R"("f?token=xoxp-1-2")") << QByteArray(R"("f")");
    QTest::newRow("two links") << QByteArray(R"(["a?t=xoxe-1","b?t=xoxe-2"])") << QByteArray(R"(["a","b"])");
    QTest::newRow("typed by someone") << QByteArray(R"("my token is xoxb-1-2")")
                                      << QByteArray(R"("my token is xoxb-1-2")");
    QTest::newRow("a kiss") << QByteArray(R"("f?q=xoxo")") << QByteArray(R"("f?q=xoxo")");
    QTest::newRow("at the end") << QByteArray("?t=xox") << QByteArray("");
    QTest::newRow("at the begin") << QByteArray("xoxe-1") << QByteArray("xoxe-1");
}

void SlackTextTest::stripTokens() {
    QFETCH(QByteArray, json);
    stripFileTokens(json);
    QTEST(json, "stripped");
}

void SlackTextTest::readTime_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("us"); // -1: none
    QTest::newRow("usual") << QByteArray("1459154014.000018") << qint64{1459154014000018};
    QTest::newRow("no double holds it") << QByteArray("1736478630.905399") << qint64{1736478630905399};
    QTest::newRow("whole") << QByteArray("1459154014") << qint64{1459154014000000};
    QTest::newRow("short") << QByteArray("1459154014.5") << qint64{1459154014500000};
    QTest::newRow("long") << QByteArray("1459154014.0000189") << qint64{1459154014000018};
    QTest::newRow("empty") << QByteArray() << qint64{-1};
    QTest::newRow("words") << QByteArray("yesterday") << qint64{-1};
    QTest::newRow("negative") << QByteArray("-5") << qint64{-1};
    QTest::newRow("huge") << QByteArray("99999999999999999999") << qint64{-1};
}

void SlackTextTest::readTime() {
    QFETCH(QByteArray, text);
    QTEST(slackTime({text.constData(), static_cast<size_t>(text.size())}).value_or(-1), "us");
}

QTEST_GUILESS_MAIN(SlackTextTest)
#include "tst_slacktext.moc"
