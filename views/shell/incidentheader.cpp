// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentheader.h"

#include "appearance.h"
#include "document.h"
#include "elidedlabel.h"
#include "icons.h"
#include "incidentlistmodel.h"
#include "timeaxis.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>

namespace afterword {

IncidentHeader::IncidentHeader(const Appearance& appearance, TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_axis(axis)
    , m_key(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_severity(new QLabel(this))
    , m_state(new QLabel(this))
    , m_zone(new QToolButton(this))
    , m_find(new QPushButton(this)) {
    setObjectName(QStringLiteral("incidentHeader"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setPopupMode(QToolButton::InstantPopup);
    m_zone->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_zone->setIcon(iconOf(Icon::Zone));
    m_zone->setAutoRaise(true);
    m_zone->setMenu(new QMenu(m_zone));
    m_zone->setToolTip(tr("Zone of all times that are shown"));
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setIcon(iconOf(Icon::Search));
    m_find->setText(tr("Find or run…"));
    m_find->setFocusPolicy(Qt::TabFocus);
    m_find->setToolTip(tr("Find an event or evidence, or run a command (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.9), em(this, 0.4), em(this, 0.6), em(this, 0.4));
    layout->setSpacing(em(this, 0.7));
    layout->addWidget(m_key);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_severity);
    layout->addWidget(m_state);
    layout->addWidget(m_zone);
    layout->addWidget(m_find);
    connect(m_zone->menu(), &QMenu::aboutToShow, this, &IncidentHeader::fillZones);
    connect(m_find, &QPushButton::clicked, this, &IncidentHeader::paletteWanted);
    connect(&m_axis, &TimeAxis::zoneChanged, this, &IncidentHeader::refresh);
    connect(&m_appearance, &Appearance::changed, this, &IncidentHeader::dress);
    dress();
}

void IncidentHeader::setDocument(Document* document) {
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    if (m_document) {
        connect(m_document, &Document::changed, this, &IncidentHeader::refresh);
    }
    refresh();
}

void IncidentHeader::dress() {
    const ColourTheme& theme = m_appearance.theme();
    const auto tint = [&](QLabel* label, Tint colour) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme[colour]);
        label->setPalette(palette);
    };
    m_title->setFont(m_appearance.font(Appearance::Type::Section, true));
    m_severity->setFont(m_appearance.font(Appearance::Type::Body, true));
    tint(m_key, Tint::Hint);
    tint(m_state, Tint::Secondary);
    tint(m_severity, Tint::Bad);
    refresh();
}

void IncidentHeader::refresh() {
    const bool isOpen = m_document != nullptr;
    for (QWidget* part : QList<QWidget*>{m_key, m_severity, m_state, m_zone}) {
        part->setVisible(isOpen);
    }
    if (!isOpen) {
        m_title->setText(tr("Afterword"));
        return;
    }
    const Incident& incident = m_document->postmortem().incident;
    m_key->setText(incident.key);
    m_title->setText(incident.title.isEmpty() ? tr("Untitled incident") : incident.title);
    m_title->setToolTip(m_title->text());
    m_severity->setText(incident.severity);
    m_severity->setVisible(!incident.severity.isEmpty());
    m_state->setText(IncidentListModel::stateWord(incident.state));
    const QString second = m_axis.secondZone() ? m_axis.secondZone()->name() : QString();
    m_zone->setText(second.isEmpty() ? m_axis.zone().name()
                                     : tr("%1, %2", "zone of display, second zone").arg(m_axis.zone().name(), second));
    m_zone->setAccessibleName(tr("Zone: %1").arg(m_zone->text()));
    settle();
}

QSize IncidentHeader::minimumSizeHint() const {
    return {em(this, 16), QWidget::minimumSizeHint().height()};
}

void IncidentHeader::settle() {
    const bool isWide = width() > em(this, 40);
    m_find->setText(isWide ? tr("Find or run…") : QString());
    m_find->setAccessibleName(tr("Find or run"));
    m_state->setVisible(m_document && isWide);
}

void IncidentHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    settle();
}

void IncidentHeader::fillZones() {
    QMenu* menu = m_zone->menu();
    menu->clear();
    const auto offer = [&](const QString& label, const QString& name) {
        const auto zone = Zone::fromName(name);
        if (!zone) {
            return;
        }
        QAction* action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(*zone == m_axis.zone());
        connect(action, &QAction::triggered, &m_axis, [this, zone = *zone] { m_axis.setZone(zone); });
    };
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString incident = m_document ? m_document->postmortem().incident.zone : QString();
    offer(QStringLiteral("UTC"), QStringLiteral("UTC"));
    if (!incident.isEmpty() && incident != QStringLiteral("UTC")) {
        offer(tr("%1 (of the incident)").arg(incident), incident);
    }
    if (own != incident && own != QStringLiteral("UTC")) {
        offer(tr("%1 (of this computer)").arg(own), own);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Another zone…")), &QAction::triggered, this, [this] { Q_EMIT otherZoneWanted(false); });
    connect(menu->addAction(tr("Second zone…")), &QAction::triggered, this, [this] { Q_EMIT otherZoneWanted(true); });
    if (m_axis.secondZone()) {
        connect(menu->addAction(tr("No second zone")), &QAction::triggered, &m_axis,
                [this] { m_axis.setSecondZone(std::nullopt); });
    }
}

void IncidentHeader::paintEvent(QPaintEvent* /*event*/) {
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme[Tint::Ground]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Tint::Line]);
}

} // namespace afterword
