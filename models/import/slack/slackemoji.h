// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace afterword {

/// The character (UTF-8) that Slack shows for ":name:"; empty where the name is not among the common ones.
[[nodiscard]] std::string_view slackEmoji(std::string_view name);

/// The character that colours the hand or face before it, for "skin-tone-2" to "skin-tone-6"; else empty.
[[nodiscard]] std::string_view slackSkinTone(std::string_view name);

} // namespace afterword
