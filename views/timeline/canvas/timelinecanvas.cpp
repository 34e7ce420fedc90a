// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinecanvas.h"

#include "appearance.h"
#include "canvasaccessible.h"
#include "canvasminimap.h"
#include "canvaswalk.h"
#include "hovercard.h"
#include "hoverwords.h"
#include "selection.h"
#include "timeaxis.h"

#include <QCursor>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace afterword {

using namespace std::chrono_literals;

TimelineCanvas::TimelineCanvas(const Appearance& appearance, TimeAxis& axis, Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_appearance(appearance)
    , m_axis(axis)
    , m_selection(selection)
    , m_stage(appearance, axis, selection)
    , m_pointer(new CanvasPointer(m_stage, axis, selection, this))
    , m_walk(new CanvasWalk(m_stage, axis, selection, this))
    , m_minimap(new CanvasMinimap(axis, m_stage.look(), this))
    , m_card(new HoverCard(viewport()))
    , m_rangeBar(new RangeBar(appearance, viewport())) {
    installCanvasAccessibility();
    setObjectName(QStringLiteral("timelineCanvas"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(150ms);
    connect(&m_hoverTimer, &QTimer::timeout, this, &TimelineCanvas::showCard);
    connectPointer();
    connectSurroundings();
    m_minimap->setScene(m_stage.scene());
    restyle();
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::connectPointer() {
    connect(m_pointer, &CanvasPointer::dragChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_pointer, &CanvasPointer::laneChosen, this, &TimelineCanvas::redraw);
    connect(m_pointer, &CanvasPointer::laneToggled, this, &TimelineCanvas::toggleLane);
    connect(m_pointer, &CanvasPointer::rangeMarked, this, &TimelineCanvas::markRange);
    connect(m_pointer, &CanvasPointer::zoomWanted, m_minimap, &CanvasMinimap::goTo);
    connect(m_pointer, &CanvasPointer::scrollWanted, this,
            [this](double scroll) { verticalScrollBar()->setValue(static_cast<int>(std::lround(scroll))); });
    connect(m_pointer, &CanvasPointer::refused, this,
            [this] { QToolTip::showText(QCursor::pos(), m_readOnlyReason, viewport()); });
    connect(m_pointer, &CanvasPointer::eventsMoved, this, &TimelineCanvas::eventsMoved);
    connect(m_pointer, &CanvasPointer::eventStartChanged, this, &TimelineCanvas::eventStartChanged);
    connect(m_pointer, &CanvasPointer::eventEndChanged, this, &TimelineCanvas::eventEndChanged);
    connect(m_pointer, &CanvasPointer::milestoneMoved, this, &TimelineCanvas::milestoneMoved);
    connect(m_pointer, &CanvasPointer::laneOrderChanged, this, &TimelineCanvas::laneOrderChanged);
    connect(m_pointer, &CanvasPointer::editRequested, this, &TimelineCanvas::editRequested);
    connect(m_pointer, &CanvasPointer::milestoneEditRequested, this, &TimelineCanvas::milestoneEditRequested);
    connect(m_pointer, &CanvasPointer::windowEditRequested, this, &TimelineCanvas::windowEditRequested);
    connect(m_pointer, &CanvasPointer::newEventRequested, this, &TimelineCanvas::newEventRequested);
    connect(m_walk, &CanvasWalk::wholeWanted, m_minimap, &CanvasMinimap::showWhole);
    connect(m_walk, &CanvasWalk::zoomWanted, m_minimap, &CanvasMinimap::goTo);
    connect(m_walk, &CanvasWalk::rangeMarked, this, &TimelineCanvas::markRange);
    connect(m_walk, &CanvasWalk::milestoneReached, this, [this](int milestone) {
        viewport()->update();
        announceCanvasItem(*this, {milestone, -1});
    });
}

void TimelineCanvas::connectSurroundings() {
    connect(&m_axis, &TimeAxis::rangeChanged, this, &TimelineCanvas::redraw);
    connect(&m_axis, &TimeAxis::zoneChanged, this, &TimelineCanvas::relayout);
    connect(&m_axis, &TimeAxis::cursorChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_selection, &Selection::changed, this, &TimelineCanvas::followSelection);
    connect(&m_appearance, &Appearance::changed, this, &TimelineCanvas::restyle);
    connect(m_rangeBar, &RangeBar::dismissed, this, &TimelineCanvas::clearRange);
    connect(m_rangeBar, &RangeBar::zoomChosen, this, [this] {
        const TimelineRange range = *m_stage.range();
        clearRange();
        m_minimap->goTo(range);
    });
    connect(m_rangeBar, &RangeBar::actionChosen, this, [this](RangeAction action) {
        const TimelineRange range = *m_stage.range();
        Q_EMIT rangeActionRequested(action, range, scene().idsBetween(range.from, range.to));
    });
}

void TimelineCanvas::setContent(CanvasContent content) {
    m_pointer->cancel();
    unhover();
    m_stage.setContent(std::move(content));
    m_minimap->setScene(m_stage.scene());
    relayout();
    announceCanvasContent(*this);
}

void TimelineCanvas::showIncident() {
    const TimelineRange main = scene().mainRange();
    m_axis.setRange(main.from, main.to);
}

void TimelineCanvas::setReadOnly(const QString& reason) {
    m_readOnlyReason = reason;
    m_pointer->setReadOnly(!reason.isEmpty());
    m_rangeBar->setReadOnly(reason);
}

void TimelineCanvas::restyle() {
    unhover();
    m_stage.restyle();
    setViewportMargins(0, m_minimap->sizeHint().height(), 0, 0);
    m_minimap->refresh();
    relayout();
}

void TimelineCanvas::redraw() {
    m_stage.invalidate();
    m_isStillStale = true;
    placeRangeBar();
    viewport()->update();
}

void TimelineCanvas::relayout() {
    m_stage.setArea(viewport()->size(), isRightToLeft());
    const CanvasLayout& layout = m_stage.layout();
    const double seen = viewport()->height() - layout.lanesTop;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(layout.lanesHeight - seen))));
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(seen)));
    verticalScrollBar()->setSingleStep(em(this, 1.5));
    refreshMargins();
    redraw();
}

