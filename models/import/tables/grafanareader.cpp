// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grafanareader.h"

#include "jsoncharts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace afterword {

namespace {

constexpr size_t frameLimit = 4'000'000; ///< values of one frame, which is put together before it is written

QString unitOf(const QString& id) {
    static const QHash<QString, QString> units{{QStringLiteral("percent"), QStringLiteral("%")},
                                               {QStringLiteral("bytes"), QStringLiteral("B")},
                                               {QStringLiteral("decbytes"), QStringLiteral("B")},
                                               {QStringLiteral("percentunit"), QStringLiteral("ratio")},
                                               {QStringLiteral("reqps"), QStringLiteral("req/s")},
                                               {QStringLiteral("ops"), QStringLiteral("/s")},
                                               {QStringLiteral("Bps"), QStringLiteral("B/s")},
                                               {QStringLiteral("bps"), QStringLiteral("bit/s")},
                                               {QStringLiteral("short"), QString()},
                                               {QStringLiteral("none"), QString()}};
    return units.value(id, id);
}

/// Any JSON with data of panels somewhere inside.
class GrafanaData final : JsonCharts {
    Q_DECLARE_TR_FUNCTIONS(GrafanaData)

public:
    using JsonCharts::JsonCharts;

    Result<> read() {
        const bool well = readAny(m_json.next());
        return finish(well, QStringLiteral("a panel of Grafana without data in it"),
                      m_title.isEmpty() ? fileTitle() : m_title);
    }

private:
    struct Field {
        QString name;
        QString displayName;
        QString labels;
        QString unit;
        bool isTime = false;
        bool isNumber = true;
    };

    struct Frame {
        QString name;
        std::vector<Field> fields;
        std::vector<std::vector<double>> columns; ///< as many as there are fields, once they were read
        size_t values = 0;
    };

    bool readAny(Token token) {
        if (token == Token::BeginArray) {
            return readArray([this](Token item) { return readAny(item); });
        }
        return token == Token::BeginObject ? readFrameOrAny() : m_json.skip(token);
    }

    /// An object may be a frame (`schema` and `data`, or `fields` with values), an older series (`target`,
    /// `datapoints`), or have such things in it.
    bool readFrameOrAny() {
        Frame frame;
        QString target;
        SeriesColumn* old = nullptr;
        const bool well = readObject([&](std::string_view key, Token value) {
            if (key == "schema" && value == Token::BeginObject) {
                return readSchema(frame);
            }
            if (key == "data" && value == Token::BeginObject && !frame.fields.empty()) {
                return readData(frame);
            }
            if (key == "fields" && value == Token::BeginArray) {
                return readFields(frame);
            }
            if (key == "datapoints" && value == Token::BeginArray) {
                old = &m_writer.addSeries(target);
                return readArray([&](Token token) { return token == Token::BeginArray && readOldPoint(*old); });
            }
            if (value == Token::String) {
                m_title = key == "title" && m_title.isEmpty() ? text() : m_title;
                target = key == "target" ? text() : target;
                frame.name = key == "name" ? text() : frame.name;
            }
            return readAny(value);
        });
        if (old != nullptr && old->info().name.isEmpty()) {
            old->info().name = target;
        }
        return well && writeFrame(frame);
    }

    bool readSchema(Frame& frame) {
        return readObject([&](std::string_view key, Token value) {
            frame.name = key == "name" && value == Token::String ? text() : frame.name;
            return key == "fields" && value == Token::BeginArray ? readFields(frame) : m_json.skip(value);
        });
    }

    bool readFields(Frame& frame) {
        return readArray([&](Token token) {
            if (token != Token::BeginObject) {
                return m_json.skip(token);
            }
            Field& field = frame.fields.emplace_back();
            std::vector<double> values;
            const bool well = readObject([&](std::string_view key, Token value) {
                if (key == "values" && value == Token::BeginArray) {
                    return readColumn(frame, values);
                }
                if (key == "labels" && value == Token::BeginObject) {
                    return readLabels(field);
                }
                if (key == "config" && value == Token::BeginObject) {
                    return readConfig(field);
                }
                if (key == "type" && value == Token::String) {
                    field.isTime = m_json.text() == "time";
                    field.isNumber = m_json.text() == "number";
                }
                field.name = key == "name" && value == Token::String ? text() : field.name;
                return m_json.skip(value);
            });
            if (!values.empty()) {
                frame.columns.resize(frame.fields.size());
                frame.columns.back() = std::move(values);
            }
            return well;
        });
    }

