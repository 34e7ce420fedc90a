// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recentfile.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace afterword {

class Appearance;
class StartTile;

/// What one sees before an incident is open: the sample, a new one, what was collected, and what was open before.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Appearance& appearance, QWidget* parent = nullptr);

    struct Template {
        QString id;
        QString name;
    };

    /// The first one is offered at once, the others by a menu.
    void setTemplates(const QList<Template>& templates);

    void setRecent(const QList<RecentFile>& files);

Q_SIGNALS:
    void sampleWanted();
    void newWanted(const QString& templateId);
    void importWanted();
    void openWanted();
    void recentWanted(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* beginnings();
    [[nodiscard]] QWidget* recents();
    void fillRecent();
    void dress();
    void settle();

    const Appearance& m_appearance;
    QList<Template> m_templates;
    QList<RecentFile> m_recent;
    StartTile* m_new = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_promise = nullptr;
    QLabel* m_recentTitle = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_middle = nullptr;
    QVBoxLayout* m_recentList = nullptr;
};

} // namespace afterword
