// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bannerstack.h"

#include "bannerstrip.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace afterword {

BannerStack::BannerStack(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setObjectName(QStringLiteral("banners"));
}

void BannerStack::show(const Banner& banner) {
    withdraw(banner.id);
    auto* strip = new BannerStrip(banner, m_appearance, this);
    m_strips.emplace(banner.id, strip);
    m_layout->addWidget(strip);
    connect(strip, &BannerStrip::closed, this, [this, id = banner.id] { withdraw(id); });
    strip->show();
    QAccessibleEvent said(strip, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void BannerStack::withdraw(const QString& id) {
    const auto found = m_strips.find(id);
    if (found != m_strips.end()) {
        found->second->hide();
        found->second->deleteLater();
        m_strips.erase(found);
    }
}

} // namespace afterword
