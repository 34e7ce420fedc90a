// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bannerstrip.h"

#include "appearance.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

struct Look {
    Tint ground;
    Tint text;
    Icon icon;
};

Look lookOf(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::Info:
        return {Tint::InfoGround, Tint::InfoText, Icon::Info};
    case NoticeKind::Done:
        return {Tint::GoodGround, Tint::GoodText, Icon::Done};
    case NoticeKind::Warning:
        return {Tint::CautionGround, Tint::CautionText, Icon::Warning};
    case NoticeKind::Error:
        return {Tint::BadGround, Tint::BadText, Icon::Error};
    }
    return {Tint::InfoGround, Tint::InfoText, Icon::Info};
}

} // namespace

BannerStrip::BannerStrip(const Banner& banner, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_banner(banner)
    , m_appearance(appearance)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(banner.text, this))
    , m_details(new QLabel(banner.details, this)) {
    setObjectName(QStringLiteral("banner.%1").arg(banner.id));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    for (const NoticeAction& action : banner.actions) {
        auto* button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("bannerAction"));
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    if (!banner.details.isEmpty()) {
        auto* more = new QPushButton(tr("Details"), this);
        more->setCheckable(true);
        connect(more, &QPushButton::toggled, m_details, &QWidget::setVisible);
        row->addWidget(more, 0, Qt::AlignTop);
    }
    if (banner.canBeClosed) {
        auto* close = new QToolButton(this);
        close->setIcon(iconOf(Icon::Close));
        close->setAutoRaise(true);
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(close->toolTip());
        connect(close, &QToolButton::clicked, this, &BannerStrip::closed);
        row->addWidget(close, 0, Qt::AlignTop);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.8), em(this, 0.35), em(this, 0.5), em(this, 0.35));
    layout->addLayout(row);
    layout->addWidget(m_details);
    connect(&m_appearance, &Appearance::changed, this, &BannerStrip::dress);
    dress();
}

QString BannerStrip::kindName() const {
    switch (m_banner.kind) {
    case NoticeKind::Info:
        return tr("Information");
    case NoticeKind::Done:
        return tr("Done");
    case NoticeKind::Warning:
        return tr("Warning");
    case NoticeKind::Error:
        return tr("Error");
    }
    return {};
}

void BannerStrip::dress() {
    const Look look = lookOf(m_banner.kind);
    const ColourTheme& theme = m_appearance.theme();
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, theme[look.text]);
    m_text->setPalette(palette);
    m_details->setPalette(palette);
    m_details->setFont(m_appearance.fixedFont());
    const int size = em(this, 1.15);
    m_sign->setPixmap(iconPixmap(look.icon, size, theme[look.text], devicePixelRatioF()));
    m_sign->setContentsMargins(0, em(this, 0.3), em(this, 0.2), 0);
    m_text->setContentsMargins(0, em(this, 0.3), 0, em(this, 0.3));
    setAccessibleName(tr("%1: %2", "kind of message, message").arg(kindName(), m_banner.text));
    update();
}

void BannerStrip::paintEvent(QPaintEvent* /*event*/) {
    const Look look = lookOf(m_banner.kind);
    const ColourTheme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme[look.ground]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Tint::Line]);
    painter.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height()), theme[look.text]);
}

} // namespace afterword
