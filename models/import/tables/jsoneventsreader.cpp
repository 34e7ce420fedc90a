// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsoneventsreader.h"

#include "celltime.h"
#include "eventrecord.h"
#include "jsoncharts.h"
#include "tableshape.h"

#include <QSet>

#include <algorithm>

namespace afterword {

namespace {

using Token = JsonPull::Token;

/// Reads objects into candidates as they come.
class JsonEvents {
    Q_DECLARE_TR_FUNCTIONS(JsonEvents)

public:
    JsonEvents(TextInput& in, const ReadOptions& options, SourceOutput& output)
        : m_json(in)
        , m_options(options)
        , m_output(output)
        , m_times(options.zone, options.offset) {}

    Result<> read() {
        m_json.keepRaw(true);
        for (Token token = m_json.next(); token != Token::End; token = m_json.next()) {
            const bool well = token == Token::BeginObject  ? readObject(1)
                              : token == Token::BeginArray ? readArray(1)
                                                           : m_json.skip(token);
            if (m_problem) {
                return failure(*m_problem);
            }
            if (!well && !goOn()) {
                return failure(broken());
            }
            if (well && token == Token::BeginObject && m_json.wasOneLine()) {
                m_bound = true;
                m_json.bindToLines();
            }
        }
        return finish();
    }

private:
    /// A key by its path ("event.time") with what it says.
    struct Value {
        QString key;
        QByteArray text;
    };

    /// The objects of a list are records.
    bool readArray(int depth) {
        Token token = m_json.next();
        for (; token != Token::EndArray; token = m_json.next()) {
            const bool well = token == Token::BeginObject ? readObject(depth + 1) : m_json.skip(token);
            if (!well || m_problem) {
                return false;
            }
        }
        return true;
    }

    /// One record, or an object with a list of records in it: then the list counts.
    bool readObject(int depth) {
        const qint64 line = m_json.line();
        m_values.clear();
        m_json.startRaw();
        const qint64 before = m_records;
        if (!readFields({}, depth)) {
            return false;
        }
        return m_records > before || addRecord(line);
    }

    bool readFields(const QString& path, int depth) {
        Token token = m_json.next();
        for (; token == Token::Key; token = m_json.next()) {
            const QString key = path + text();
            token = m_json.next();
            bool well = true;
            if (token == Token::BeginObject && depth < 6) {
                well = readFields(key + u'.', depth + 1);
            } else if (token == Token::BeginArray && depth == 1 && path.isEmpty() && isListName(key)) {
                well = readArray(depth);
                m_values.clear();
            } else {
                if (token == Token::String || token == Token::Number) {
                    m_values.append(
                        {key, QByteArray(m_json.text().data(), static_cast<qsizetype>(m_json.text().size()))});
                }
                well = m_json.skip(token);
            }
            if (!well) {
                return false;
            }
        }
        return token == Token::EndObject;
    }

    static bool isListName(const QString& key) {
        static const QSet<QString> names{QStringLiteral("events"),   QStringLiteral("items"),
                                         QStringLiteral("records"),  QStringLiteral("data"),
                                         QStringLiteral("entries"),  QStringLiteral("eventsummaries"),
                                         QStringLiteral("messages"), QStringLiteral("alarmhistoryitems"),
                                         QStringLiteral("timeline"), QStringLiteral("results"),
                                         QStringLiteral("rows"),     QStringLiteral("logs"),
                                         QStringLiteral("feeds"),    QStringLiteral("incidents"),
                                         QStringLiteral("alerts"),   QStringLiteral("issues"),
                                         QStringLiteral("hits")};
        return names.contains(plainName(key));
    }

    [[nodiscard]] QString text() const {
        return QString::fromUtf8(m_json.text().data(), static_cast<qsizetype>(m_json.text().size()));
    }

    /// The value for a role: what `--map` names, else the key that fits it best; deeper keys by their last part.
    [[nodiscard]] const Value* find(EventRole role) const {
        if (m_options.isWithout(roleKey(role))) {
            return nullptr;
        }
        const QString wanted = m_options.columns.value(roleKey(role));
        const Value* best = nullptr;
        int bestRank = 0;
        for (const Value& value : m_values) {
            if (!wanted.isEmpty()) {
                if (value.key.compare(wanted, Qt::CaseInsensitive) == 0) {
                    return &value;
                }
                continue;
            }
            const qsizetype dot = value.key.lastIndexOf(u'.');
            int rank = roleRank(role, plainName(value.key.mid(dot + 1)));
            rank += rank > 0 && dot >= 0 ? 1000 : 0;
            if (rank > 0 && (best == nullptr || rank < bestRank)) {
                best = &value;
                bestRank = rank;
            }
        }
        return best;
    }

    /// What the first records show; a key that only later ones have may take a role that is free.
    void tellRoles() {
        constexpr qint64 looked = 100;
        if (m_records > looked) {
            return;
        }
        for (const EventRole role :
             {EventRole::Time, EventRole::Text, EventRole::Kind, EventRole::Author, EventRole::Lane}) {
            const Value* const found = find(role);
            QHash<QString, QString>& roles = m_output.columns().roles;
            if (found != nullptr && !roles.contains(roleKey(role))) {
                roles.insert(roleKey(role), found->key);
            }
        }
    }

