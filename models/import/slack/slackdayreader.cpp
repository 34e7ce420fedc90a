// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackdayreader.h"

#include "jsonindent.h"
#include "slacksalvage.h"
#include "slacktime.h"
#include "slacktokens.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

using View = std::string_view;
using simdjson::error_code;

QByteArray bytesOf(View text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

View viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

View stringIn(const simdjson::dom::element& object, View key) {
    View value;
    return object[key].get(value) == simdjson::SUCCESS ? value : View();
}

bool isNotice(View subtype) {
    const auto begins = [&](View with) {
        return subtype.substr(0, with.size()) == with;
    };
    return begins("channel_") || begins("group_") || subtype == "pinned_item" || subtype == "unpinned_item" ||
           subtype == "bot_add" || subtype == "bot_remove";
}

/// "<https://...|GitHub>", as some old integrations are named: "GitHub".
View withoutLink(View name) {
    const size_t bar = name.find('|');
    return name.size() > 2 && name.front() == '<' && name.back() == '>' && bar != View::npos
               ? name.substr(bar + 1, name.size() - bar - 2)
               : name;
}

} // namespace

bool SlackDayReader::read(QByteArray& json, const QString& where, SlackDay& day) {
    if (json.startsWith("\xff\xfe") || json.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        json = QString(decoder(json)).toUtf8();
    } else if (json.startsWith("\xef\xbb\xbf")) {
        json.remove(0, 3);
    }
    stripFileTokens(json);
    auto error = readAll(json, where, day);
    if (error == simdjson::UTF8_ERROR) {
        json = QString::fromUtf8(json).toUtf8();
        day.clear();
        error = readAll(json, where, day);
        day.skipped.append({where, tr("bytes that are not UTF-8 were replaced")});
    }
    if (error != simdjson::SUCCESS) {
        day.clear();
        salvage(json, where, day);
        return !day.messages.empty();
    }
    return true;
}

error_code SlackDayReader::readAll(QByteArray& json, const QString& where, SlackDay& day) {
    m_authors.clear();
    json.reserve(json.size() + qsizetype{simdjson::SIMDJSON_PADDING});
    day.raw.reserve(json.size());
    simdjson::ondemand::document document;
    auto error = m_parser
                     .iterate(json.constData(), static_cast<size_t>(json.size()),
                              static_cast<size_t>(json.size()) + simdjson::SIMDJSON_PADDING)
                     .get(document);
    simdjson::ondemand::json_type type{};
    if (error == simdjson::SUCCESS) {
        error = document.type().get(type);
    }
    simdjson::ondemand::array list;
    if (error == simdjson::SUCCESS) {
        error = type == simdjson::ondemand::json_type::array ? document.get_array().get(list)
                                                             : document["messages"].get_array().get(list);
    }
    return error != simdjson::SUCCESS ? error : readList(list, where, day);
}

