// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace afterword {

namespace {

QString fileOf(Icon icon) {
    switch (icon) {
    case Icon::None:
        return {};
    case Icon::Timeline:
        return QStringLiteral("chart-gantt");
    case Icon::WriteUp:
        return QStringLiteral("notebook-pen");
    case Icon::Actions:
        return QStringLiteral("list-checks");
    case Icon::Library:
        return QStringLiteral("library");
    case Icon::Settings:
        return QStringLiteral("settings");
    case Icon::Debrief:
        return QStringLiteral("presentation");
    case Icon::Light:
        return QStringLiteral("sun");
    case Icon::Dark:
        return QStringLiteral("moon");
    case Icon::Contrast:
        return QStringLiteral("contrast");
    case Icon::Search:
        return QStringLiteral("search");
    case Icon::Filter:
        return QStringLiteral("list-filter");
    case Icon::Add:
        return QStringLiteral("plus");
    case Icon::Remove:
        return QStringLiteral("minus");
    case Icon::Close:
        return QStringLiteral("x");
    case Icon::Star:
        return QStringLiteral("star");
    case Icon::Skip:
        return QStringLiteral("eye-off");
    case Icon::Shown:
        return QStringLiteral("eye");
    case Icon::Pick:
        return QStringLiteral("check");
    case Icon::Undo:
        return QStringLiteral("undo-2");
    case Icon::Redo:
        return QStringLiteral("redo-2");
    case Icon::Open:
        return QStringLiteral("folder-open");
    case Icon::Import:
        return QStringLiteral("file-input");
    case Icon::Export:
        return QStringLiteral("file-output");
    case Icon::New:
        return QStringLiteral("file-plus");
    case Icon::Sample:
        return QStringLiteral("book-open");
    case Icon::Recent:
        return QStringLiteral("history");
    case Icon::Info:
        return QStringLiteral("info");
    case Icon::Warning:
        return QStringLiteral("triangle-alert");
    case Icon::Error:
        return QStringLiteral("octagon-alert");
    case Icon::Done:
        return QStringLiteral("circle-check");
    case Icon::Down:
        return QStringLiteral("chevron-down");
    case Icon::Right:
        return QStringLiteral("chevron-right");
    case Icon::Left:
        return QStringLiteral("chevron-left");
    case Icon::Up:
        return QStringLiteral("chevron-up");
    case Icon::ZoomIn:
        return QStringLiteral("zoom-in");
    case Icon::ZoomOut:
        return QStringLiteral("zoom-out");
    case Icon::Fit:
        return QStringLiteral("maximize");
    case Icon::Clock:
        return QStringLiteral("clock");
    case Icon::Zone:
        return QStringLiteral("globe");
    case Icon::Person:
        return QStringLiteral("user");
    case Icon::People:
        return QStringLiteral("users");
    case Icon::Lane:
        return QStringLiteral("rows-3");
    case Icon::Alert:
        return QStringLiteral("bell-ring");
    case Icon::Observation:
        return QStringLiteral("scan-search");
    case Icon::Hypothesis:
        return QStringLiteral("lightbulb");
    case Icon::Decision:
        return QStringLiteral("signpost");
    case Icon::Action:
        return QStringLiteral("wrench");
    case Icon::Communication:
        return QStringLiteral("message-square");
    case Icon::CustomerReport:
        return QStringLiteral("life-buoy");
    case Icon::Change:
        return QStringLiteral("git-commit-horizontal");
    case Icon::Milestone:
        return QStringLiteral("flag");
    case Icon::Impact:
        return QStringLiteral("activity");
    case Icon::Evidence:
        return QStringLiteral("paperclip");
    case Icon::Picture:
        return QStringLiteral("image");
    case Icon::Chart:
        return QStringLiteral("chart-line");
    case Icon::Log:
        return QStringLiteral("scroll-text");
    case Icon::Link:
        return QStringLiteral("link");
    case Icon::File:
        return QStringLiteral("file");
    case Icon::Secret:
        return QStringLiteral("key-round");
    case Icon::Locked:
        return QStringLiteral("lock");
    case Icon::Thread:
        return QStringLiteral("messages-square");
    case Icon::Replay:
        return QStringLiteral("play");
    case Icon::Pause:
        return QStringLiteral("pause");
    case Icon::Step:
        return QStringLiteral("step-forward");
    case Icon::Gap:
        return QStringLiteral("circle-dashed");
    case Icon::Bold:
        return QStringLiteral("bold");
    case Icon::Italic:
        return QStringLiteral("italic");
    case Icon::Strike:
        return QStringLiteral("strikethrough");
    case Icon::Heading:
        return QStringLiteral("heading");
    case Icon::Bullets:
        return QStringLiteral("list");
    case Icon::Numbers:
        return QStringLiteral("list-ordered");
    case Icon::Quote:
        return QStringLiteral("text-quote");
    case Icon::Code:
        return QStringLiteral("code");
    case Icon::Table:
        return QStringLiteral("table");
    case Icon::Copy:
        return QStringLiteral("copy");
    case Icon::Delete:
        return QStringLiteral("trash-2");
    case Icon::Edit:
        return QStringLiteral("pencil");
    case Icon::More:
        return QStringLiteral("ellipsis");
    case Icon::Question:
        return QStringLiteral("message-circle-question-mark");
    case Icon::Keyboard:
        return QStringLiteral("keyboard");
    case Icon::Inspector:
        return QStringLiteral("panel-right");
    case Icon::Tray:
        return QStringLiteral("panel-bottom");
    case Icon::Save:
        return QStringLiteral("save");
    case Icon::Day:
        return QStringLiteral("calendar");
    case Icon::Grip:
        return QStringLiteral("grip-vertical");
    case Icon::Enter:
        return QStringLiteral("corner-down-left");
    case Icon::Outside:
        return QStringLiteral("external-link");
    case Icon::Again:
        return QStringLiteral("refresh-cw");
    case Icon::Section:
        return QStringLiteral("heading-1");
    case Icon::Blame:
        return QStringLiteral("message-circle-warning");
    case Icon::Shield:
        return QStringLiteral("shield-alert");
    case Icon::Locate:
        return QStringLiteral("locate-fixed");
    case Icon::Columns:
        return QStringLiteral("columns-2");
    case Icon::Duration:
        return QStringLiteral("timer");
    }
    return {};
}

/// Draws a picture of the set in the colour that its state asks for, sharp at every size.
class IconEngine final : public QIconEngine {
public:
    IconEngine(Icon icon, const QColor& colour)
        : m_icon(icon)
        , m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap picture = iconPixmap(m_icon, size, colourFor(mode, state), painter->device()->devicePixelRatio());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override {
        return iconPixmap(m_icon, std::min(size.width(), size.height()), colourFor(mode, state), 1);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::Text);
        }
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        if (m_colour.isValid()) {
            return m_colour;
        }
        return state == QIcon::On ? palette.color(QPalette::Link) : palette.color(QPalette::WindowText);
    }

    Icon m_icon;
    QColor m_colour;
};

} // namespace

QIcon iconOf(Icon icon) {
    return iconOf(icon, QColor());
}

QIcon iconOf(Icon icon, const QColor& colour) {
    return icon == Icon::None ? QIcon() : QIcon(new IconEngine(icon, colour));
}

QPixmap iconPixmap(Icon icon, int size, const QColor& colour, qreal devicePixelRatio) {
    const QString file = fileOf(icon);
    const int pixels = qRound(size * devicePixelRatio);
    const QString key =
        QStringLiteral("%1-%2-%3-%4")
            .arg(file, QString::number(pixels), QString::number(colour.rgba(), 16), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (file.isEmpty() || pixels <= 0 || QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile source(QStringLiteral(":/afterword/icons/lucide/%1.svg").arg(file));
    if (!source.open(QIODevice::ReadOnly)) {
        return pixmap;
    }
    QByteArray svg = source.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace afterword
