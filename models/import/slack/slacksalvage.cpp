// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slacksalvage.h"

#include <QJsonDocument>

namespace afterword {

bool SlackSalvage::begin(SlackDay& day) {
    if (m_elements.begin()) {
        return true;
    }
    skip(1, 1, tr("no list of messages in it"), day);
    return false;
}

bool SlackSalvage::readSome(SlackDayReader& reader, qsizetype most, SlackDay& day) {
    while (day.raw.size() < most) {
        const auto found = m_elements.next(m_json);
        const qint64 line = m_elements.line();
        const qint64 column = m_elements.column();
        switch (found) {
        case JsonElements::Found::End:
            return false;
        case JsonElements::Found::CutOff:
            skip(line, column, tr("the file ends in the middle; what begins here was left out"), day);
            return false;
        case JsonElements::Found::Unexpected:
            skip(line, column, tr("broken JSON: a message was expected here"), day);
            break;
        case JsonElements::Found::TooLarge:
            skip(line, column, tr("a message of more than 16 MB was left out"), day);
            break;
        case JsonElements::Found::Object:
            if (!reader.readOne(m_json, ++m_number, day)) {
                QJsonParseError error;
                static_cast<void>(QJsonDocument::fromJson(m_json, &error));
                // The offset is one behind the byte that was not expected.
                const auto unread = std::clamp<qsizetype>(error.offset - 1, 0, m_json.size());
                const QByteArrayView before = QByteArrayView(m_json).first(unread);
                const qsizetype lastFeed = before.lastIndexOf('\n');
                const auto lines = std::count(before.begin(), before.end(), '\n');
                skip(line + lines, lastFeed < 0 ? column + before.size() : before.size() - lastFeed,
                     tr("broken JSON (%1); the message was left out").arg(error.errorString()), day);
            }
            break;
        }
    }
    return true;
}

void SlackSalvage::skip(qint64 line, qint64 column, const QString& why, SlackDay& day) const {
    day.skipped.append({QString(m_where % u':' % QString::number(line) % u':' % QString::number(column)), why});
}

} // namespace afterword
