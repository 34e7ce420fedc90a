// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chip.h"
#include "evidenceedits.h"
#include "evidencelistmodel.h"
#include "evidencepane.h"
#include "evidenceviewer.h"
#include "factfield.h"
#include "facttext.h"
#include "pictureview.h"
#include "windowfixture.h"
#include "writtenincident.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace afterword;

namespace {

const EvidenceId screenshot = EvidenceId::fromString(WrittenIncident::screenshot);
const EvidenceId chart = EvidenceId::fromString(WrittenIncident::chart);
const EvidenceId excerpt = EvidenceId::fromString(WrittenIncident::log);
const EventId deploy = EventId::fromString(WrittenIncident::deploy);

/// Keeps what was asked for, and answers when it is told to.
class LateFigures {
public:
    FigureSource source() {
        return [this](const Evidence& evidence, QSize bound, QObject*, const std::function<void(const QImage&)>& done) {
            asked.append(evidence.id);
            m_waiting.append({evidence, bound, done});
        };
    }

    void answer(bool withPicture = true) {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& request : waiting) {
            request.done(withPicture ? drawn(request.evidence, request.bound) : QImage());
        }
    }

    static QImage drawn(const Evidence& evidence, QSize bound) {
        QSize size = evidence.width > 0 ? QSize(evidence.width, evidence.height) : bound;
        if (size.width() > bound.width() || size.height() > bound.height()) {
            size = size.scaled(bound, Qt::KeepAspectRatio);
        }
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(0xF4F6F8));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(0x00579D), std::max(1, size.height() / 60)));
        QPointF last(0, size.height() * 0.8);
        for (int i = 1; i <= 24; ++i) {
            const QPointF next(size.width() * i / 24.0, size.height() * (0.2 + 0.6 * ((i * 37) % 11) / 11.0));
            painter.drawLine(last, next);
            last = next;
        }
        return image;
    }

    QList<EvidenceId> asked;

private:
    struct Request {
        Evidence evidence;
        QSize bound;
        std::function<void(const QImage&)> done;
    };

    QList<Request> m_waiting;
};

} // namespace

