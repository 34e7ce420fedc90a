// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flagplaces.h"
#include "palette.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace afterword;

namespace {

double luminance(quint32 colour) {
    const auto channel = [&](int shift) {
        const double value = static_cast<double>((colour >> shift) & 0xFFU) / 255;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

double contrast(quint32 a, quint32 b) {
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class FlagPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void farFlagsShareARow() {
        const auto places = placeFlags({{10, 50}, {100, 50}, {200, 50}}, 600);
        QCOMPARE(rowsOf(places), 1);
        QVERIFY(!places[2].leftwards);
    }

    void nearFlagsRiseToTheLeft() {
        const auto places = placeFlags({{10, 50}, {20, 50}, {30, 50}}, 600);
        QCOMPARE(places, (QList<FlagPlace>{{2, false}, {1, false}, {0, false}}));
    }

    void lastFlagTurns() {
        const auto places = placeFlags({{10, 50}, {580, 50}}, 600);
        QCOMPARE(places, (QList<FlagPlace>{{0, false}, {0, true}}));
    }

    void nothing() {
        QVERIFY(placeFlags({}, 600).isEmpty());
        QCOMPARE(rowsOf({}), 0);
    }

    void labelsAndPolesKeepClear() {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QList<FlagBox> flags;
            const int count = random.bounded(1, 12);
            const double spread = random.bounded(20, 601);
            for (int i = 0; i < count; ++i) {
                flags.append({600 - spread + random.bounded(spread), 30.0 + random.bounded(120)});
            }
            std::sort(flags.begin(), flags.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
            const auto places = placeFlags(flags, 600);
            for (int i = 0; i < count; ++i) {
                const double left = places[i].leftwards ? flags[i].x - flags[i].width : flags[i].x;
                const double right = left + flags[i].width;
                QVERIFY(right <= 600.001 || places[i].leftwards);
                for (int j = 0; j < count; ++j) {
                    if (i == j) {
                        continue;
                    }
                    const double otherLeft = places[j].leftwards ? flags[j].x - flags[j].width : flags[j].x;
                    if (places[j].row == places[i].row) {
                        QVERIFY(right <= otherLeft || otherLeft + flags[j].width <= left);
                    } else if (places[j].row > places[i].row) {
                        QVERIFY2(flags[j].x <= left || flags[j].x >= right, "a pole crosses a label");
                    }
                }
            }
        }
    }

    void coloursKeepTheirContrast() {
        for (const Palette* palette : {&lightPalette, &darkPalette, &printPalette}) {
            for (const quint32 text : {palette->text, palette->secondary, palette->hint, palette->accent,
                                       palette->impactText, palette->threshold}) {
                QVERIFY(contrast(text, palette->ground) >= 4.5);
            }
            QVERIFY(contrast(palette->impactText, palette->impact) >= 4.5);
            QVERIFY(contrast(palette->secondary, palette->impact) >= 4.5);
            for (const quint32 series : palette->series) {
                QVERIFY(contrast(series, palette->ground) >= 3);
            }
            QVERIFY(contrast(palette->border, palette->ground) >= 3);
        }
        QCOMPARE(paletteRow(-1), std::size_t{5});
        QCOMPARE(shapeOf(7), MarkShape::Triangle);
    }
};

QTEST_GUILESS_MAIN(FlagPlacesTest)
#include "tst_flagplaces.moc"
