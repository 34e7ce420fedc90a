// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace afterword {

class Appearance;

/// The banners of a window, below each other above its content; no higher than what they say.
class BannerStack final : public QWidget {
    Q_OBJECT

public:
    explicit BannerStack(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const Banner& banner);
    void withdraw(const QString& id);

private:
    const Appearance& m_appearance;
    QVBoxLayout* m_layout;
    std::map<QString, QWidget*> m_strips;
};

} // namespace afterword
