// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlinepane.h"
#include "postmortemtemplate.h"
#include "windowfixture.h"
#include "writeupplace.h"
#include "writtenincident.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>

using namespace afterword;

namespace {

/// Answers at once, with a picture of lines.
void drawnFigure(const Evidence& /*evidence*/, QSize bound, QObject* /*context*/,
                 const std::function<void(const QImage&)>& done) {
    QImage image(bound, QImage::Format_RGB32);
    image.fill(QColor(0xEEF5FC));
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0x00579D), 3));
    for (int x = 0; x < bound.width(); x += 40) {
        painter.drawLine(x, bound.height(), x + 40, (x * 37) % bound.height());
    }
    painter.end();
    done(image);
}

} // namespace

/// Writes pictures of the place into the build folder, to be looked at.
class TestWriteUpPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void section() {
        WindowFixture window(WrittenIncident::make());
        WriteUpPlace place(window.open.document, drawnFigure, window.surroundings);
        place.showSection(window.open.document.postmortem().sections[0].id);
        window.show(place, {1320, 800});
        auto* editor = place.findChild<QPlainTextEdit*>(QStringLiteral("sectionEditor"));
        editor->setFocus();
        window.eachLook(QStringLiteral("writeup-section"),
                        [&](const QString& name) { WindowFixture::grab(place, name); });
        place.resize(940, 600);
        WindowFixture::grab(place, QStringLiteral("writeup-section-small"));
        window.eachLook(QStringLiteral("writeup-popup"), [&](const QString& name) {
            editor->moveCursor(QTextCursor::End);
            QTest::keyClick(editor, Qt::Key_Return);
            QTest::keyClicks(editor, QStringLiteral("Also see #re"));
            WindowFixture::grab(place, name);
        });
    }

    void everyKindOfBlock() {
        Postmortem postmortem = WrittenIncident::make();
        postmortem.sections[1].markdown =
            QStringLiteral("## What was different\n\nA *routine* replacement, ~~planned~~ announced in `#ops`. See "
                           "[the runbook](https://wiki.example/cache) and [](milestone:detected), or "
                           "[](event:99999999-0000-4000-8000-"
                           "000000000001).\n\n1. The node was drained.\n2. A fifth of the catalogue was gone:\n   - "
                           "titles\n   - prices\n"
                           "3. Every miss went to the database.\n\n- [x] limits set\n- [ ] retries slowed\n\n> We saw "
                           "timeouts before we "
                           "saw load.\n> Nobody knew the pool's size.\n\n```\n09:05:31 ERROR pool exhausted "
                           "(200/200)\n09:05:31 WARN  "
                           "retrying in 0 ms\n```\n\n| Time | Connections | What |\n|---|---:|---|\n| 09:02 | 40 | "
                           "node replaced |\n| 09:05 | "
                           "200 | pool **exhausted** |\n\n### Later\n\n![](evidence:%1)")
                .arg(QString::fromUtf16(WrittenIncident::chart));
        WindowFixture window(postmortem);
        WriteUpPlace place(window.open.document, drawnFigure, window.surroundings);
        place.showSection(postmortem.sections[1].id);
        window.show(place, {1320, 1000});
        place.enter();
        window.eachLook(QStringLiteral("writeup-blocks"),
                        [&](const QString& name) { WindowFixture::grab(place, name); });
        QTest::keyClick(place.findChild<QPlainTextEdit*>(QStringLiteral("sectionEditor")), Qt::Key_F,
                        Qt::ControlModifier);
        QTest::keyClicks(place.findChild<QLineEdit*>(QStringLiteral("findField")), QStringLiteral("pool"));
        WindowFixture::grab(place, QStringLiteral("writeup-find"));
    }

    void templates() {
        WindowFixture window(WrittenIncident::make());
        WriteUpPlace place(window.open.document, drawnFigure, window.surroundings);
        window.show(place, {1320, 800});
        window.dialogs.use = [](QDialog& dialog) {
            QTest::keyClick(dialog.findChild<QListWidget*>(), Qt::Key_End);
            WindowFixture::grab(dialog, QStringLiteral("writeup-template"));
        };
        window.commands.find(QStringLiteral("writeup.template"))->trigger();
    }

    void facts() {
        WindowFixture window(WrittenIncident::make());
        WriteUpPlace place(window.open.document, drawnFigure, window.surroundings);
        window.show(place, {1320, 800});
        window.eachLook(QStringLiteral("writeup-facts"),
                        [&](const QString& name) { WindowFixture::grab(place, name); });
    }

    void empty() {
        WindowFixture window(PostmortemTemplate::load(QStringLiteral("default"))->newPostmortem({}));
        WriteUpPlace place(window.open.document, {}, window.surroundings);
        place.showSection(window.open.document.postmortem().sections[4].id);
        window.show(place, {1320, 800});
        WindowFixture::grab(place, QStringLiteral("writeup-empty"));
    }
};

QTEST_MAIN(TestWriteUpPictures)
#include "tst_writeuppictures.moc"
