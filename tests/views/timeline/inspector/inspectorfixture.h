// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "commands.h"
#include "dialogs.h"
#include "inspectorpanel.h"
#include "isotime.h"
#include "memorydocument.h"
#include "notices.h"
#include "replaybar.h"
#include "selection.h"
#include "settings.h"
#include "storymodel.h"
#include "timeaxis.h"

#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>

namespace afterword {

/// Keeps what was said.
class NoticesStub final : public Notices {
public:
    void show(const Banner& banner) override { banners.append(banner.text); }

    void withdraw(const QString& /*id*/) override {}

    void toast(const QString& text, const NoticeAction& action) override {
        toasts.append(text);
        lastAction = action;
    }

    QStringList banners;
    QStringList toasts;
    NoticeAction lastAction;
};

/// Nothing in the inspector stops and asks.
class NoDialogs final : public Dialogs {
public:
    QString openFile(QWidget* /*parent*/, const QString& /*title*/, const QString& /*filter*/) override { return {}; }

    QStringList openFiles(QWidget* /*parent*/, const QString& /*title*/, const QString& /*filter*/) override {
        return {};
    }

    QString openFolder(QWidget* /*parent*/, const QString& /*title*/) override { return {}; }

    QString saveFile(QWidget* /*parent*/, const QString& /*title*/, const QString& /*proposed*/,
                     const QString& /*filter*/) override {
        return {};
    }

    int ask(QWidget* /*parent*/, const Question& question) override {
        return static_cast<int>(question.answers.size()) - 1;
    }

    bool run(QDialog& /*dialog*/) override { return false; }
};

/// An open incident with the inspector beside a field that stands for the story's table.
struct InspectorFixture {
    explicit InspectorFixture(const Postmortem& postmortem, Appearance::Wish wish = Appearance::Wish::Light,
                              int textSize = 100);

    /// Shown and active, `size` wide and high.
    void show(QSize size);

    [[nodiscard]] const TimelineEvent& event(EventId id) const;

    /// Selects them and shows them in the form.
    void select(const QList<EventId>& ids);

    /// Of the inspector, by its object name.
    template <class T = QWidget>
    [[nodiscard]] T* find(const char* name) const {
        return panel->findChild<T*>(QString::fromLatin1(name));
    }

    /// The entry field of a field for times or lengths.
    [[nodiscard]] QLineEdit* line(const char* name) const { return find(name)->findChild<QLineEdit*>(); }

    /// What stands below it.
    [[nodiscard]] QString message(const char* name) const;

    QTemporaryDir folder;
    Settings settings;
    Appearance appearance;
    Commands commands;
    NoDialogs dialogs;
    NoticesStub notices;
    Selection selection;
    TimeAxis axis;
    MemoryDocument memory;
    Document& document;
    Surroundings surroundings;
    StoryModel model;
    std::unique_ptr<QWidget> window;
    QLineEdit* elsewhere;
    InspectorPanel* panel;
};

/// "14:05:31" on 2026-03-12 in UTC.
[[nodiscard]] Instant at(const char* time);

/// An incident with something of everything. Its events, in the order of time.
[[nodiscard]] Postmortem checkoutIncident();

} // namespace afterword
