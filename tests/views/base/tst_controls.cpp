// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "bannerstack.h"
#include "chip.h"
#include "commands.h"
#include "emptystate.h"
#include "picturefolder.h"
#include "searchfield.h"
#include "selection.h"
#include "settings.h"
#include "toaster.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace afterword;

class TestControls : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_appearance = std::make_unique<Appearance>(*m_settings);
    }

    void cleanup() {
        m_appearance.reset();
        m_settings.reset();
    }

    void appearanceIsRemembered() {
        QSignalSpy changed(m_appearance.get(), &Appearance::changed);
        m_appearance->setWish(Appearance::Wish::Dark);
        m_appearance->setTextSize(500);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_appearance->textSize(), 200);
        QCOMPARE(m_appearance->font(Appearance::Type::Body).pixelSize(), 26);
        const Appearance again(*m_settings);
        QVERIFY(again.theme().isDark());
        QCOMPARE(again.textSize(), 200);
    }

    void commandsTellWhyTheyAreOff() {
        QWidget window;
        Commands commands;
        int runs = 0;
        commands.add({QStringLiteral("x"), Menu::Edit, QStringLiteral("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
                     {&window}, [&] { ++runs; });
        QAction* undo = commands.find(QStringLiteral("x"));
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo (Ctrl+Z)"));
        commands.setUnavailable(QStringLiteral("x"), QStringLiteral("Nothing to undo."));
        undo->trigger();
        QCOMPARE(runs, 0);
        QVERIFY(undo->toolTip().contains(QStringLiteral("Nothing to undo.")));
        commands.setUnavailable(QStringLiteral("x"), {});
        undo->trigger();
        QCOMPARE(runs, 1);
    }

    void keysOfAPaneActInThePaneOnly() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* pane = new QTableWidget(2, 2, &window);
        auto* field = new QLineEdit(&window);
        layout->addWidget(pane);
        layout->addWidget(field);
        Commands commands;
        int runs = 0;
        commands.add({QStringLiteral("n"), Menu::Insert, QStringLiteral("New"), {QKeySequence(Qt::Key_N)}}, {pane},
                     [&] { ++runs; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_N);
        QCOMPARE(runs, 0);
        QCOMPARE(field->text(), QStringLiteral("n"));
        pane->setFocus();
        QTest::keyClick(pane, Qt::Key_N);
        QCOMPARE(runs, 1);
    }

    void selectionKeepsEachOnce() {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        const QUuid one = QUuid::createUuid();
        const QUuid two = QUuid::createUuid();
        selection.select({one, two, one}, one);
        QCOMPARE(selection.ids(), (QList<QUuid>{one, two}));
        QCOMPARE(selection.current(), one);
        selection.toggle(one);
        QCOMPARE(selection.current(), two);
        selection.toggle(one);
        QCOMPARE(selection.current(), one);
        selection.clear();
        selection.clear();
        QCOMPARE(changed.size(), 4);
        QVERIFY(selection.current().isNull());
    }

    void bannersTakeEachOthersPlace() {
        BannerStack stack(*m_appearance);
        stack.show({QStringLiteral("disk"), NoticeKind::Error, QStringLiteral("Disk full"), {}, {}, true});
        stack.show({QStringLiteral("disk"), NoticeKind::Error, QStringLiteral("Still full"), {}, {}, true});
        QCOMPARE(stack.layout()->count(), 2); // the first one goes with the next turn of the event loop
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(stack.layout()->count(), 1);
        stack.withdraw(QStringLiteral("disk"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(stack.layout()->count(), 0);
    }

    void toastOffersItsAction() {
        QWidget window;
        window.resize(600, 400);
        Toaster toaster(*m_appearance, &window);
        window.show();
        int undone = 0;
        toaster.say(QStringLiteral("3 events deleted"), {QStringLiteral("Undo"), [&] {
                                                             ++undone;
                                                         }});
        QVERIFY(toaster.isVisible());
        QTest::mouseClick(toaster.findChild<QPushButton*>(QStringLiteral("toastAction")), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toaster.isVisible());
    }

    void searchFieldEmptiesThenLeaves() {
        SearchField field(QStringLiteral("Search"));
        QSignalSpy left(&field, &SearchField::left);
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void pictures_data() {
        QTest::addColumn<Appearance::Wish>("wish");
        QTest::addColumn<int>("size");
        QTest::newRow("light") << Appearance::Wish::Light << 100;
        QTest::newRow("dark") << Appearance::Wish::Dark << 100;
        QTest::newRow("contrast") << Appearance::Wish::HighContrast << 100;
        QTest::newRow("large") << Appearance::Wish::Light << 200;
    }

    void pictures() {
        QFETCH(Appearance::Wish, wish);
        QFETCH(int, size);
        m_appearance->setWish(wish);
        m_appearance->setTextSize(size);
        const std::unique_ptr<QWidget> sheet = lookbook();
        sheet->resize(size * 11, size * 8);
        sheet->show();
        QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
        QVERIFY(sheet->grab().save(pictureFile(QStringLiteral("controls-%1").arg(QLatin1String(QTest::currentDataTag())))));
        QMenu menu;
        menu.addAction(iconOf(Icon::Undo), QStringLiteral("&Undo Move event"))->setShortcut(QKeySequence::Undo);
        menu.addSeparator();
        QAction* checked = menu.addAction(QStringLiteral("Show inspector"));
        checked->setCheckable(true);
        checked->setChecked(true);
        menu.addMenu(QStringLiteral("Zone"))->addAction(QStringLiteral("UTC"));
        menu.addAction(QStringLiteral("Off"))->setEnabled(false);
        menu.setActiveAction(menu.actions().constFirst());
        menu.popup({0, 0});
        QVERIFY(menu.grab().save(pictureFile(QStringLiteral("menu-%1").arg(QLatin1String(QTest::currentDataTag())))));
    }

private:
    /// One of each control.
    std::unique_ptr<QWidget> lookbook() {
        auto sheet = std::make_unique<QWidget>();
        auto* all = new QVBoxLayout(sheet.get());
        all->setContentsMargins(0, 0, 0, 0);
        auto* bar = new QMenuBar(sheet.get());
        bar->addMenu(QStringLiteral("&File"));
        bar->addMenu(QStringLiteral("&Timeline"));
        all->addWidget(bar);
        auto* banners = new BannerStack(*m_appearance, sheet.get());
        banners->show(
            {QStringLiteral("a"),
             NoticeKind::Error,
             QStringLiteral("Disk full on /home (0 bytes free). Your last edit is kept here but not yet in the file."),
             QStringLiteral("ENOSPC"),
             {{QStringLiteral("Try again"),
               [] {
               }}},
             true});
        banners->show({QStringLiteral("b"),
                       NoticeKind::Warning,
                       QStringLiteral("Read-only: the folder cannot be written."),
                       {},
                       {},
                       true});
        banners->show({QStringLiteral("c"), NoticeKind::Done, QStringLiteral("Updated from format 3."), {}, {}, true});
        all->addWidget(banners);
        auto* body = new QHBoxLayout;
        body->setContentsMargins(16, 16, 16, 16);
        all->addLayout(body);
        auto* left = new QVBoxLayout;
        auto* right = new QVBoxLayout;
        body->addLayout(left, 1);
        body->addLayout(right, 2);
        auto* meant = new QPushButton(QStringLiteral("Import"));
        meant->setProperty("meant", true);
        auto* off = new QPushButton(iconOf(Icon::Export), QStringLiteral("Export"));
        off->setEnabled(false);
        auto* flat = new QPushButton(QStringLiteral("Skip"));
        flat->setFlat(true);
        auto* buttons = new QHBoxLayout;
        for (QPushButton* button : {meant, new QPushButton(iconOf(Icon::Open), QStringLiteral("Open")), off, flat}) {
            buttons->addWidget(button);
        }
        left->addLayout(buttons);
        auto* typed = new QLineEdit(QStringLiteral("14:32"));
        left->addWidget(typed);
        left->addWidget(new SearchField(QStringLiteral("Search candidates")));
        auto* combo = new QComboBox;
        combo->addItem(QStringLiteral("Europe/Berlin"));
        left->addWidget(combo);
        left->addWidget(new QSpinBox);
        auto* check = new QCheckBox(QStringLiteral("Redact secrets"));
        check->setChecked(true);
        left->addWidget(check);
        auto* radio = new QRadioButton(QStringLiteral("Internal edition"));
        radio->setChecked(true);
        left->addWidget(radio);
        left->addWidget(new QRadioButton(QStringLiteral("Public edition")));
        auto* progress = new QProgressBar;
        progress->setValue(40);
        left->addWidget(progress);
        auto* chips = new QHBoxLayout;
        auto* starred = new Chip(QStringLiteral("Starred"));
        starred->setCheckable(true);
        starred->setChecked(true);
        auto* lane = new Chip(QStringLiteral("Lane"));
        lane->setMenu(new QMenu(lane));
        chips->addWidget(starred);
        chips->addWidget(lane);
        chips->addStretch();
        left->addLayout(chips);
        left->addStretch();
        auto* tabs = new QTabWidget;
        auto* table = new QTableWidget(6, 3);
        table->setHorizontalHeaderLabels({QStringLiteral("Time"), QStringLiteral("Who"), QStringLiteral("Text")});
        for (int row = 0; row < 6; ++row) {
            table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("14:0%1:31").arg(row)));
            table->setItem(row, 1, new QTableWidgetItem(QStringLiteral("ana")));
            table->setItem(row, 2, new QTableWidgetItem(QStringLiteral("rollback started")));
        }
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->selectRow(2);
        table->setShowGrid(false);
        table->verticalHeader()->hide();
        tabs->addTab(table, QStringLiteral("Candidates"));
        tabs->addTab(new QWidget, QStringLiteral("Story"));
        right->addWidget(tabs, 1);
        right->addWidget(new EmptyState(Icon::Chart, QStringLiteral("No charts yet"),
                                        QStringLiteral("Drop a CSV with a time column."),
                                        {QStringLiteral("Import…"),
                                         [] {
                                         }},
                                        *m_appearance),
                         1);
        typed->setFocus();
        return sheet;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
