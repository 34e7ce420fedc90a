// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <simdjson.h>

namespace afterword {

/// What is looked at in a message. The texts are decoded, the others are JSON; what is absent is empty. All lie in the
/// message or in the parser's buffer.
struct SlackFields {
    using View = std::string_view;

    View raw;
    View ts, tsToken, threadTs, user, username, botId, subtype, text, textToken;
    View blocks, attachments, files, reactions, userProfile, botProfile, comment, changed, replies;

    [[nodiscard]] simdjson::error_code read(simdjson::ondemand::object& message);

private:
    [[nodiscard]] simdjson::error_code readMember(View key, simdjson::ondemand::value& value);
};

} // namespace afterword
