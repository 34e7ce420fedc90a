// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackfields.h"

#include <QtGlobal>

#include <array>

namespace afterword {

namespace {

using View = std::string_view;
using simdjson::error_code;

/// The value where it is a text; null and everything else count as absent.
error_code getText(simdjson::ondemand::value& value, View& text) {
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type); error != simdjson::SUCCESS) {
        return error;
    }
    return type == simdjson::ondemand::json_type::string ? value.get_string().get(text) : simdjson::SUCCESS;
}

/// The JSON of a list or an object; anything else counts as absent.
error_code getPart(simdjson::ondemand::value& value, View& json) {
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type); error != simdjson::SUCCESS) {
        return error;
    }
    if (type == simdjson::ondemand::json_type::array) {
        simdjson::ondemand::array array;
        const auto error = value.get_array().get(array);
        return error != simdjson::SUCCESS ? error : array.raw_json().get(json);
    }
    if (type == simdjson::ondemand::json_type::object) {
        simdjson::ondemand::object object;
        const auto error = value.get_object().get(object);
        return error != simdjson::SUCCESS ? error : object.raw_json().get(json);
    }
    return simdjson::SUCCESS;
}

/// A member of a message that is looked at.
struct MemberName {
    View key;
    View SlackFields::*field;
    bool isText;
};

const MemberName* memberNamed(View key) {
    // In order of length, which tells most of them apart.
    static constexpr MemberName names[] = {
        {"ts", &SlackFields::ts, true},
        {"text", &SlackFields::text, true},
        {"user", &SlackFields::user, true},
        {"file", &SlackFields::files, false},
        {"files", &SlackFields::files, false},
        {"blocks", &SlackFields::blocks, false},
        {"bot_id", &SlackFields::botId, true},
        {"subtype", &SlackFields::subtype, true},
        {"comment", &SlackFields::comment, false},
        {"message", &SlackFields::changed, false},
        {"username", &SlackFields::username, true},
        {"thread_ts", &SlackFields::threadTs, true},
        {"reactions", &SlackFields::reactions, false},
        {"attachments", &SlackFields::attachments, false},
        {"bot_profile", &SlackFields::botProfile, false},
        {"user_profile", &SlackFields::userProfile, false},
        {"slackdump_thread_replies", &SlackFields::replies, false},
    };
    constexpr size_t longest = 24;
    static constexpr auto begins = [] {
        std::array<quint8, longest + 2> first{};
        for (size_t length = 0; length < first.size(); ++length) {
            while (first[length] < std::size(names) && names[first[length]].key.size() < length) {
                ++first[length];
            }
        }
        return first;
    }();
    if (key.size() > longest) {
        return nullptr;
    }
    for (size_t i = begins[key.size()]; i < begins[key.size() + 1]; ++i) {
        if (names[i].key == key) {
            return &names[i];
        }
    }
    return nullptr;
}

} // namespace

error_code SlackFields::read(simdjson::ondemand::object& message) {
    if (const auto error = message.raw_json().get(raw); error != simdjson::SUCCESS) {
        return error;
    }
    message.reset();
    for (auto member : message) {
        View key;
        simdjson::ondemand::value value;
        auto error = member.unescaped_key().get(key);
        if (error == simdjson::SUCCESS) {
            error = member.value().get(value);
        }
        if (error == simdjson::SUCCESS) {
            error = readMember(key, value);
        }
        if (error != simdjson::SUCCESS) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

error_code SlackFields::readMember(View key, simdjson::ondemand::value& value) {
    const MemberName* const name = memberNamed(key);
    if (name == nullptr) {
        return simdjson::SUCCESS;
    }
    View token = value.raw_json_token();
    const auto quoteEnd = token.find_last_of('"');
    token = token.substr(0, quoteEnd == View::npos ? token.size() : quoteEnd + 1);
    if (name->field == &SlackFields::text) {
        textToken = token;
    } else if (name->field == &SlackFields::ts) {
        tsToken = token;
    }
    if (!name->isText) {
        return getPart(value, this->*(name->field));
    }
    const auto error = getText(value, this->*(name->field));
    // A text with half of a pair of surrogates is still worth reading.
    return error == simdjson::STRING_ERROR ? simdjson::SUCCESS : error;
}

} // namespace afterword
