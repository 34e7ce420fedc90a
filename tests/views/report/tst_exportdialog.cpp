// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"
#include "exportformat.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QThread>
#include <QTreeWidget>

#include <atomic>

using namespace afterword;

namespace {

/// Answers as a test has laid down; what was asked is kept.
class FakeExporter final : public ReportExporter {
public:
    QStringList endings() const override {
        return {QStringLiteral(".pdf"),  QStringLiteral(".html"),         QStringLiteral(".md"),
                QStringLiteral(".json"), QStringLiteral(".timeline.csv"), QStringLiteral(".actions.csv")};
    }

    QStringList languages() const override { return {QStringLiteral("en"), QStringLiteral("de")}; }

    QList<LeakFinding> leaks(const Postmortem& /*postmortem*/, const Zone& /*zone*/) override { return findings; }

    Result<> write(const ExportRequest& request, Progress& progress) override {
        requests.append(request);
        isInWindowThread = QThread::currentThread() == qApp->thread();
        while (waits && !progress.isCancelled()) {
            QThread::msleep(1);
        }
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled, request.path);
        }
        if (error) {
            return failure(*error);
        }
        QFile file(request.path);
        return file.open(QIODevice::WriteOnly) && file.write("written") == 7 ? Result<>() : failure(ErrorCode::Io);
    }

    QList<LeakFinding> findings;
    std::optional<Error> error;
    std::atomic<bool> waits = false;
    bool isInWindowThread = false;
    QList<ExportRequest> requests; ///< complete once the dialog has said so
};

Postmortem incident() {
    Postmortem postmortem;
    postmortem.incident.id = IncidentId::create();
    postmortem.incident.key = QStringLiteral("INC-7");
    postmortem.incident.title = QStringLiteral("Checkout: slow / failing in the EU");
    postmortem.incident.zone = QStringLiteral("Europe/Berlin");
    postmortem.incident.language = QStringLiteral("de");
    return postmortem;
}

