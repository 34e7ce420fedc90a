// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "commands.h"
#include "memorydocument.h"
#include "notices.h"
#include "picturefolder.h"
#include "scripteddialogs.h"
#include "selection.h"
#include "settings.h"
#include "surroundings.h"
#include "timeaxis.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace afterword {

/// Keeps what was said to the user.
class KeptNotices final : public Notices {
public:
    void show(const Banner& banner) override { banners.append(banner); }

    void withdraw(const QString& id) override {
        banners.removeIf([&](const Banner& banner) { return banner.id == id; });
    }

    void toast(const QString& text, const NoticeAction& action) override {
        toasts.append(text);
        lastAction = action;
    }

    QList<Banner> banners;
    QStringList toasts;
    NoticeAction lastAction;
};

/// What a place needs of its window, without a window.
class WindowFixture {
public:
    explicit WindowFixture(const Postmortem& postmortem)
        : open(postmortem)
        , settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , appearance(settings) {}

    ~WindowFixture() {
        appearance.setTextSize(100);
        appearance.setWish(Appearance::Wish::Light);
    }

    /// Puts `widget` into a window of this size, which is shown and has the focus.
    void show(QWidget& widget, QSize size) {
        widget.resize(size);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }

    /// Calls `make(name)` in light, dark and at 200 %.
    template <class Make>
    void eachLook(const QString& name, const Make& make) {
        appearance.setWish(Appearance::Wish::Light);
        settle();
        make(name + QStringLiteral("-light"));
        appearance.setWish(Appearance::Wish::Dark);
        settle();
        make(name + QStringLiteral("-dark"));
        appearance.setWish(Appearance::Wish::Light);
        appearance.setTextSize(200);
        settle();
        make(name + QStringLiteral("-200"));
        appearance.setTextSize(100);
        settle();
    }

    /// Fonts reach widgets, and then their layouts, through several turns of the event loop.
    static void settle() {
        for (int i = 0; i < 12; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
    }

    static void grab(QWidget& widget, const QString& name) {
        settle();
        QVERIFY(widget.grab().save(pictureFile(name)));
    }

private:
    QTemporaryDir m_folder;

public:
    MemoryDocument open;
    Settings settings;
    Appearance appearance;
    Commands commands;
    ScriptedDialogs dialogs;
    KeptNotices notices;
    Selection selection;
    TimeAxis axis;
    Surroundings surroundings{appearance, commands, dialogs, notices, settings, selection, axis, open.clock};
};

} // namespace afterword
