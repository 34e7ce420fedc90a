// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticeboard.h"

#include "bannerstack.h"
#include "toaster.h"

namespace afterword {

void NoticeBoard::show(const Banner& banner) {
    m_banners.show(banner);
}

void NoticeBoard::withdraw(const QString& id) {
    m_banners.withdraw(id);
}

void NoticeBoard::toast(const QString& text, const NoticeAction& action) {
    m_toaster.say(text, action);
}

} // namespace afterword