    bool addRecord(qint64 line) {
        const QString where = QStringLiteral("line %1").arg(line);
        for (const Value& value : m_values) {
            if (m_keys.size() < 100 && !m_keys.contains(value.key)) {
                m_keys.insert(value.key);
                m_output.columns().names.append(value.key);
            }
        }
        tellRoles();
        const Value* const time = find(EventRole::Time);
        const auto at = time == nullptr
                            ? std::nullopt
                            : m_times.read({time->text.constData(), static_cast<size_t>(time->text.size())});
        if (!at) {
            m_output.skip(
                where, time == nullptr
                           ? tr("no time is in this record")
                           : tr("\u201c%1\u201d is no time that can be read")
                                 .arg(QString::fromUtf8(time->text.first(std::min<qsizetype>(time->text.size(), 80)))));
            if (!m_lastAt) {
                return true;
            }
        }
        m_lastAt = at ? at : m_lastAt;
        const Value* const message = find(EventRole::Text);
        const QByteArrayView raw(m_json.raw().data(), static_cast<qsizetype>(m_json.raw().size()));
        const QByteArray inside = message == nullptr ? QByteArray() : messageInside(message->text);
        CandidateRecord record;
        record.happenedAt = {*m_lastAt};
        record.timeAssumed = !at;
        record.raw = raw;
        record.text = message == nullptr ? raw : insideOf(raw, inside.isEmpty() ? message->text : inside);
        record.timeText = at ? insideOf(raw, time->text) : QByteArrayView();
        const Value* const kind = find(EventRole::Kind);
        record.kind = kind == nullptr ? EventKind::Observation : kindOf(kind->text);
        record.author = nameNumber(EventRole::Author);
        record.place = nameNumber(EventRole::Lane);
        record.line = static_cast<quint32>(std::min<qint64>(line, std::numeric_limits<quint32>::max()));
        ++m_records;
        if (const auto added = m_output.addRecord(record); !added) {
            m_problem = added.error();
        }
        return !m_problem;
    }

    [[nodiscard]] quint16 nameNumber(EventRole role) {
        const Value* const value = find(role);
        return value == nullptr ? quint16{0} : m_output.nameNumber(QString::fromUtf8(value->text));
    }

    /// `part` where it stands in the record, so that it costs no space; itself where it was escaped.
    static QByteArrayView insideOf(QByteArrayView raw, const QByteArray& part) {
        const qsizetype at = part.isEmpty() ? -1 : raw.indexOf(part);
        return at < 0 ? QByteArrayView(part) : raw.sliced(at, part.size());
    }

    /// One broken line among others is passed over and listed.
    bool goOn() {
        const Error& error = m_json.error();
        if (error.code != ErrorCode::BadInput || !m_bound) {
            return false;
        }
        m_output.skip(QStringLiteral("line %1").arg(error.facts.value(0)), tr("broken JSON: %1").arg(error.detail));
        (void)m_json.skipLine();
        return true;
    }

    [[nodiscard]] Error broken() const {
        Error error = m_json.error();
        if (error.code == ErrorCode::Internal) {
            error = {
                ErrorCode::BadInput, {}, QStringLiteral("not a list of objects"), {QString::number(m_json.line())}};
        }
        error.subject = m_options.name;
        return error;
    }

    Result<> finish() {
        if (m_records == 0) {
            QStringList keys(m_keys.begin(), m_keys.end());
            keys.sort();
            return failure(
                ErrorCode::BadInput, m_options.name,
                QStringLiteral("no record with a time; the keys are: %1").arg(keys.join(QStringLiteral(", "))));
        }
        m_output.source().zone = m_options.zone.name();
        m_output.source().zoneAssumed = m_times.sawZoneless() && !m_options.zoneGiven;
        QStringList mapping;
        for (auto given = m_options.columns.cbegin(); given != m_options.columns.cend(); ++given) {
            mapping.append(given.key() + u'=' + given.value());
        }
        mapping.sort();
        m_output.source().mapping = mapping.join(u',');
        return {};
    }

    JsonPull m_json;
    const ReadOptions& m_options;
    SourceOutput& m_output;
    CellTime m_times;
    QList<Value> m_values; ///< of the record that is read
    QSet<QString> m_keys;  ///< that were seen, to name them in a failure
    qint64 m_records = 0;
    bool m_bound = false; ///< each line is a record
    std::optional<qint64> m_lastAt;
    std::optional<Error> m_problem;
};

/// True where a key that could hold a time is in quotes.
bool hasTimeKey(QByteArrayView head) {
    qsizetype looked = 0;
    for (qsizetype at = head.indexOf('"'); at >= 0 && looked < 400; at = head.indexOf('"', at + 1), ++looked) {
        const qsizetype end = head.indexOf('"', at + 1);
        if (end < 0) {
            return false;
        }
        const QByteArrayView after = head.sliced(end + 1).trimmed();
        if (after.startsWith(':') &&
            roleRank(EventRole::Time, plainName(QString::fromUtf8(head.sliced(at + 1, end - at - 1)))) > 0) {
            return true;
        }
        at = end;
    }
    return false;
}

int recognise(QByteArrayView head, const QString& name) {
    const char first = firstCharacter(head);
    if (first != '{' && first != '[') {
        return 0;
    }
    const bool named = name.endsWith(u".jsonl", Qt::CaseInsensitive) || name.endsWith(u".ndjson", Qt::CaseInsensitive);
    const bool timed = hasTimeKey(head.first(std::min<qsizetype>(head.size(), 8192)));
    const bool json = named || name.endsWith(u".json", Qt::CaseInsensitive);
    return named ? 75 : timed ? 55 : json ? 20 : 0;
}

Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    return JsonEvents(input, options, output).read();
}

} // namespace

Reader jsonEventsReader() {
    return {"jsonl", &recognise, &read};
}

} // namespace afterword
