// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prometheusreader.h"

#include "chartgroups.h"
#include "jsoncharts.h"

namespace afterword {

namespace {

/// One answer of the HTTP API.
class PrometheusAnswer final : JsonCharts {
    Q_DECLARE_TR_FUNCTIONS(PrometheusAnswer)

public:
    using JsonCharts::JsonCharts;

    Result<> read() {
        const Token first = m_json.next();
        const bool well = first == Token::BeginArray ? readResult() : first == Token::BeginObject && readEnvelope();
        if (well && !m_status.isEmpty() && m_status != u"success") {
            return failure(ErrorCode::BadInput, m_options.name,
                           QStringLiteral("the query failed: %1: %2").arg(m_errorType, m_errorText));
        }
        const QString title = nameSeries();
        return finish(well, QStringLiteral("not an answer of Prometheus with series"), title, m_query);
    }

private:
    using Labels = QList<QPair<QString, QString>>;

    /// The outer object and `data` in it, which have no key in common.
    bool readEnvelope() {
        return readObject([this](std::string_view key, Token value) {
            if (key == "data" && value == Token::BeginObject) {
                return readEnvelope();
            }
            if ((key == "result" || key == "data") && value == Token::BeginArray) {
                return readResult();
            }
            if ((key == "warnings" || key == "infos") && value == Token::BeginArray) {
                return readWarnings();
            }
            QString* const kept = key == "status"      ? &m_status
                                  : key == "errorType" ? &m_errorType
                                  : key == "error"     ? &m_errorText
                                                       : nullptr;
            if (kept != nullptr && value == Token::String) {
                *kept = text();
            }
            return m_json.skip(value);
        });
    }

    bool readWarnings() {
        return readArray([this](Token token) {
            if (token == Token::String) {
                m_output.skip(QString(), tr("Prometheus says: %1").arg(text()));
            }
            return m_json.skip(token);
        });
    }

    /// A list of series, or one sample: scalar and string.
    bool readResult() {
        const Token token = m_json.next();
        if (token == Token::Number) {
            m_labels.emplace_back();
            return readSample(token, m_writer.addSeries({}));
        }
        if (token == Token::EndArray) {
            return true;
        }
        return token == Token::BeginObject && readSeries() &&
               readArray([this](Token next) { return next == Token::BeginObject && readSeries(); });
    }

    bool readSeries() {
        SeriesColumn& column = m_writer.addSeries({});
        m_labels.emplace_back();
        return readObject([&](std::string_view key, Token value) {
            if (key == "metric" && value == Token::BeginObject) {
                return readLabels(m_labels.back());
            }
            if (key == "values" && value == Token::BeginArray) {
                return readArray(
                    [&](Token token) { return token == Token::BeginArray && readSample(m_json.next(), column); });
            }
            if (key == "value" && value == Token::BeginArray) {
                return readSample(m_json.next(), column);
            }
            return m_json.skip(value);
        });
    }

    bool readLabels(Labels& labels) {
        return readObject([&](std::string_view key, Token value) {
            labels.append({QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                           value == Token::String ? text() : QString()});
            return m_json.skip(value);
        });
    }

    /// `[seconds, "value"]`, whose bracket was read. Prometheus knows milliseconds, no finer.
    bool readSample(Token token, SeriesColumn& column) {
        qint64 at = 0;
        double value = 0;
        if (!readEpoch(token, 1, at) || !readValue(m_json.next(), value)) {
            return false;
        }
        at = (at + (at < 0 ? -500 : 500)) / 1000 * 1000;
        return addPoint(column, at, value) && m_json.next() == Token::EndArray;
    }

    /// Labels that all series share stand for the chart, those that differ for the series. Gives the chart's title.
    QString nameSeries() {
        if (m_labels.empty()) {
            return fileTitle();
        }
        Labels shared = m_labels.front();
        for (const Labels& labels : m_labels) {
            shared.removeIf([&](const auto& label) { return !labels.contains(label); });
        }
        QString metric;
        QStringList common;
        for (const auto& [key, value] : std::as_const(shared)) {
            if (key == u"__name__") {
                metric = value;
            } else {
                common.append(key + QStringLiteral("=\"") + value + u'"');
            }
        }
        const QString title = metric.isEmpty() ? fileTitle() : metric;
        for (size_t i = 0; i < m_labels.size(); ++i) {
            SeriesInfo& info = m_writer.series()[i]->info();
            info.name = seriesName(m_labels[i], shared, title);
            info.unit = unitOfName(metric.isEmpty() ? info.name : metric);
        }
        m_query = metric + (common.isEmpty() ? QString() : QString(u'{' + common.join(QStringLiteral(", ")) + u'}'));
        return title;
    }

    static QString seriesName(const Labels& labels, const Labels& shared, const QString& title) {
        QString name;
        QStringList own;
        for (const auto& label : labels) {
            if (shared.contains(label)) {
                continue;
            }
            if (label.first == u"__name__") {
                name = label.second;
            } else {
                own.append(label.second);
            }
        }
        const QString rest = own.join(QStringLiteral(" / "));
        if (name.isEmpty()) {
            return rest.isEmpty() ? title : rest;
        }
        return rest.isEmpty() ? name : QString(name + u' ' + rest);
    }

    std::vector<Labels> m_labels; ///< of each series
    QString m_status;
    QString m_errorType;
    QString m_errorText;
    QString m_query;
};

int recognise(QByteArrayView head, const QString& /*name*/) {
    const char first = firstCharacter(head);
    if (first != '{' && first != '[') {
        return 0;
    }
    if (headHas(head, "\"resultType\"") || (headHas(head, "\"errorType\"") && headHas(head, "\"status\""))) {
        return 95;
    }
    const bool series =
        headHas(head, "\"metric\"", 2048) && (headHas(head, "\"values\"") || headHas(head, "\"value\""));
    return series && headHas(head, "\"__name__\"") ? 90 : series && first == '[' ? 80 : 0;
}

Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    return PrometheusAnswer(input, options, output).read();
}

} // namespace

Reader prometheusReader() {
    return {"prometheus", &recognise, &read, true};
}

} // namespace afterword
