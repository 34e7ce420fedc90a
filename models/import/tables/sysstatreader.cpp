// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sysstatreader.h"

#include "celltime.h"
#include "jsoncharts.h"

namespace afterword {

namespace {

class SysstatReport final : JsonCharts {
public:
    SysstatReport(TextInput& in, const ReadOptions& options, SourceOutput& output)
        : JsonCharts(in, options, output)
        , m_times(options.zone, {}) {}

    Result<> read() {
        const bool well = readAny(m_json.next());
        m_output.source().zoneAssumed = m_times.sawZoneless() && !m_options.zoneGiven;
        return finish(well, QStringLiteral("no statistics with a date and a time"),
                      m_host.isEmpty() ? fileTitle() : m_host);
    }

private:
    /// Down to the lists of statistics.
    bool readAny(Token token) {
        if (token == Token::BeginArray) {
            return readArray([this](Token item) { return readAny(item); });
        }
        if (token != Token::BeginObject) {
            return m_json.skip(token);
        }
        return readObject([this](std::string_view key, Token value) {
            if (key == "statistics" && value == Token::BeginArray) {
                return readArray([this](Token item) { return item == Token::BeginObject && readMoment(); });
            }
            m_host = key == "nodename" && value == Token::String ? text() : m_host;
            return readAny(value);
        });
    }

    /// Everything measured at one moment; its `timestamp` comes first.
    bool readMoment() {
        std::optional<qint64> at;
        return readObject([&](std::string_view key, Token value) {
            if (key == "timestamp" && value == Token::BeginObject) {
                at = readTimestamp();
                return at.has_value();
            }
            const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            return at ? readValues(value, name, *at) : m_json.skip(value);
        });
    }

    std::optional<qint64> readTimestamp() {
        QString date;
        QString time;
        QString zone;
        const bool well = readObject([&](std::string_view key, Token value) {
            QString* const part = key == "date" ? &date : key == "time" ? &time : key == "tz" ? &zone : nullptr;
            if (part != nullptr && value == Token::String) {
                *part = text();
            }
            return m_json.skip(value);
        });
        const bool utc = zone == u"UTC" || zone == u"GMT";
        const QByteArray stamp = QString(date + u' ' + time + (utc ? u"Z" : u"")).toUtf8();
        return well ? m_times.read({stamp.constData(), static_cast<size_t>(stamp.size())}) : std::nullopt;
    }

    /// Numbers become points; a text in an object (`"cpu": "all"`) says what its numbers are about.
    bool readValues(Token token, const QString& path, qint64 at) {
        if (token == Token::BeginArray) {
            return readArray([&](Token item) { return readValues(item, path, at); });
        }
        if (token != Token::BeginObject) {
            return token != Token::Number || addNumber(path, at) ? m_json.skip(token) : false;
        }
        QString about = path;
        return readObject([&](std::string_view key, Token value) {
            const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            if (value == Token::String) {
                about += u' ' + text();
                return true;
            }
            return readValues(value, QString(about + u' ' + name), at);
        });
    }

    bool addNumber(const QString& name, qint64 at) {
        double value = 0;
        SeriesColumn*& column = m_series[name];
        if (column == nullptr) {
            column = &m_writer.addSeries(name);
        }
        return readValue(Token::Number, value) && addPoint(*column, at, value);
    }

    CellTime m_times;
    QString m_host;
    QHash<QString, SeriesColumn*> m_series;
};

int recognise(QByteArrayView head, const QString& /*name*/) {
    return firstCharacter(head) == '{' && headHas(head, "\"sysstat\"", 256) ? 95 : 0;
}

Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    return SysstatReport(input, options, output).read();
}

} // namespace

Reader sysstatReader() {
    return {"sysstat", &recognise, &read, true};
}

} // namespace afterword