void TimelineCanvas::refreshMargins() {
    const QRect axis = m_stage.axisArea().toRect();
    m_minimap->setGeometry(viewport()->x(), 0, viewport()->width(), m_minimap->sizeHint().height());
    m_minimap->setMargins(axis.left(), viewport()->width() - axis.right() - 1);
    const std::pair margins(leftMargin(), rightMargin());
    if (margins != m_margins) {
        m_margins = margins;
        Q_EMIT marginsChanged();
    }
}

int TimelineCanvas::leftMargin() const {
    return viewport()->x() + m_stage.axisArea().toRect().left();
}

int TimelineCanvas::rightMargin() const {
    return width() - viewport()->x() - m_stage.axisArea().toRect().right() - 1;
}

QStringList TimelineCanvas::collapsedLanes() const {
    QStringList names(m_stage.collapsed().begin(), m_stage.collapsed().end());
    names.sort();
    return names;
}

void TimelineCanvas::setCollapsedLanes(const QStringList& names) {
    m_stage.setCollapsed(QSet<QString>(names.begin(), names.end()));
    relayout();
}

void TimelineCanvas::toggleLane(int lane) {
    QSet<QString> collapsed = m_stage.collapsed();
    const QString name = scene().lanes()[static_cast<std::size_t>(lane)].name;
    if (!collapsed.remove(name)) {
        collapsed.insert(name);
    }
    m_stage.setCollapsed(collapsed);
    relayout();
    Q_EMIT collapsedLanesChanged();
}

void TimelineCanvas::followSelection() {
    const int current = m_stage.currentEvent();
    if (current >= 0) {
        m_stage.setCurrentMilestone({});
        m_stage.setCurrentLane(scene().events()[current].lane);
        revealCurrent();
        announceCanvasItem(*this, {-1, current});
    }
    redraw();
}