LeakFinding token() {
    return {QStringLiteral("GitHub token"), QStringLiteral("Event 14:02:31, note"), QStringLiteral("ghp_••••")};
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_postmortem = incident();
        m_fixture = std::make_unique<WindowFixture>(m_postmortem);
        m_fixture->settings.setValue(QStringLiteral("export/folder"), m_folder->path());
        m_exporter = std::make_unique<FakeExporter>();
    }

    void cleanup() {
        m_dialog.reset();
        m_fixture.reset();
    }

    void writesByKeysAlone() {
        open();
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QCOMPARE(QApplication::focusWidget(), find<QListWidget>("exportFormats"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(m_dialog.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(find<QRadioButton>("exportPublic")->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(result());
        QCOMPARE(m_exporter->requests.size(), 1);
        const ExportRequest& request = m_exporter->requests.constFirst();
        QCOMPARE(request.path, m_folder->filePath(QStringLiteral("INC-7 Checkout slow failing in the EU.html")));
        QVERIFY(request.edition == Edition::Public);
        QCOMPARE(request.language, QStringLiteral("de"));
        QCOMPARE(request.zone.name(), QStringLiteral("Europe/Berlin"));
        QVERIFY(!m_exporter->isInWindowThread);
        QVERIFY(m_dialog->isVisible());
    }

    void doesItAgain() {
        open();
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        QTRY_VERIFY(result());
        QVERIFY(find<QLabel>("exportReplaces")->isVisible());
        find<QListWidget>("exportFormats")->setCurrentRow(2);
        QVERIFY(!find<QLabel>("exportReplaces")->isVisible());
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(m_folder->filePath(QStringLiteral("INC-7 Checkout slow failing in the EU.md"))));
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        open();
        QCOMPARE(find<QListWidget>("exportFormats")->currentRow(), 2);
    }

    void resultOpens() {
        open();
        QSignalSpy spy(m_dialog.get(), &ExportDialog::openWanted);
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        QTRY_VERIFY(result());
        const QList<QPushButton*> actions = result()->findChildren<QPushButton*>(QStringLiteral("bannerAction"));
        QCOMPARE(actions.size(), 2);
        for (QPushButton* action : actions) {
            QTest::mouseClick(action, Qt::LeftButton);
        }
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy[0][0].toUrl(), QUrl::fromLocalFile(m_folder->path()));
        QCOMPARE(spy[1][0].toUrl(), QUrl::fromLocalFile(m_exporter->requests.constFirst().path));
    }

    void leaksBlockUntilConfirmed() {
        m_exporter->findings = {token(), token()};
        open();
        auto* accept = find<QCheckBox>("exportAcceptLeaks");
        QTRY_VERIFY(accept->isVisible());
        QCOMPARE(find<QTreeWidget>("exportFindings")->topLevelItemCount(), 2);
        QVERIFY(!button("exportWrite")->isEnabled());
        QVERIFY(!find<QLabel>("exportState")->text().isEmpty());
        QTest::keyClick(find<QLineEdit>("exportFile"), Qt::Key_Return);
        QVERIFY(m_exporter->requests.isEmpty());
        QTest::keyClick(m_dialog.get(), Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(accept->isChecked());
        QVERIFY(button("exportWrite")->isEnabled());
        QCOMPARE(button("exportWrite")->text().remove(u'&'), QStringLiteral("Export anyway"));
        QTest::keyClick(accept, Qt::Key_Return);
        QTRY_VERIFY(result());
    }

    void restrictedIsConfirmed() {
        m_postmortem.incident.sensitivity = Sensitivity::Restricted;
        m_exporter->findings = {token()};
        open();
        QTRY_VERIFY(find<QCheckBox>("exportAcceptLeaks")->isVisible());
        find<QCheckBox>("exportAcceptLeaks")->click();
        QVERIFY(!button("exportWrite")->isEnabled());
        QVERIFY(find<QLabel>("exportRestricted")->isVisible());
        find<QCheckBox>("exportAcceptReaders")->click();
        QVERIFY(button("exportWrite")->isEnabled());
    }

    void cancelKeepsTheOldFile() {
        open();
        const QString path = m_folder->filePath(QStringLiteral("old.pdf"));
        typeFile(path);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        m_exporter->waits = true;
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        QVERIFY(find<QWidget>("exportProgress")->isVisible());
        QVERIFY(!find<QListWidget>("exportFormats")->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(result());
        QVERIFY(!find<QWidget>("exportProgress")->isVisible());
        QVERIFY(saysInResult(QStringLiteral("Stopped.")));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void closingWhileWritingStops() {
        open();
        m_exporter->waits = true;
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        m_dialog.reset();
        QCOMPARE(m_exporter->requests.size(), 1);
        QVERIFY(!QFile::exists(m_exporter->requests.constFirst().path));
    }

    void failureIsSaid_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("full") << static_cast<int>(ErrorCode::DiskFull) << QStringLiteral("no space left");
        QTest::newRow("io") << static_cast<int>(ErrorCode::Io) << QStringLiteral("unchanged");
        QTest::newRow("read-only") << static_cast<int>(ErrorCode::ReadOnly) << QStringLiteral("read-only");
    }

    void failureIsSaid() {
        QFETCH(const int, code);
        QFETCH(const QString, text);
        m_exporter->error = Error{static_cast<ErrorCode>(code),
                                  m_folder->filePath(QStringLiteral("x.pdf")),
                                  QStringLiteral("errno text"),
                                  {}};
        open();
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        QTRY_VERIFY(result());
        QVERIFY(saysInResult(text));
        QVERIFY(saysInResult(QStringLiteral("errno text")));
        m_exporter->error.reset();
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        QTRY_VERIFY(result() && saysInResult(QStringLiteral("is written")));
    }

    void endingFollowsTheFormat() {
        open();
        auto* formats = find<QListWidget>("exportFormats");
        auto* file = find<QLineEdit>("exportFile");
        for (int row = 0; row < formats->count(); ++row) {
            formats->setCurrentRow(row);
            QVERIFY(file->text().endsWith(QStringLiteral("failing in the EU") + m_exporter->endings()[row]));
        }
        typeFile(m_folder->filePath(QStringLiteral("a.HTML")));
        QCOMPARE(formats->currentRow(), 1);
        typeFile(QStringLiteral("b"));
        QCOMPARE(file->text(), m_folder->filePath(QStringLiteral("b.html")));
        m_fixture->dialogs.files = {m_folder->filePath(QStringLiteral("c.md"))};
        QTest::mouseClick(button("exportChoose"), Qt::LeftButton);
        QCOMPARE(file->text(), m_folder->filePath(QStringLiteral("c.md")));
        QCOMPARE(formats->currentRow(), 2);
        QTest::mouseClick(button("exportChoose"), Qt::LeftButton);
        QCOMPARE(file->text(), m_folder->filePath(QStringLiteral("c.md")));
    }

    void noFileNoExport() {
        open();
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        find<QLineEdit>("exportFile")->clear();
        QVERIFY(!button("exportWrite")->isEnabled());
        find<QLineEdit>("exportFile")->setText(m_folder->path());
        QVERIFY(!button("exportWrite")->isEnabled());
    }

    void whatAFormatCannotIsOff() {
        open();
        auto* formats = find<QListWidget>("exportFormats");
        find<QRadioButton>("exportPublic")->click();
        formats->setCurrentRow(3);
        QVERIFY(!find<QRadioButton>("exportPublic")->isEnabled());
        QVERIFY(find<QRadioButton>("exportInternal")->isChecked());
        QVERIFY(!find<QRadioButton>("exportPublic")->toolTip().isEmpty());
        QVERIFY(find<QLabel>("exportCaveat")->isVisible());
        formats->setCurrentRow(4);
        QVERIFY(find<QRadioButton>("exportPublic")->isEnabled());
        QVERIFY(!find<QComboBox>("exportLanguage")->isEnabled());
        QVERIFY(find<QLabel>("exportCaveat")->text().contains(QStringLiteral("apostrophe")));
        formats->setCurrentRow(0);
        QVERIFY(find<QComboBox>("exportLanguage")->isEnabled());
        QVERIFY(!find<QLabel>("exportCaveat")->isVisible());
    }

    void namesAreSafe_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString() << QStringLiteral("INC-1");
        QTest::newRow("signs") << QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\tk")
                               << QStringLiteral("INC-1 a b c d e f g h i j k");
        QTest::newRow("dots") << QStringLiteral("Down...") << QStringLiteral("INC-1 Down");
        QTest::newRow("long") << QString(300, u'x') << QString(QStringLiteral("INC-1 ") + QString(74, u'x'));
        QTest::newRow("umlaut") << QStringLiteral("Störung") << QStringLiteral("INC-1 Störung");
    }

    void namesAreSafe() {
        QFETCH(const QString, title);
        QTEST(proposedName(QStringLiteral("INC-1"), title), "name");
    }

    void everythingHasAName() {
        open();
        for (const QWidget* widget : m_dialog->findChildren<QWidget*>()) {
            const auto* edit = qobject_cast<const QAbstractButton*>(widget);
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !edit) {
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void pictures() {
        m_exporter->findings = {token(),
                                {QStringLiteral("Password in a URL"), QStringLiteral("Section Impact, markdown"),
                                 QStringLiteral("post••••")}};
        m_postmortem.incident.sensitivity = Sensitivity::Restricted;
        open();
        QTRY_VERIFY(find<QCheckBox>("exportAcceptLeaks")->isVisible());
        look(QStringLiteral("export-leaks"));
        m_exporter->findings = {};
        m_postmortem.incident.sensitivity = Sensitivity::Normal;
        open();
        find<QListWidget>("exportFormats")->setCurrentRow(4);
        QTRY_VERIFY(button("exportWrite")->isEnabled());
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        QTRY_VERIFY(result());
        look(QStringLiteral("export-done"));
        m_exporter->waits = true;
        QTest::mouseClick(button("exportWrite"), Qt::LeftButton);
        look(QStringLiteral("export-running"));
    }

private:
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }

    [[nodiscard]] QPushButton* button(const char* name) const { return find<QPushButton>(name); }

    [[nodiscard]] QWidget* result() const { return find<QWidget>("banner.exportResult"); }

    [[nodiscard]] bool saysInResult(const QString& text) const {
        for (const QLabel* label : result()->findChildren<QLabel*>()) {
            if (label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }

    void open() {
        m_dialog = std::make_unique<ExportDialog>(m_postmortem, *m_exporter, m_fixture->surroundings);
        m_fixture->show(*m_dialog, m_dialog->size());
    }

    void typeFile(const QString& path) {
        auto* file = find<QLineEdit>("exportFile");
        file->setFocus();
        file->selectAll();
        QTest::keyClicks(file, path);
        QTest::keyClick(file, Qt::Key_Tab);
    }

    void look(const QString& name) {
        m_fixture->eachLook(name, [&](const QString& file) {
            m_dialog->resize(m_fixture->appearance.textSize() > 100 ? QSize(1024, 700) : QSize(830, 600));
            WindowFixture::grab(*m_dialog, file);
        });
    }

    Postmortem m_postmortem;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeExporter> m_exporter;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
