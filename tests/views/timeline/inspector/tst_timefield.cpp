// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "chip.h"
#include "durationfield.h"
#include "isotime.h"
#include "numberfield.h"
#include "settings.h"
#include "timefield.h"
#include "typedend.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace afterword;

namespace {

Instant moment(const char* iso) {
    return fromIso(QString::fromLatin1(iso)).value();
}

Zone zoneOf(const char* name) {
    return Zone::fromName(QString::fromLatin1(name)).value();
}

} // namespace

class TimeFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_appearance = std::make_unique<Appearance>(*m_settings);
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_field = new TimeField(QStringLiteral("Time"), *m_appearance, m_window.get());
        m_other = new QLineEdit(m_window.get());
        column->addWidget(m_field);
        column->addWidget(m_other);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_taken.clear();
        connect(m_field, &TimeField::committed, m_field, [this](const TypedTime& time) { m_taken.append(time); });
    }

    void cleanup() {
        m_window.reset();
        m_appearance.reset();
    }

    void saysWhatIsUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* typed, const char* iso, const char* said) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(iso) << QString::fromUtf8(said);
        };
        row("14:32", "2026-03-12T14:32:00Z", "Thu 12 Mar 2026, 14:32 UTC");
        row("14:32:31.5", "2026-03-12T14:32:31.5Z", "Thu 12 Mar 2026, 14:32:31.5 UTC");
        row("2:32 pm", "2026-03-12T14:32:00Z", "Thu 12 Mar 2026, 14:32 UTC");
        row("+3m", "2026-03-12T14:10:10Z", "Thu 12 Mar 2026, 14:10:10 UTC");
        row("T+14m", "2026-03-12T14:12:00Z", "Thu 12 Mar 2026, 14:12 UTC");
        row("yesterday 9pm", "2026-03-12T21:00:00Z", "Thu 12 Mar 2026, 21:00 UTC");
        row("2026-03-01T14:32:00Z", "2026-03-01T14:32:00Z", "Sun 1 Mar 2026, 14:32:00 UTC");
        row("1772375527", "2026-03-01T14:32:07Z", "Sun 1 Mar 2026, 14:32:07 UTC");
        row("about 14:30", "2026-03-12T14:30:00Z", "about Thu 12 Mar 2026, 14:30 UTC");
        row("14:30-14:35", "2026-03-12T14:30:00Z", "between Thu 12 Mar 2026, 14:30 and 14:35 UTC");
        row("14:32 Europe/Berlin", "2026-03-12T13:32:00Z", "Thu 12 Mar 2026, 13:32 UTC");
    }

    void saysWhatIsUnderstood() {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        QFETCH(QString, said);
        follow(moment("2026-03-12T14:07:10Z"));
        type(typed);
        QCOMPARE(m_field->message()->text(), said);
        QCOMPARE(m_field->message()->tone(), ToneLabel::Tone::Remark);
        QVERIFY(m_field->isPending());
        QTest::keyClick(m_field->line(), Qt::Key_Return);
        QCOMPARE(m_taken.size(), 1);
        QCOMPARE(m_taken.constFirst().at, fromIso(iso).value());
        QVERIFY(!m_field->isPending());
    }

    void unreadableIsSaidAndStays_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("letters") << QStringLiteral("soon") << QStringLiteral("“soon” is not a time.");
        QTest::newRow("minute 99") << QStringLiteral("14:99") << QStringLiteral("“14:99” is not a time.");
        QTest::newRow("a day that is not")
            << QStringLiteral("2026-02-30 14:00") << QStringLiteral("“2026-02-30 14:00” is not a time.");
        QTest::newRow("half of it") << QStringLiteral("yesterday at noonish") << QStringLiteral("Understood: ");
        QTest::newRow("unknown zone") << QStringLiteral("14:32 XYZ") << QStringLiteral("“XYZ”");
        QTest::newRow("too far") << QStringLiteral("+3000000d") << QStringLiteral("too far");
    }

    void unreadableIsSaidAndStays() {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        follow(moment("2026-03-12T14:07:10Z"));
        type(typed);
        QVERIFY2(m_field->message()->text().contains(said), qPrintable(m_field->message()->text()));
        QCOMPARE(m_field->message()->tone(), ToneLabel::Tone::Caution);
        QVERIFY(!m_field->message()->text().contains(QStringLiteral("between 14:30")));
        QTest::keyClick(m_field->line(), Qt::Key_Return);
        m_other->setFocus();
        QVERIFY(m_taken.isEmpty());
        QCOMPARE(m_field->line()->text(), typed);
        QVERIFY(m_field->isPending());
        // With all forms, now that it was meant.
        QVERIFY(m_field->message()->text().contains(QStringLiteral("between 14:30")));
        follow(moment("2026-03-12T15:00:00Z"));
        QCOMPARE(m_field->line()->text(), typed);
        m_field->line()->setFocus();
        QTest::keyClick(m_field->line(), Qt::Key_Escape);
        QCOMPARE(m_field->line()->text(), QStringLiteral("2026-03-12 15:00:00"));
        QVERIFY(!m_field->isPending());
    }

    void leavingCommits() {
        follow(moment("2026-03-12T14:07:10Z"));
        type(QStringLiteral("14:32"));
        m_other->setFocus();
        QCOMPARE(m_taken.size(), 1);
        follow(m_taken.constFirst().at);
        m_field->line()->setFocus();
        m_other->setFocus();
        QCOMPARE(m_taken.size(), 1);
    }

    void emptyIsTakenOnlyWhereItMeansSomething() {
        QSignalSpy emptied(m_field, &TimeField::emptied);
        follow(moment("2026-03-12T14:07:10Z"));
        type({});
        QTest::keyClick(m_field->line(), Qt::Key_Return);
        QCOMPARE(m_field->line()->text(), QStringLiteral("2026-03-12 14:07:10"));
        m_field->setCanBeEmptied(true);
        type({});
        QTest::keyClick(m_field->line(), Qt::Key_Return);
        QCOMPARE(emptied.size(), 1);
        QVERIFY(m_taken.isEmpty());
    }

    void anHourThatHappenedTwiceIsAsked() {
        m_zone = zoneOf("Europe/Berlin");
        follow(moment("2026-10-25T10:00:00Z"));
        type(QStringLiteral("02:30"));
        QVERIFY(doubt()->isVisible());
        QVERIFY(doubt()->text().contains(QStringLiteral("twice")));
        QCOMPARE(doubt()->tone(), ToneLabel::Tone::Caution);
        const QList<Chip*> chips = m_field->findChildren<Chip*>();
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips[0]->text(), QStringLiteral("02:30:00 CEST"));
        QCOMPARE(chips[1]->text(), QStringLiteral("02:30:00 CET"));
        QVERIFY(chips[0]->isChecked());
        // A click answers and commits.
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QCOMPARE(m_taken.size(), 1);
        QCOMPARE(m_taken[0].at, moment("2026-10-25T01:30:00Z"));
        // The question stays, and can be answered otherwise.
        follow(m_taken[0].at);
        QVERIFY(doubt()->isVisible());
        QVERIFY(chips[1]->isChecked());
        QTest::mouseClick(chips[0], Qt::LeftButton);
        QCOMPARE(m_taken.size(), 2);
        QCOMPARE(m_taken[1].at, moment("2026-10-25T00:30:00Z"));
        follow(m_taken[1].at);
        QVERIFY(chips[0]->isChecked());
        // The keyboard reaches it without leaving the field.
        type(QStringLiteral("02:45"));
        QTest::keyClick(m_field->line(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), chips[0]);
        QCOMPARE(m_taken.size(), 2);
        QTest::keyClick(chips[0], Qt::Key_Tab);
        QTest::keyClick(chips[1], Qt::Key_Space);
        QCOMPARE(m_taken.size(), 3);
        QCOMPARE(m_taken[2].at, moment("2026-10-25T01:45:00Z"));
    }

    void anHourThatNeverWasIsAsked() {
        m_zone = zoneOf("Europe/Berlin");
        follow(moment("2026-03-29T10:00:00Z"));
        type(QStringLiteral("02:30"));
        QVERIFY(doubt()->text().contains(QStringLiteral("set forward")));
        QTest::keyClick(m_field->line(), Qt::Key_Return);
        QCOMPARE(m_taken.size(), 1);
        QCOMPARE(m_taken[0].at, moment("2026-03-29T01:30:00Z"));
        follow(m_taken[0].at);
        QCOMPARE(m_field->line()->text(), QStringLiteral("2026-03-29 03:30:00"));
        QVERIFY(doubt()->isVisible());
        QTest::mouseClick(m_field->findChildren<Chip*>().constFirst(), Qt::LeftButton);
        QCOMPARE(m_taken.size(), 2);
        QCOMPARE(m_taken[1].at, moment("2026-03-29T00:30:00Z"));
        follow(m_taken[1].at);
        // Another time: nothing is asked any more.
        follow(moment("2026-03-29T12:00:00Z"));
        QVERIFY(!doubt()->isVisible());
    }

    void aStoredHourOfTwoIsMarkedQuietly() {
        m_zone = zoneOf("Europe/Berlin");
        follow(moment("2026-10-25T01:30:00Z"));
        QVERIFY(doubt()->isVisible());
        QCOMPARE(doubt()->tone(), ToneLabel::Tone::Remark);
        QVERIFY(m_field->findChildren<Chip*>()[1]->isChecked());
        m_field->forget();
        follow(moment("2026-10-25T11:30:00Z"));
        QVERIFY(!doubt()->isVisible());
    }

    void readOnlySaysWhy() {
        m_field->setReadOnly(QStringLiteral("Read-only: another window has it."));
        follow(moment("2026-03-12T14:07:10Z"));
        type(QStringLiteral("9"));
        QVERIFY(!m_field->isPending());
        QCOMPARE(m_field->line()->toolTip(), QStringLiteral("Read-only: another window has it."));
    }

    void editedTimeIsReadAsTheSame_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<TimePrecision>("precision");
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* at, TimePrecision precision, const char* latest, const char* zone,
                            const char* text) {
            QTest::newRow(text) << QString::fromLatin1(at) << precision << QString::fromLatin1(latest)
                                << QString::fromLatin1(zone) << QString::fromUtf8(text);
        };
        row("2026-03-12T14:07:10Z", TimePrecision::Exact, "", "UTC", "2026-03-12 14:07:10");
        row("2026-03-12T14:07:10.25Z", TimePrecision::Exact, "", "UTC", "2026-03-12 14:07:10.25");
        row("2026-03-12T14:07:00Z", TimePrecision::Minute, "", "UTC", "2026-03-12 14:07");
        row("2026-03-12T14:07:00Z", TimePrecision::About, "", "Europe/Berlin", "~2026-03-12 15:07");
        row("2026-03-12T14:30:00Z", TimePrecision::Between, "2026-03-12T14:35:00Z", "UTC", "2026-03-12 14:30 – 14:35");
        row("2026-03-12T23:50:00Z", TimePrecision::Between, "2026-03-13T00:10:00Z", "UTC",
            "2026-03-12 23:50 – 2026-03-13 00:10");
        row("9999-12-31T23:59:59.999999Z", TimePrecision::Exact, "", "UTC", "9999-12-31 23:59:59.999999");
    }

    void editedTimeIsReadAsTheSame() {
        QFETCH(QString, at);
        QFETCH(TimePrecision, precision);
        QFETCH(QString, latest);
        QFETCH(QString, zone);
        QFETCH(QString, text);
        const Instant instant = fromIso(at).value();
        const auto latestAt = fromIso(latest);
        const Zone shown = Zone::fromName(zone).value();
        const QString edited = editedTime(instant, precision, latestAt, shown);
        QCOMPARE(edited, text);
        TypedTimeContext context;
        context.zone = shown;
        context.reference = instant;
        const auto again = readTypedTime(edited, context);
        QVERIFY2(again.has_value(), qPrintable(edited));
        QCOMPARE(again->at, instant);
        QCOMPARE(again->latestAt, latestAt);
        QCOMPARE(again->precision, precision);
        // Without the day it is the same for those who know the day.
        const auto brief = readTypedTime(editedTime(instant, precision, latestAt, shown, instant), context);
        QVERIFY(brief.has_value());
        QCOMPARE(brief->at, instant);
    }

    void anEndIsATimeOrALength_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("time") << QStringLiteral("14:40") << QStringLiteral("2026-03-12T14:40:00Z");
        QTest::newRow("from the start") << QStringLiteral("+5m") << QStringLiteral("2026-03-12T14:12:10Z");
        QTest::newRow("minutes") << QStringLiteral("6 min") << QStringLiteral("2026-03-12T14:13:10Z");
        QTest::newRow("hours") << QStringLiteral("1h 30min") << QStringLiteral("2026-03-12T15:37:10Z");
        QTest::newRow("seconds") << QStringLiteral("90s") << QStringLiteral("2026-03-12T14:08:40Z");
        QTest::newRow("neither") << QStringLiteral("later") << QString();
        QTest::newRow("beyond the calendar") << QStringLiteral("9999 years") << QString();
    }

    void anEndIsATimeOrALength() {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        TypedTimeContext context;
        context.reference = moment("2026-03-12T14:07:10Z");
        const auto end = readTypedEnd(typed, context);
        QCOMPARE(end.has_value(), !iso.isEmpty());
        if (end) {
            QCOMPARE(end->at, fromIso(iso).value());
        }
    }

    void lengthsAreUnderstood() {
        DurationField field(QStringLiteral("Offset"), *m_appearance, nullptr);
        QSignalSpy committed(&field, &DurationField::committed);
        QTest::keyClicks(field.line(), QStringLiteral("+7m"));
        QCOMPARE(field.message()->text(), QStringLiteral("+00:07:00"));
        QTest::keyClick(field.line(), Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].value<Duration>(), minutes(7));
        QTest::keyClicks(field.line(), QStringLiteral("seven"));
        QCOMPARE(field.message()->tone(), ToneLabel::Tone::Caution);
        QVERIFY(field.message()->text().contains(QStringLiteral("“seven” is not a length of time")));
        QTest::keyClick(field.line(), Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(offsetText(Duration{-2'500'000}), QStringLiteral("\u221200:00:02.500"));
        QCOMPARE(offsetText({}), QStringLiteral("00:00:00"));
    }

    void numbersAreUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("number");
        QTest::newRow("whole") << QStringLiteral("1200") << 1200.0;
        QTest::newRow("grouped") << QStringLiteral("12,400.5") << 12400.5;
        QTest::newRow("negative") << QStringLiteral("-3") << -1.0;
        QTest::newRow("words") << QStringLiteral("many") << -1.0;
        QTest::newRow("endless") << QStringLiteral("inf") << -1.0;
    }

    void numbersAreUnderstood() {
        QFETCH(QString, typed);
        QFETCH(double, number);
        NumberField field(QStringLiteral("Amount"), *m_appearance, nullptr);
        QSignalSpy committed(&field, &NumberField::committed);
        QTest::keyClicks(field.line(), typed);
        QTest::keyClick(field.line(), Qt::Key_Return);
        QCOMPARE(committed.size(), number < 0 ? 0 : 1);
        QCOMPARE(field.isPending(), number < 0);
        if (number >= 0) {
            QCOMPARE(committed[0][0].toDouble(), number);
        }
    }

private:
    void follow(Instant at) {
        TypedTimeContext context;
        context.zone = m_zone;
        context.reference = at;
        context.start = moment("2026-03-12T13:58:00Z");
        context.now = moment("2026-03-13T09:00:00Z");
        TimeField::Shown shown;
        shown.at = at;
        shown.text = editedTime(at, TimePrecision::Exact, {}, m_zone);
        shown.remark = QStringLiteral("remark");
        m_field->follow(shown, context);
    }

    void type(const QString& text) {
        m_field->line()->setFocus();
        m_field->line()->selectAll();
        QTest::keyClick(m_field->line(), Qt::Key_Delete);
        QTest::keyClicks(m_field->line(), text);
    }

    [[nodiscard]] ToneLabel* doubt() const { return m_field->findChild<ToneLabel*>(QStringLiteral("doubt")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    TimeField* m_field = nullptr;
    QLineEdit* m_other = nullptr;
    QList<TypedTime> m_taken;
    Zone m_zone;
};

QTEST_MAIN(TimeFieldTest)
#include "tst_timefield.moc"
