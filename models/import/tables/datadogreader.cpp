// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datadogreader.h"

#include "jsoncharts.h"

namespace afterword {

namespace {

class DatadogAnswer final : JsonCharts {
public:
    using JsonCharts::JsonCharts;

    Result<> read() {
        QString title;
        const bool well =
            m_json.next() == Token::BeginObject && readObject([&](std::string_view key, Token value) {
                title = key == "query" && value == Token::String ? text() : title;
                if (key == "series" && value == Token::BeginArray) {
                    return readArray([this](Token token) { return token == Token::BeginObject && readSeries(); });
                }
                return m_json.skip(value);
            });
        if (title.isEmpty()) {
            title = m_metric.isEmpty() ? fileTitle() : m_metric;
        }
        return finish(well, QStringLiteral("an answer of Datadog without series"), title);
    }

private:
    bool readSeries() {
        SeriesColumn& column = m_writer.addSeries({});
        QString metric;
        QString scope;
        QString unit;
        const bool well = readObject([&](std::string_view key, Token value) {
            if (key == "pointlist" && value == Token::BeginArray) {
                return readArray([&](Token token) { return token == Token::BeginArray && readPoint(column); });
            }
            if (key == "unit" && value == Token::BeginArray) {
                return readUnit(unit);
            }
            metric = key == "metric" && value == Token::String ? text() : metric;
            scope = key == "scope" && value == Token::String ? text() : scope;
            return m_json.skip(value);
        });
        const bool scoped = !scope.isEmpty() && scope != u"*";
        column.info().name = scoped ? QString(metric + QStringLiteral(" {") + scope + u'}') : metric;
        column.info().unit = unit;
        m_metric = metric;
        return well;
    }

    /// `[milliseconds, value or null]`.
    bool readPoint(SeriesColumn& column) {
        qint64 at = 0;
        double value = 0;
        return readEpoch(m_json.next(), 1000, at) && readValue(m_json.next(), value) && addPoint(column, at, value) &&
               m_json.next() == Token::EndArray;
    }

    /// What is counted, and per what; either may be null.
    bool readUnit(QString& unit) {
        return readArray([&](Token token) {
            QString name;
            const bool well =
                token != Token::BeginObject ? m_json.skip(token) : readObject([&](std::string_view key, Token value) {
                    const bool shown =
                        value == Token::String && (key == "short_name" || (key == "name" && name.isEmpty()));
                    name = shown ? text() : name;
                    return m_json.skip(value);
                });
            if (!name.isEmpty()) {
                unit = unit.isEmpty() ? name : QString(unit + u'/' + name);
            }
            return well;
        });
    }

    QString m_metric; ///< of the last series
};

int recognise(QByteArrayView head, const QString& /*name*/) {
    return firstCharacter(head) == '{' && headHas(head, "\"pointlist\"") ? 95 : 0;
}

Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    return DatadogAnswer(input, options, output).read();
}

} // namespace

Reader datadogReader() {
    return {"datadog", &recognise, &read, true};
}

} // namespace afterword
