// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudwatchreader.h"

#include "celltime.h"
#include "jsoncharts.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr size_t listLimit = 4'000'000; ///< values of one list that are kept to be put together

/// "Percent", "Bytes/Second", ... as they are printed beside an axis.
QString unitOf(const QString& name) {
    if (name.endsWith(u"/Second")) {
        const QString base = unitOf(name.chopped(7));
        return base.isEmpty() ? QStringLiteral("/s") : QString(base + QStringLiteral("/s"));
    }
    static const QHash<QString, QString> units{{QStringLiteral("Percent"), QStringLiteral("%")},
                                               {QStringLiteral("Seconds"), QStringLiteral("s")},
                                               {QStringLiteral("Milliseconds"), QStringLiteral("ms")},
                                               {QStringLiteral("Microseconds"), QStringLiteral("\u00b5s")},
                                               {QStringLiteral("Bytes"), QStringLiteral("B")},
                                               {QStringLiteral("Kilobytes"), QStringLiteral("kB")},
                                               {QStringLiteral("Megabytes"), QStringLiteral("MB")},
                                               {QStringLiteral("Gigabytes"), QStringLiteral("GB")},
                                               {QStringLiteral("Bits"), QStringLiteral("bit")},
                                               {QStringLiteral("Count"), QString()},
                                               {QStringLiteral("None"), QString()}};
    return units.value(name, name);
}

class CloudWatchAnswer final : JsonCharts {
public:
    CloudWatchAnswer(TextInput& in, const ReadOptions& options, SourceOutput& output)
        : JsonCharts(in, options, output)
        , m_times(Zone(), {}) {}

    Result<> read() {
        const bool well = m_json.next() == Token::BeginObject && readEnvelope();
        QString title = m_label.isEmpty() ? fileTitle() : m_label;
        for (const auto& [statistic, column] : m_statistics) {
            column->info().name = m_statistics.size() == 1 && !m_label.isEmpty() ? m_label : statistic;
        }
        return finish(well, QStringLiteral("an answer of CloudWatch without data points"), title);
    }

private:
    /// The answer itself, or the envelope of a recording with the answer in `data`.
    bool readEnvelope() {
        return readObject([this](std::string_view key, Token value) {
            if (key == "data" && value == Token::BeginObject) {
                return readEnvelope();
            }
            if (key == "Datapoints" && value == Token::BeginArray) {
                return readArray([this](Token token) { return token == Token::BeginObject && readDatapoint(); });
            }
            if (key == "MetricDataResults" && value == Token::BeginArray) {
                return readArray([this](Token token) { return token == Token::BeginObject && readResult(); });
            }
            m_label = key == "Label" && value == Token::String ? text() : m_label;
            return m_json.skip(value);
        });
    }

    /// One instant with one value for each statistic, in any order of keys.
    bool readDatapoint() {
        std::optional<qint64> at;
        QString unit;
        QList<QPair<QString, double>> values;
        const auto keep = [&](std::string_view key, Token token) {
            double number = 0;
            const bool well = readValue(token, number);
            values.append({QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), number});
            return well;
        };
        const bool well = readObject([&](std::string_view key, Token value) {
            if (key == "Timestamp") {
                at = readTime(value);
                return at.has_value();
            }
            if (key == "Unit" && value == Token::String) {
                unit = unitOf(text());
                return true;
            }
            return key == "ExtendedStatistics" && value == Token::BeginObject ? readObject(keep)
                   : value == Token::Number                                   ? keep(key, value)
                                                                              : m_json.skip(value);
        });
        if (!well || !at) {
            return false;
        }
        for (const auto& [statistic, value] : std::as_const(values)) {
            const bool counted = statistic == u"SampleCount";
            if (!addPoint(columnOf(statistic, counted ? QString() : unit), *at, value)) {
                return false;
            }
        }
        return true;
    }

    SeriesColumn& columnOf(const QString& statistic, const QString& unit) {
        const auto found = std::find_if(m_statistics.begin(), m_statistics.end(),
                                        [&](const auto& known) { return known.first == statistic; });
        if (found != m_statistics.end()) {
            return *found->second;
        }
        SeriesColumn& column = m_writer.addSeries(statistic, unit);
        m_statistics.emplace_back(statistic, &column);
        return column;
    }

    /// ISO 8601, an epoch, or Python's datetime in parts. UTC where no zone is named.
    std::optional<qint64> readTime(Token token) {
        if (token == Token::String) {
            return m_times.read(m_json.text());
        }
        qint64 at = 0;
        if (token == Token::Number) {
            return readEpoch(token, 1, at) ? std::optional(at) : std::nullopt;
        }
        CivilTime time;
        const bool well = token == Token::BeginObject && readObject([&](std::string_view key, Token value) {
                              int* const part = key == "year"          ? &time.year
                                                : key == "month"       ? &time.month
                                                : key == "day"         ? &time.day
                                                : key == "hour"        ? &time.hour
                                                : key == "minute"      ? &time.minute
                                                : key == "second"      ? &time.second
                                                : key == "microsecond" ? &time.microsecond
                                                                       : nullptr;
                              if (part != nullptr && value == Token::Number) {
                                  *part = text().toInt();
                              }
                              return m_json.skip(value);
                          });
        return well && isValid(time) ? std::optional(utcInstant(time).us) : std::nullopt;
    }

    bool readResult() {
        QString name;
        std::vector<qint64> times;
        std::vector<double> values;
        const bool well = readObject([&](std::string_view key, Token value) {
            if (key == "Timestamps" && value == Token::BeginArray) {
                return readArray([&](Token token) {
                    const auto at = readTime(token);
                    times.push_back(at.value_or(0));
                    return at.has_value() && withinLimit(times.size());
                });
            }
            if (key == "Values" && value == Token::BeginArray) {
                return readArray([&](Token token) {
                    values.push_back(0);
                    return readValue(token, values.back()) && withinLimit(values.size());
                });
            }
            const bool named = value == Token::String && (key == "Label" || (key == "Id" && name.isEmpty()));
            name = named ? text() : name;
            return m_json.skip(value);
        });
        if (!well || times.size() != values.size()) {
            return false;
        }
        SeriesColumn& column = m_writer.addSeries(name);
        for (size_t i = 0; i < times.size(); ++i) {
            if (!addPoint(column, times[i], values[i])) {
                return false;
            }
        }
        return true;
    }

    bool withinLimit(size_t count) {
        return count <= listLimit || fail({ErrorCode::TooLarge,
                                           {},
                                           QStringLiteral("a list of values"),
                                           {QString::number(count), QString::number(listLimit)}});
    }

    CellTime m_times;
    QString m_label;
    std::vector<std::pair<QString, SeriesColumn*>> m_statistics;
};

int recognise(QByteArrayView head, const QString& /*name*/) {
    const bool known = headHas(head, "\"Datapoints\"") || headHas(head, "\"MetricDataResults\"");
    return firstCharacter(head) == '{' && known ? 95 : 0;
}

Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    return CloudWatchAnswer(input, options, output).read();
}

} // namespace

Reader cloudwatchReader() {
    return {"cloudwatch", &recognise, &read, true};
}

} // namespace afterword