class TestEvidencePane : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { open(WrittenIncident::make()); }

    void cleanup() {
        m_pane.reset();
        m_window.reset();
    }

    void thumbnailsComeLater() {
        QCoreApplication::processEvents();
        QVERIFY(m_figures.asked.contains(screenshot));
        QVERIFY(m_figures.asked.contains(chart));
        QVERIFY(!m_figures.asked.contains(excerpt));
        m_figures.answer();
        m_figures.asked.clear();
        WindowFixture::settle();
        m_pane->repaint();
        QVERIFY(m_figures.asked.isEmpty()); // once is enough
    }

    void editsAndUndoes() {
        select(chart);
        auto* caption = child<FactText>("evidenceCaption");
        caption->setFocus();
        QTest::keyClicks(caption, QStringLiteral("All 200 were taken."));
        QCOMPARE(evidence(chart).caption, QStringLiteral("All 200 were taken."));
        QCOMPARE(m_window->open.document.undoStack().count(), 1);
        QVERIFY(!m_pane->findChild<Chip*>(QStringLiteral("evidenceUncaptioned"))->text().contains(u'1'));
        m_window->open.undo();
        QCOMPARE(caption->toPlainText(), QString());
        auto* title = child<FactField>("evidenceTitle");
        title->setFocus();
        QTest::keyClick(title, Qt::Key_End);
        QTest::keyClicks(title, QStringLiteral("!"));
        QVERIFY(evidence(chart).title.endsWith(u'!'));
        QTest::mouseClick(child<QCheckBox>("evidenceInReport"), Qt::LeftButton, {}, {5, 8});
        QVERIFY(!evidence(chart).inReport);
        auto* visibility = child<QComboBox>("evidenceVisibility");
        visibility->setFocus();
        QTest::keyClick(visibility, Qt::Key_Down);
        QCOMPARE(evidence(chart).visibility, Visibility::Internal);
        m_window->open.undo();
        QCOMPARE(visibility->currentIndex(), 0);
    }

    void attachesToTheSelectedEvent() {
        select(excerpt);
        auto* attach = child<QPushButton>("evidenceAttach");
        QVERIFY(!attach->isEnabled());
        QVERIFY(attach->toolTip().contains(u"timeline"));
        m_window->selection.select(deploy.uuid());
        QVERIFY(attach->isEnabled());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_A);
        QCOMPARE(m_window->open.document.find<TimelineEvent>(deploy)->evidence, (QList<EvidenceId>{excerpt}));
        QVERIFY(!attach->isEnabled());
        QSignalSpy wanted(m_pane.get(), &EvidencePane::eventWanted);
        QTest::mouseClick(child<QToolButton>("evidenceUse"), Qt::LeftButton);
        QCOMPARE(wanted.first().at(0).value<EventId>(), deploy);
        QTest::keyClick(list(), Qt::Key_D);
        QVERIFY(m_window->open.document.find<TimelineEvent>(deploy)->evidence.isEmpty());
        m_window->open.undo();
        QTest::mouseClick(child<QToolButton>("evidenceDetach"), Qt::LeftButton);
        QVERIFY(m_window->open.document.find<TimelineEvent>(deploy)->evidence.isEmpty());
    }

    void removesWithUndo() {
        select(screenshot);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!m_window->open.document.find<Evidence>(screenshot));
        QCOMPARE(m_window->notices.toasts.size(), 1);
        QVERIFY(!m_pane->current().isNull());
        m_window->notices.lastAction.run();
        QVERIFY(m_window->open.document.find<Evidence>(screenshot));
        select(screenshot);
        QCOMPARE(child<FactField>("evidenceTitle")->text(), evidence(screenshot).title);
    }

    void filters() {
        auto* unused = child<Chip>("evidenceUnused");
        auto* uncaptioned = child<Chip>("evidenceUncaptioned");
        QVERIFY(unused->text().contains(u'1'));
        QTest::mouseClick(unused, Qt::LeftButton);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(m_pane->current(), excerpt);
        QTest::mouseClick(uncaptioned, Qt::LeftButton);
        QVERIFY(!unused->isChecked());
        QCOMPARE(m_pane->current(), chart);
        EvidenceEdits(m_window->open.document).setCaption(chart, QStringLiteral("x"));
        auto* none = child<QLabel>("evidenceNone");
        QVERIFY(none->isVisible());
        QVERIFY(none->text().contains(u"caption"));
        m_pane->showEvidence(excerpt);
        QCOMPARE(m_pane->current(), excerpt);
        auto* search = child<QLineEdit>("evidenceSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("pool"));
        QCOMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list()->hasFocus());
    }

    void addsALink() {
        m_window->dialogs.use = [](QDialog& dialog) {
            auto* address = dialog.findChild<QLineEdit*>(QStringLiteral("addAddress"));
            auto* accept = dialog.findChild<QPushButton*>(QStringLiteral("addAccept"));
            address->clear();
            QVERIFY(!accept->isEnabled());
            QTest::keyClicks(address, QStringLiteral("runbook"));
            QTest::mouseClick(accept, Qt::LeftButton);
            QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("addProblem"))->isVisible());
            address->selectAll();
            QTest::keyClicks(address, QStringLiteral("https://wiki.example/runbook"));
            QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("addTitle")), QStringLiteral("Runbook"));
            QTest::keyClick(address, Qt::Key_Return);
        };
        m_window->commands.find(QStringLiteral("evidence.addLink"))->trigger();
        QCOMPARE(m_window->open.document.postmortem().evidence.size(), 4);
        QCOMPARE(evidence(m_pane->current()).url, QStringLiteral("https://wiki.example/runbook"));
        QSignalSpy wanted(m_pane.get(), &EvidencePane::addressWanted);
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(wanted.first().at(0).toUrl(), QUrl(QStringLiteral("https://wiki.example/runbook")));
    }

    void addsAnExcerpt() {
        m_window->dialogs.use = [](QDialog& dialog) {
            auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("addText"));
            QTest::keyClicks(text, QStringLiteral("ERROR pool exhausted"));
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("addAccept")), Qt::LeftButton);
        };
        m_window->commands.find(QStringLiteral("evidence.addExcerpt"))->trigger();
        QCOMPARE(evidence(m_pane->current()).text, QStringLiteral("ERROR pool exhausted"));
        m_window->open.undo();
        QCOMPARE(m_window->open.document.postmortem().evidence.size(), 3);
    }

    void looksAtAPicture() {
        select(screenshot);
        list()->setFocus();
        m_window->dialogs.use = [this](QDialog& dialog) {
            auto* view = dialog.findChild<PictureView*>();
            QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("viewerNotice"))->isVisible());
            m_figures.answer();
            QVERIFY(view->isVisible());
            WindowFixture::settle();
            QVERIFY(view->zoom() < 1);
            QTest::keyClick(view, Qt::Key_0);
            QCOMPARE(view->zoom(), 1.0);
            QTest::keyClick(view, Qt::Key_Plus);
            QVERIFY(view->zoom() > 1.2);
            QVERIFY(view->horizontalScrollBar()->maximum() > 0);
            QTest::keyClick(view, Qt::Key_F);
            QVERIFY(view->zoom() < 1);
            QTest::keyClick(view, Qt::Key_Right);
            QTest::keyClick(&dialog, Qt::Key_Right);
            QTest::keyClick(&dialog, Qt::Key_Right); // the last one
            QCOMPARE(qobject_cast<EvidenceViewer*>(&dialog)->current(), excerpt);
            QVERIFY(dialog.findChild<QPlainTextEdit*>()->toPlainText().contains(u"pool exhausted"));
            dialog.reject();
        };
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_window->dialogs.asked, (QStringList{QStringLiteral("evidenceViewer")}));
        QCOMPARE(m_pane->current(), excerpt);
    }

    void saysWhatCannotBeShown() {
        select(screenshot);
        list()->setFocus();
        m_window->dialogs.use = [this](QDialog& dialog) {
            m_figures.answer(false);
            auto* notice = dialog.findChild<QLabel*>(QStringLiteral("viewerNotice"));
            QVERIFY(notice->isVisible());
            QVERIFY(notice->text().contains(u"damaged"));
        };
        QTest::keyClick(list(), Qt::Key_Space);
    }

    void zoomsAtThePointer() {
        PictureView view;
        view.resize(400, 300);
        QImage image(4000, 3000, QImage::Format_RGB32);
        image.fill(Qt::gray);
        view.setImage(image);
        view.show();
        view.setZoom(1, {200, 150});
        const QPoint at(100, 80);
        const QPointF before =
            (QPointF(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()) + at) / view.zoom();
        QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &wheel);
        QVERIFY(view.zoom() > 1.2);
        const QPointF after =
            (QPointF(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()) + at) / view.zoom();
        QVERIFY((after - before).manhattanLength() < 2);
        view.setZoom(1e9, {0, 0});
        QCOMPARE(view.zoom(), 16.0);
        const QPoint start(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {200, 150});
        QTest::mouseMove(view.viewport(), {170, 140});
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {170, 140});
        QVERIFY(view.horizontalScrollBar()->value() >= start.x());
    }

    void foreignContentIsPassedOn() {
        QSignalSpy given(m_pane.get(), &EvidencePane::contentGiven);
        QApplication::clipboard()->setText(QStringLiteral("ERROR"));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(given.size(), 1);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.png"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_pane.get(), &drop);
        QCOMPARE(given.size(), 2);
        QMimeData own;
        own.setData(EvidenceListModel::idMime(), screenshot.toString().toLatin1());
        own.setText(QStringLiteral("x"));
        QDragEnterEvent ownEnter({10, 10}, Qt::CopyAction, &own, Qt::LeftButton, Qt::NoModifier);
        ownEnter.ignore();
        QApplication::sendEvent(m_pane.get(), &ownEnter);
        QVERIFY(!ownEnter.isAccepted());
    }

    void emptyOffersTheImport() {
        open({});
        QSignalSpy wanted(m_pane.get(), &EvidencePane::importWanted);
        auto* button = child<QPushButton>("emptyStateAction");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        EvidenceEdits(m_window->open.document).addExcerpt({}, QStringLiteral("x"), {});
        QVERIFY(!button->isVisible());
        QVERIFY(list()->isVisible());
    }

    void readOnly() {
        m_pane.reset();
        m_window->open.document.setReadOnlyReason(QStringLiteral("The folder cannot be written."));
        m_pane = std::make_unique<EvidencePane>(m_window->open.document, m_figures.source(), m_window->surroundings);
        m_window->show(*m_pane, {1000, 500});
        m_window->selection.select(deploy.uuid());
        select(chart);
        QVERIFY(!child<QPushButton>("evidenceAttach")->isEnabled());
        QVERIFY(!child<QToolButton>("evidenceAdd")->isEnabled());
        auto* title = child<FactField>("evidenceTitle");
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("x"));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(m_window->open.document.postmortem(), WrittenIncident::make());
    }

    void pictures() {
        m_window->selection.select(deploy.uuid());
        select(chart);
        m_window->show(*m_pane, {1100, 420});
        list()->setFocus();
        WindowFixture::settle();
        m_figures.answer();
        m_window->eachLook(QStringLiteral("evidence-pane"), [&](const QString& name) {
            WindowFixture::settle();
            m_figures.answer();
            WindowFixture::grab(*m_pane, name);
        });
        m_pane->resize(420, 760);
        WindowFixture::settle();
        select(screenshot);
        m_figures.answer();
        WindowFixture::grab(*m_pane, QStringLiteral("evidence-pane-narrow"));
        m_pane->resize(1000, 230);
        WindowFixture::settle();
        m_figures.answer();
        WindowFixture::grab(*m_pane, QStringLiteral("evidence-tray"));
        m_window->dialogs.use = [this](QDialog& dialog) {
            m_figures.answer();
            WindowFixture::grab(dialog, QStringLiteral("evidence-viewer"));
        };
        QTest::keyClick(list(), Qt::Key_Space);
        m_window->dialogs.use = [](QDialog& dialog) {
            WindowFixture::grab(dialog, QStringLiteral("evidence-addlink"));
        };
        m_window->commands.find(QStringLiteral("evidence.addLink"))->trigger();
        open({});
        WindowFixture::grab(*m_pane, QStringLiteral("evidence-empty"));
    }

private:
    void open(const Postmortem& postmortem) {
        m_pane.reset();
        m_figures = {};
        m_window = std::make_unique<WindowFixture>(postmortem);
        m_pane = std::make_unique<EvidencePane>(m_window->open.document, m_figures.source(), m_window->surroundings);
        m_window->show(*m_pane, {1000, 500});
    }

    void select(EvidenceId id) { m_pane->showEvidence(id); }

    const Evidence& evidence(EvidenceId id) const { return *m_window->open.document.find<Evidence>(id); }

    template <class W>
    W* child(const char* name) const {
        return m_pane->findChild<W*>(QLatin1String(name));
    }

    QListView* list() const { return child<QListView>("evidenceList"); }

    LateFigures m_figures;
    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<EvidencePane> m_pane;
};

QTEST_MAIN(TestEvidencePane)
#include "tst_evidencepane.moc"