void TimelineCanvas::revealCurrent() {
    const CanvasEvent& event = scene().events()[m_stage.currentEvent()];
    if (event.from > m_axis.to() || event.end().value_or(event.from) < m_axis.from()) {
        m_axis.reveal(event.from);
    }
    const auto [top, height] = m_stage.laneExtent(m_stage.currentLane());
    const double above = m_stage.layout().lanesTop - top;
    const double below = top + height - viewport()->height();
    if (above > 0 || below > 0) {
        const double by = above > 0 ? -above : below;
        verticalScrollBar()->setValue(static_cast<int>(std::lround(m_stage.scroll() + by)));
    }
}

void TimelineCanvas::markRange(const TimelineRange& range) {
    if (range.from >= range.to) {
        clearRange();
        return;
    }
    m_stage.setRange(range);
    placeRangeBar();
    viewport()->update();
}

void TimelineCanvas::clearRange() {
    const bool hadFocus = m_rangeBar->isAncestorOf(focusWidget());
    m_stage.setRange(std::nullopt);
    m_rangeBar->hide();
    if (hadFocus) {
        setFocus();
    }
    viewport()->update();
}

void TimelineCanvas::placeRangeBar() {
    const auto& range = m_stage.range();
    if (!range || range->from > m_axis.to() || range->to < m_axis.from()) {
        m_rangeBar->hide();
        return;
    }
    int count = 0;
    for (int lane = 0; lane < static_cast<int>(scene().lanes().size()); ++lane) {
        count += scene().beginning(lane, range->from, range->to).count;
    }
    const TimeScale scale = m_stage.scale();
    const double left = std::max(scale.xOf(range->from), scale.left());
    const double right = std::min(scale.xOf(range->to), scale.right());
    m_rangeBar->say(CanvasText::range(range->to - range->from, count), count > 0, static_cast<int>((left + right) / 2),
                    viewport()->height() - em(this, 0.5));
}

Instant TimelineCanvas::insertionPoint() const {
    return m_walk->point();
}

QString TimelineCanvas::currentLane() const {
    const int lane = m_stage.currentLane();
    return lane < 0 ? QString() : scene().lanes()[static_cast<std::size_t>(lane)].name;
}

QRect TimelineCanvas::rectOf(QUuid id) const {
    const int event = scene().indexOf(id);
    if (event >= 0) {
        return m_stage.rectOf(event).toAlignedRect();
    }
    for (const auto& flag : m_stage.layout().flags) {
        if (scene().milestones()[flag.milestone].id == id) {
            return m_stage.layout().flagRect(flag).toAlignedRect();
        }
    }
    return {};
}

bool TimelineCanvas::isSelected(QUuid event) const {
    return m_selection.holds(event);
}

void TimelineCanvas::goTo(QUuid id) {
    if (scene().indexOf(id) >= 0) {
        m_selection.select(id);
        return;
    }
    m_stage.setCurrentMilestone(id);
    if (m_stage.currentMilestone() >= 0) {
        m_selection.clear();
        m_axis.reveal(scene().milestones()[m_stage.currentMilestone()].at);
    }
    redraw();
}

void TimelineCanvas::toggle(QUuid event) {
    m_selection.toggle(event);
}

void TimelineCanvas::showCard() {
    const HoverWords words = hoverWords(m_stage, m_hovered);
    if (words.time.isEmpty() || m_pointer->isPressed()) {
        m_card->hide();
        return;
    }
    QRectF at(m_hoverAt, QSizeF(1, 1));
    const QRectF mark = m_hovered.event >= 0 ? m_stage.rectOf(m_hovered.event) : QRectF();
    if (!mark.isEmpty()) {
        at =
            QRectF(QPointF(std::clamp(m_hoverAt.x(), mark.left(), mark.right()), mark.top()), QSizeF(1, mark.height()));
    }
    m_card->say(words, at.toAlignedRect(), m_stage.look());
}

} // namespace afterword
