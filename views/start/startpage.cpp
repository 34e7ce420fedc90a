// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startpage.h"

#include "appearance.h"
#include "isotime.h"
#include "starttile.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace afterword {

StartPage::StartPage(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance) {
    setObjectName(QStringLiteral("startPage"));
    auto* page = new QWidget;
    page->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addWidget(beginnings(), 1);
    m_columns->addWidget(recents(), 1);
    m_middle = new QWidget(page);
    m_middle->setLayout(m_columns);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_middle, 20);
    across->addStretch(1);
    m_title = new QLabel(tr("Afterword"), page);
    m_promise = new QLabel(tr("Drop in what you collected, walk out with a postmortem worth reading."), page);
    m_promise->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_promise->setAlignment(Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_promise);
    layout->addSpacing(em(this, 1.5));
    layout->addLayout(across, 12);
    layout->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(&m_appearance, &Appearance::changed, this, &StartPage::dress);
    dress();
}

QWidget* StartPage::beginnings() {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.6));
    const auto tile = [&](Icon icon, const QString& name, const QString& text, const QString& remark, bool isMeant) {
        auto* made = new StartTile(m_appearance, icon, text, remark, isMeant, column);
        made->setObjectName(name);
        layout->addWidget(made);
        return made;
    };
    connect(tile(Icon::Sample, QStringLiteral("start.sample"), tr("Open the sample incident"),
                 tr("A finished postmortem to look around in"), true),
            &StartTile::clicked, this, &StartPage::sampleWanted);
    connect(tile(Icon::Import, QStringLiteral("start.import"), tr("New from what was collected…"),
                 tr("A Slack export, logs, metrics, pictures: a folder or a zip"), false),
            &StartTile::clicked, this, &StartPage::importWanted);
    m_new = tile(Icon::New, QStringLiteral("start.new"), tr("New empty incident"),
                 tr("With the sections of a template"), false);
    connect(m_new, &StartTile::clicked, this, [this] { Q_EMIT newWanted(m_templates.value(0).id); });
    connect(tile(Icon::Open, QStringLiteral("start.open"), tr("Open a library…"), tr("A file that ends in .afterword"),
                 false),
            &StartTile::clicked, this, &StartPage::openWanted);
    auto* others = new QToolButton(column);
    others->setObjectName(QStringLiteral("start.templates"));
    others->setText(tr("New from another template"));
    others->setPopupMode(QToolButton::InstantPopup);
    others->setToolButtonStyle(Qt::ToolButtonTextOnly);
    others->setMenu(new QMenu(others));
    connect(others->menu(), &QMenu::aboutToShow, this, [this, menu = others->menu()] {
        menu->clear();
        for (const Template& choice : m_templates) {
            connect(menu->addAction(choice.name), &QAction::triggered, this,
                    [this, choice] { Q_EMIT newWanted(choice.id); });
        }
    });
    layout->addWidget(others, 0, Qt::AlignLeading);
    layout->addStretch();
    return column;
}

QWidget* StartPage::recents() {
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_recentTitle = new QLabel(tr("Recent"), column);
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(em(this, 0.3));
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recentList, 1);
    return column;
}

void StartPage::setTemplates(const QList<Template>& templates) {
    m_templates = templates;
}

void StartPage::setRecent(const QList<RecentFile>& files) {
    m_recent = files;
    fillRecent();
}

void StartPage::fillRecent() {
    while (const auto item = std::unique_ptr<QLayoutItem>(m_recentList->takeAt(0))) {
        if (item->widget()) {
            item->widget()->deleteLater();
        }
    }
    const QLocale locale;
    for (const RecentFile& file : m_recent) {
        const QString name = QFileInfo(file.path).completeBaseName();
        const QString where = QDir::toNativeSeparators(QFileInfo(file.path).path());
        const QString day = toDateText(file.changedAt, Zone());
        const QString remark =
            file.isThere
                ? tr("%1, %2, in %3", "day, size, folder").arg(day, locale.formattedDataSize(file.bytes, 1), where)
                : tr("Not there any more: %1").arg(where);
        auto* tile = new StartTile(m_appearance, Icon::File, file.title.isEmpty() ? name : file.title, remark, false);
        tile->setObjectName(QStringLiteral("start.recent"));
        tile->setToolTip(QDir::toNativeSeparators(file.path));
        tile->setEnabled(file.isThere);
        connect(tile, &StartTile::clicked, this, [this, path = file.path] { Q_EMIT recentWanted(path); });
        m_recentList->addWidget(tile);
    }
    if (m_recent.isEmpty()) {
        auto* none = new QLabel(tr("Libraries that you open appear here."));
        none->setEnabled(false);
        none->setWordWrap(true);
        m_recentList->addWidget(none);
    }
    m_recentList->addStretch();
}

void StartPage::dress() {
    const ColourTheme& theme = m_appearance.theme();
    m_title->setFont(m_appearance.font(Appearance::Type::Title, true));
    m_promise->setFont(m_appearance.font(Appearance::Type::Field));
    m_recentTitle->setFont(m_appearance.font(Appearance::Type::Section, true));
    QPalette palette = m_promise->palette();
    palette.setColor(QPalette::WindowText, theme[Tint::Secondary]);
    m_promise->setPalette(palette);
    settle();
    update();
}

void StartPage::settle() {
    const bool isWide = width() > em(this, 52);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(em(this, isWide ? 3 : 1.5));
    m_middle->setMaximumWidth(em(this, isWide ? 66 : 40));
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    settle();
}

void StartPage::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(rect(), m_appearance.theme()[Tint::Panel]);
}

} // namespace afterword