error_code SlackDayReader::readList(simdjson::ondemand::array& list, const QString& where, SlackDay& day) {
    quint32 number = 0;
    for (auto element : list) {
        Object object;
        if (const auto error = element.get_object().get(object); error != simdjson::SUCCESS) {
            return error;
        }
        if (const auto error = readMessage(object, ++number, where, day); error != simdjson::SUCCESS) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

error_code SlackDayReader::readMessage(Object& object, quint32 number, const QString& where, SlackDay& day) {
    SlackFields fields;
    if (const auto error = fields.read(object); error != simdjson::SUCCESS) {
        return error;
    }
    addMessage(fields, number, where, day);
    if (fields.replies.empty()) {
        return simdjson::SUCCESS;
    }
    // Another tool's dump keeps the replies inside of the message that they reply to.
    QByteArray replies = bytesOf(fields.replies);
    replies.reserve(replies.size() + qsizetype{simdjson::SIMDJSON_PADDING});
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    auto error = parser
                     .iterate(replies.constData(), static_cast<size_t>(replies.size()),
                              static_cast<size_t>(replies.size()) + simdjson::SIMDJSON_PADDING)
                     .get(document);
    if (error != simdjson::SUCCESS) {
        return error;
    }
    for (auto element : document.get_array()) {
        Object reply;
        error = element.get_object().get(reply);
        if (error == simdjson::SUCCESS) {
            error = readMessage(reply, number, where, day);
        }
        if (error != simdjson::SUCCESS) {
            return error;
        }
    }
    return simdjson::SUCCESS;
}

void SlackDayReader::addMessage(const SlackFields& fields, quint32 number, const QString& where, SlackDay& day) {
    const auto at = slackTime(fields.ts.empty() ? fields.tsToken : fields.ts);
    if (!at) {
        day.skipped.append({QString(where % u':' % QString::number(number)), tr("a message without a time")});
        return;
    }
    SlackMessage message;
    message.at = *at;
    message.thread = slackTime(fields.threadTs).value_or(0);
    message.line = number;
    message.author = authorOf(fields, day);
    message.kind = isNotice(fields.subtype) ? EventKind::Observation : EventKind::Communication;
    addRaw(fields, message, day);
    addText(fields, message, day);
    day.messages.push_back(message);
}

void SlackDayReader::addRaw(const SlackFields& fields, SlackMessage& message, SlackDay& day) {
    const qsizetype begin = day.raw.size();
    day.raw.resize(begin + static_cast<qsizetype>(fields.raw.size()) + 8);
    char* const base = day.raw.data() + begin;
    char* out = base;
    const char* from = fields.raw.data();
    const char* const end = from + fields.raw.size();
    // Copied in pieces, so that it is known where the time and the text come to lie.
    const bool hasText = fields.textToken.size() > 2;
    const auto copyTo = [&](const char* until) {
        out = copyWithoutIndent(from, until, out);
        from = until;
        return static_cast<size_t>(out - base);
    };
    const auto placeTime = [&] {
        message.timeBegin = copyTo(fields.tsToken.data()) + 1;
        message.timeLength = fields.tsToken.size() - 2;
    };
    const bool timeFirst = !hasText || fields.tsToken.data() < fields.textToken.data();
    const bool isQuoted = fields.tsToken.size() > 2 && fields.tsToken.front() == '"';
    if (isQuoted && timeFirst) {
        placeTime();
    }
    if (hasText) {
        message.textBegin = copyTo(fields.textToken.data()) + 1;
    }
    if (isQuoted && !timeFirst) {
        placeTime();
    }
    copyTo(end);
    message.rawBegin = static_cast<size_t>(begin);
    message.rawLength = static_cast<size_t>(out - base);
    message.timeBegin += message.rawBegin;
    message.textBegin += message.rawBegin;
    day.raw.resize(begin + (out - base));
}

void SlackDayReader::addText(const SlackFields& fields, SlackMessage& message, SlackDay& day) {
    m_scratch.resize(0);
    View text = fields.text;
    QByteArray repaired;
    if (text.empty() && fields.textToken.size() > 2 && fields.textToken.front() == '"') {
        const QByteArray list = '[' + bytesOf(fields.textToken) + ']';
        repaired = QJsonDocument::fromJson(list)[0].toString().toUtf8();
        text = viewOf(repaired);
    }
    simdjson::dom::element part;
    if (text.empty() && parsePart(fields.changed, part)) {
        repaired = bytesOf(stringIn(part, "text"));
        text = viewOf(repaired);
    }
    m_text.append(text, m_scratch);
    if (m_scratch.isEmpty() && parsePart(fields.blocks, part)) {
        m_rich.appendBlocks(part, m_scratch);
    }
    const auto newLine = [&] {
        if (!m_scratch.isEmpty() && !m_scratch.endsWith('\n')) {
            m_scratch.append('\n');
        }
    };
    if (parsePart(fields.attachments, part)) {
        const bool all = m_scratch.isEmpty();
        QByteArray attached;
        m_rich.appendAttachments(part, all, attached);
        if (!attached.isEmpty()) {
            newLine();
            m_scratch.append(attached);
        }
        if (SlackRichText::isAlert(part, viewOf(day.names[qsizetype(message.author)].toUtf8()))) {
            message.kind = EventKind::Alert;
        }
    }
    if (parsePart(fields.files, part)) {
        newLine();
        m_rich.appendFiles(part, m_scratch);
    }
    if (parsePart(fields.reactions, part)) {
        SlackRichText::appendReactions(part, m_scratch);
    }
    while (m_scratch.endsWith('\n')) {
        m_scratch.chop(1);
    }
    if (m_scratch.isEmpty()) {
        m_scratch = tr("(a message without text)").toUtf8();
    }
    message.textLength = static_cast<size_t>(m_scratch.size());
    // Text that was written without escapes and needed no change is shown from the raw message itself.
    message.textInRaw = fields.textToken.size() == message.textLength + 2 &&
                        std::memcmp(fields.textToken.data() + 1, m_scratch.constData(), message.textLength) == 0;
    if (!message.textInRaw) {
        message.textBegin = static_cast<size_t>(day.texts.size());
        day.texts.append(m_scratch);
    }
}

bool SlackDayReader::parsePart(View json, simdjson::dom::element& element) {
    return !json.empty() && m_partParser.parse(json.data(), json.size(), true).get(element) == simdjson::SUCCESS;
}

size_t SlackDayReader::authorOf(const SlackFields& fields, SlackDay& day) {
    const bool named = !fields.username.empty() && (fields.user.empty() || fields.subtype == "bot_message");
    const View known = named ? fields.username : !fields.user.empty() ? fields.user : fields.botId;
    if (known.empty()) {
        const QString name = authorName(fields);
        if (name.isEmpty()) {
            return 0;
        }
        day.names.append(name);
        return static_cast<size_t>(day.names.size() - 1);
    }
    const auto [found, isNew] = m_authors.try_emplace(std::string(known), 0);
    if (isNew) {
        found->second = static_cast<size_t>(day.names.size());
        day.names.append(authorName(fields));
    }
    return found->second;
}

QString SlackDayReader::authorName(const SlackFields& fields) {
    const auto shown = [](View name) {
        return QString::fromUtf8(bytesOf(withoutLink(name)));
    };
    simdjson::dom::element part;
    const bool isBot = fields.subtype == "bot_message";
    if (!fields.user.empty() && !(isBot && !fields.username.empty())) {
        const QByteArray known = m_directory.userName(fields.user);
        if (!known.isEmpty()) {
            return QString::fromUtf8(known);
        }
        if (parsePart(fields.userProfile, part)) {
            for (const View key : {View("display_name"), View("real_name"), View("name")}) {
                if (const View name = stringIn(part, key); !name.empty()) {
                    return shown(name);
                }
            }
        }
    }
    if (!fields.username.empty()) {
        return shown(fields.username);
    }
    if (parsePart(fields.botProfile, part) && !stringIn(part, "name").empty()) {
        return shown(stringIn(part, "name"));
    }
    View id = fields.user;
    for (const View json : {fields.comment, fields.changed}) {
        if (id.empty() && parsePart(json, part)) {
            const QByteArray inner = bytesOf(stringIn(part, "user"));
            const QByteArray known = m_directory.userName(viewOf(inner));
            return QString::fromUtf8(known.isEmpty() ? inner : known);
        }
    }
    return shown(id.empty() ? fields.botId : id);
}

bool SlackDayReader::readOne(QByteArray& json, quint32 number, SlackDay& day) {
    stripFileTokens(json);
    json.reserve(json.size() + qsizetype{simdjson::SIMDJSON_PADDING});
    simdjson::ondemand::document document;
    Object object;
    auto error = m_parser
                     .iterate(json.constData(), static_cast<size_t>(json.size()),
                              static_cast<size_t>(json.size()) + simdjson::SIMDJSON_PADDING)
                     .get(document);
    if (error == simdjson::SUCCESS) {
        error = document.get_object().get(object);
    }
    const size_t before = day.messages.size();
    if (error == simdjson::SUCCESS) {
        error = readMessage(object, number, {}, day);
    }
    if (error != simdjson::SUCCESS) {
        day.messages.resize(before);
    }
    return error == simdjson::SUCCESS;
}

void SlackDayReader::salvage(QByteArray& json, const QString& where, SlackDay& day) {
    m_authors.clear();
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    SlackSalvage salvaged(buffer, where);
    if (!salvaged.begin(day)) {
        return;
    }
    while (salvaged.readSome(*this, std::numeric_limits<qsizetype>::max(), day)) {
    }
}

void SlackDayReader::sort(SlackDay& day) {
    const auto earlier = [](const SlackMessage& a, const SlackMessage& b) {
        return a.at < b.at;
    };
    if (!std::is_sorted(day.messages.begin(), day.messages.end(), earlier)) {
        std::stable_sort(day.messages.begin(), day.messages.end(), earlier);
    }
}

} // namespace afterword
