// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"

namespace afterword {

class BannerStack;
class Toaster;

/// The notices of one window.
class NoticeBoard final : public Notices {
public:
    NoticeBoard(BannerStack& banners, Toaster& toaster)
        : m_banners(banners)
        , m_toaster(toaster) {}

    void show(const Banner& banner) override;
    void withdraw(const QString& id) override;
    void toast(const QString& text, const NoticeAction& action) override;

private:
    BannerStack& m_banners;
    Toaster& m_toaster;
};

} // namespace afterword
