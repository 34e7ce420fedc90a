// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colourtheme.h"

#include <QTest>

using namespace afterword;

class TestColourTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyColourIsThere_data() { schemes(); }

    void everyColourIsThere() {
        QFETCH(Scheme, scheme);
        const ColourTheme theme = ColourTheme::of(scheme);
        for (int tint = 0; tint <= static_cast<int>(Tint::Shadow); ++tint) {
            QVERIFY2(theme[static_cast<Tint>(tint)].isValid(), qPrintable(QString::number(tint)));
        }
        for (int row = 0; row < 6; ++row) {
            QVERIFY(theme.series(row).isValid());
        }
        QCOMPARE(theme.series(7), theme.series(1));
        QCOMPARE(theme.series(-1), theme.series(5));
    }

    void pairsKeepTheirContrast_data() { schemes(); }

    void pairsKeepTheirContrast() {
        QFETCH(Scheme, scheme);
        const ColourTheme theme = ColourTheme::of(scheme);
        QVERIFY(ColourTheme::pairs().size() >= 40);
        for (const ColourTheme::Pair& pair : ColourTheme::pairs()) {
            const QColor front = theme.named(pair.front);
            const QColor ground = theme.named(pair.ground);
            QVERIFY2(front.isValid() && ground.isValid(), qPrintable(pair.front + u'/' + pair.ground));
            const double ratio = contrastRatio(front, ground);
            QVERIFY2(ratio >= pair.least,
                     qPrintable(QStringLiteral("%1 on %2: %3").arg(pair.front, pair.ground).arg(ratio)));
        }
        for (int row = 0; row < 6; ++row) {
            QVERIFY(contrastRatio(theme.series(row), theme[Tint::Ground]) >= 3);
            QVERIFY(contrastRatio(theme.series(row), theme[Tint::Panel]) >= 3);
        }
    }

    void ratiosAreThoseOfTheStandard() {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

private:
    static void schemes() {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }
};

QTEST_GUILESS_MAIN(TestColourTheme)
#include "tst_colourtheme.moc"
