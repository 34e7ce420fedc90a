// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsoncharts.h"

#include "cellnumber.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>

namespace afterword {

JsonCharts::JsonCharts(TextInput& in, const ReadOptions& options, SourceOutput& output)
    : m_json(in)
    , m_options(options)
    , m_output(output)
    , m_writer(output) {}

QString JsonCharts::text() const {
    const std::string_view bytes = m_json.text();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool JsonCharts::readValue(Token token, double& value) {
    value = std::numeric_limits<double>::quiet_NaN();
    if (token == Token::Null) {
        return true;
    }
    if (token != Token::String && token != Token::Number) {
        return false;
    }
    if (readNumber(m_json.text(), value) == NumberReading::Not) {
        value = std::numeric_limits<double>::quiet_NaN();
        m_output.skip(QStringLiteral("line %1").arg(m_json.line()),
                      tr("\u201c%1\u201d is no number; a gap was left").arg(text().left(80)));
    }
    return true;
}

bool JsonCharts::readEpoch(Token token, qint64 perSecond, qint64& at) {
    double value = 0;
    if (token != Token::Number || readNumber(m_json.text(), value) != NumberReading::Value) {
        return false;
    }
    const double micros = value * (1e6 / static_cast<double>(perSecond));
    if (!(std::abs(micros) < 9e18)) {
        return false;
    }
    at = qRound64(micros);
    return true;
}

bool JsonCharts::addPoint(SeriesColumn& column, qint64 at, double value) {
    if (!column.add(at + m_options.offset.us, value)) {
        m_writer.countLate();
    }
    if (++m_points % 32'768 == 0) {
        if (const auto written = m_writer.writeFullChunks(); !written) {
            return fail(written.error());
        }
    }
    return true;
}

bool JsonCharts::fail(Error error) {
    m_problem = std::move(error);
    return false;
}

Error JsonCharts::problem(const QString& otherwise) const {
    Error error = m_problem.value_or(m_json.error());
    if (!m_problem && error.code == ErrorCode::Internal) {
        error = {ErrorCode::BadInput, {}, otherwise, {QString::number(m_json.line())}};
    }
    error.subject = m_options.name;
    return error;
}

QString JsonCharts::fileTitle() const {
    return QFileInfo(m_options.name).completeBaseName();
}

Result<> JsonCharts::finish(bool well, const QString& otherwise, const QString& title, const QString& origin) {
    if (!well || m_json.next() != Token::End) {
        return failure(problem(otherwise));
    }
    if (m_writer.series().empty()) {
        return failure(ErrorCode::BadInput, m_options.name, otherwise);
    }
    m_output.source().zone = m_options.zone.name();
    return m_writer.finish(title, origin.isEmpty() ? m_options.name : origin);
}

bool headHas(QByteArrayView head, QByteArrayView quotedKey, qsizetype bytes) {
    return head.first(std::min(bytes, head.size())).contains(quotedKey);
}

char firstCharacter(QByteArrayView head) {
    if (head.startsWith("\xEF\xBB\xBF")) {
        head = head.sliced(3);
    }
    head = head.trimmed();
    return head.isEmpty() ? '\0' : head.front();
}

} // namespace afterword