    bool readLabels(Field& field) {
        QStringList labels;
        const bool well = readObject([&](std::string_view key, Token value) {
            if (value == Token::String && key != "__name__") {
                labels.append(text());
            }
            return m_json.skip(value);
        });
        field.labels = labels.join(QStringLiteral(" / "));
        return well;
    }

    bool readConfig(Field& field) {
        return readObject([&](std::string_view key, Token value) {
            if (value == Token::String) {
                field.unit = key == "unit" ? unitOf(text()) : field.unit;
                const bool named = key == "displayName" || (key == "displayNameFromDS" && field.displayName.isEmpty());
                field.displayName = named ? text() : field.displayName;
            }
            return m_json.skip(value);
        });
    }

    bool readData(Frame& frame) {
        return readObject([&](std::string_view key, Token value) {
            if (key != "values" || value != Token::BeginArray) {
                return m_json.skip(value);
            }
            frame.columns.clear();
            return readArray([&](Token token) {
                return token == Token::BeginArray && readColumn(frame, frame.columns.emplace_back());
            });
        });
    }

    bool readColumn(Frame& frame, std::vector<double>& values) {
        return readArray([&](Token token) {
            if (++frame.values > frameLimit) {
                return fail({ErrorCode::TooLarge,
                             {},
                             QStringLiteral("a frame of values"),
                             {QString::number(frame.values), QString::number(frameLimit)}});
            }
            // Texts and truths take a place, too, so that the columns stay in step.
            values.push_back(std::numeric_limits<double>::quiet_NaN());
            const bool number = token == Token::Number || token == Token::Null;
            return number ? readValue(token, values.back()) : m_json.skip(token);
        });
    }

    bool writeFrame(const Frame& frame) {
        const auto time =
            std::find_if(frame.fields.begin(), frame.fields.end(), [](const Field& f) { return f.isTime; });
        if (time == frame.fields.end() || frame.columns.size() != frame.fields.size()) {
            return true;
        }
        const auto& times = frame.columns[static_cast<size_t>(time - frame.fields.begin())];
        for (size_t i = 0; i < frame.fields.size(); ++i) {
            const Field& field = frame.fields[i];
            if (field.isTime || !field.isNumber) {
                continue;
            }
            SeriesColumn& column = m_writer.addSeries(nameOf(frame, field), field.unit);
            for (size_t row = 0; row < std::min(times.size(), frame.columns[i].size()); ++row) {
                const bool there = std::abs(times[row]) < 9e15; // not so for a time that is null
                if (there && !addPoint(column, qRound64(times[row] * 1000), frame.columns[i][row])) {
                    return false;
                }
            }
        }
        return true;
    }

    static QString nameOf(const Frame& frame, const Field& field) {
        if (!field.displayName.isEmpty()) {
            return field.displayName;
        }
        const bool plain = field.name.isEmpty() || field.name.compare(u"value", Qt::CaseInsensitive) == 0;
        const QString name = plain ? frame.name : field.name;
        return name.isEmpty() ? field.labels : field.labels.isEmpty() ? name : QString(name + u' ' + field.labels);
    }

    /// `[value, milliseconds]`; Graphite's own are in seconds.
    bool readOldPoint(SeriesColumn& column) {
        double value = 0;
        qint64 at = 0;
        if (!readValue(m_json.next(), value) || !readEpoch(m_json.next(), 1000, at)) {
            return false;
        }
        constexpr qint64 year1973 = 100'000'000'000'000;
        return addPoint(column, at < year1973 ? at * 1000 : at, value) && m_json.next() == Token::EndArray;
    }

    QString m_title;
};

int recognise(QByteArrayView head, const QString& /*name*/) {
    const char first = firstCharacter(head);
    if (first != '{' && first != '[') {
        return 0;
    }
    const bool frame = headHas(head, "\"fields\"") && headHas(head, "\"type\"") && headHas(head, "\"time\"");
    if (frame && (headHas(head, "\"schema\"") || headHas(head, "\"values\"") || headHas(head, "\"refId\""))) {
        return 90;
    }
    if (headHas(head, "\"target\"") && headHas(head, "\"datapoints\"")) {
        return 90;
    }
    const bool panel = headHas(head, "\"fieldConfig\"") || headHas(head, "\"panels\"") || headHas(head, "\"gridPos\"");
    return panel && headHas(head, "\"title\"") ? 70 : 0;
}

Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    TextInput input(in, progress, options.name);
    return GrafanaData(input, options, output).read();
}

} // namespace

Reader grafanaReader() {
    return {"grafana", &recognise, &read, true};
}

} // namespace afterword
