// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwords.h"

#include "isotime.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace afterword {

QString ImportWords::format(const QString& format) {
    static const QHash<QString, const char*> names{
        {QStringLiteral("log"), QT_TR_NOOP("Log")},
        {QStringLiteral("slack"), QT_TR_NOOP("Slack")},
        {QStringLiteral("csv"), QT_TR_NOOP("Table of events")},
        {QStringLiteral("jsonl"), QT_TR_NOOP("JSON events")},
        {QStringLiteral("metrics-csv"), QT_TR_NOOP("Table of metrics")},
        {QStringLiteral("prometheus"), QT_TR_NOOP("Prometheus")},
        {QStringLiteral("grafana"), QT_TR_NOOP("Grafana")},
        {QStringLiteral("cloudwatch"), QT_TR_NOOP("CloudWatch")},
        {QStringLiteral("datadog"), QT_TR_NOOP("Datadog")},
        {QStringLiteral("sysstat"), QT_TR_NOOP("sysstat")},
        {QStringLiteral("image"), QT_TR_NOOP("Picture")},
        {QStringLiteral("postmortem"), QT_TR_NOOP("Written postmortem")},
    };
    const auto name = names.constFind(format);
    return name == names.constEnd() ? format : tr(*name);
}

QString ImportWords::sureness(int sure) {
    constexpr int certain = 80;
    constexpr int likely = 50;
    return sure >= certain ? tr("certain") : sure >= likely ? tr("likely") : tr("a guess");
}

QString ImportWords::count(const SourcePreview& source) {
    const auto number = static_cast<int>(std::min<qint64>(source.records, std::numeric_limits<int>::max()));
    switch (source.count) {
    case CountKind::Exact:
        return tr("%Ln record(s)", nullptr, number);
    case CountKind::About: {
        // Two digits are all that an estimate can promise.
        int step = 1;
        while (number / step >= 100) {
            step *= 10;
        }
        return tr("about %Ln record(s)", nullptr, number / step * step);
    }
    case CountKind::AtLeast:
        return tr("more than %Ln record(s)", nullptr, number);
    }
    return {};
}

QString ImportWords::span(Instant first, Instant last, const Zone& zone) {
    constexpr qsizetype toMinutes = 16;
    const QString begin = toLocalText(first, zone).first(toMinutes);
    const QString end = toLocalText(last, zone).first(toMinutes);
    if (begin == end) {
        return begin;
    }
    const bool isOneDay = toDateText(first, zone) == toDateText(last, zone);
    return tr("%1 to %2", "two times").arg(begin, isOneDay ? toClockText(last, zone, false) : end);
}

QString ImportWords::line(const SourcePreview& source) {
    if (source.state != SourceState::Ready) {
        return source.why;
    }
    const QString size = source.bytes > 0 ? QLocale().formattedDataSize(source.bytes) : QString();
    const QString content = contentOf(source).value(0, size);
    return content.isEmpty() ? format(source.format)
                             : QString(format(source.format) + QStringLiteral(" \u00b7 ") + content);
}

QString ImportWords::facts(const SourcePreview& source) {
    if (source.state != SourceState::Ready) {
        return source.path;
    }
    QStringList parts = contentOf(source);
    if (source.first && source.last) {
        parts.append(span(*source.first, *source.last, source.zone));
    }
    if (source.bytes > 0) {
        parts.append(QLocale().formattedDataSize(source.bytes));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QStringList ImportWords::contentOf(const SourcePreview& source) {
    QStringList parts;
    if (source.records > 0) {
        parts.append(count(source));
    }
    if (!source.sections.isEmpty()) {
        parts.append(tr("%Ln section(s)", nullptr, static_cast<int>(source.sections.size())));
    }
    qsizetype series = 0;
    for (const Evidence& evidence : source.evidence) {
        series += evidence.series.size();
    }
    if (series > 0) {
        parts.append(tr("%Ln series", nullptr, static_cast<int>(series)));
    }
    for (const Evidence& evidence : source.evidence) {
        if (evidence.kind != EvidenceKind::Image) {
            continue;
        }
        parts.append(tr("%1 \u00d7 %2 pixels").arg(evidence.width).arg(evidence.height));
        if (evidence.takenAt) {
            parts.append(tr("taken on %1").arg(span(*evidence.takenAt, *evidence.takenAt, source.zone)));
        }
    }
    return parts;
}

QString ImportWords::advice(const SourcePreview& source) {
    switch (source.state) {
    case SourceState::Ready:
        return {};
    case SourceState::Asking:
        return source.columns.orderUnknown
                   ? tr("Its dates could begin with the day or with the month. Choose which; nothing is taken before.")
                   : tr("No column with times was found. Choose the column that has them; nothing is taken before.");
    case SourceState::Empty:
        return tr("There is nothing in it. The other sources are not concerned. Export it again where it should hold "
                  "something.");
    case SourceState::Unknown:
        return tr("Afterword does not know this format, and leaves the file out. The other sources are not concerned. "
                  "If you know what it is, choose what to read it as.");
    case SourceState::Locked:
        return tr("It is locked by a password. Nothing of it was read, the other sources are not concerned. Unpack it "
                  "with its password, and drop the folder here.");
    case SourceState::Closed:
        return tr("The system did not let it be read (%1). It was not touched, the other sources are not concerned. "
                  "Allow it to be read, and add it again.")
            .arg(source.why);
    case SourceState::Damaged:
        return tr("It cannot be read: %1. It was not touched, the other sources are not concerned. Choose another "
                  "format, or export it again.")
            .arg(source.why);
    case SourceState::TooLarge:
        return tr("It is larger than what can be read safely: %1. The other sources are not concerned. Take a part of "
                  "it, or unpack it first.")
            .arg(source.why);
    case SourceState::Refused:
        return tr("Some files in it are not read, the rest is. They are listed below with the reason.");
    }
    return {};
}

QString ImportWords::failure(const Error& error) {
    const QString name = QFileInfo(error.subject).fileName(); // a path is long
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("The import was stopped. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("\u201c%1\u201d is not there any more. Nothing was changed. Put it back, or add it from its new "
                  "place.")
            .arg(name.isEmpty() ? error.subject : name);
    case ErrorCode::DiskFull:
        return tr("There is no space left on the disk. Nothing was changed. Make space, and import again.");
    case ErrorCode::ReadOnly:
        return tr("The library cannot be written. Nothing was changed. Make its file and folder writable, and import "
                  "again.");
    case ErrorCode::NothingMatched:
        return tr("Nothing in there is of a format that Afterword knows. Nothing was changed.");
    case ErrorCode::Locked:
        return tr("The library is in use by another program. Nothing was changed. Close it there, and import again.");
    case ErrorCode::Damaged:
        return tr("The library is damaged. Nothing was changed. Open an earlier copy of it from its snapshots.");
    case ErrorCode::EmptyFile:
    case ErrorCode::BadInput:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
        return tr("\u201c%1\u201d cannot be read. Nothing was changed. Leave it out, or choose how it is read.")
            .arg(name.isEmpty() ? error.subject : name);
    case ErrorCode::NewerFormat:
    case ErrorCode::ForeignFile:
    case ErrorCode::GateRefused:
    case ErrorCode::Usage:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        break;
    }
    return tr("The import failed. Nothing was changed. See the details, and try again.");
}

QString ImportWords::offset(Duration offset) {
    constexpr qint64 second = 1'000'000;
    const qint64 us = std::abs(offset.us);
    const qint64 seconds = us / second;
    QString text = QStringLiteral("%1%2:%3:%4")
                       .arg(QLatin1Char(offset.us < 0 ? '-' : '+'))
                       .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
                       .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (us % second != 0) {
        QString fraction = QString::number(us % second).rightJustified(6, u'0');
        while (fraction.endsWith(u'0')) {
            fraction.chop(1);
        }
        text += u'.' + fraction;
    }
    return text;
}

QString ImportWords::kind(EventKind kind) {
    switch (kind) {
    case EventKind::Alert:
        return tr("Alert");
    case EventKind::Observation:
        return tr("Observation");
    case EventKind::Hypothesis:
        return tr("Hypothesis");
    case EventKind::Decision:
        return tr("Decision");
    case EventKind::Action:
        return tr("Action");
    case EventKind::Communication:
        return tr("Communication");
    case EventKind::CustomerReport:
        return tr("Customer report");
    case EventKind::Change:
        return tr("Change");
    }
    return {};
}

std::optional<Duration> offsetFrom(const QString& given) {
    QString text = given.simplified().remove(u' ');
    text.replace(QChar(0x2212), u'-');
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+')) {
        text.remove(0, 1);
    }
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,6})?))?$"));
    static const QRegularExpression number(QStringLiteral("^\\d+(?:\\.\\d{1,6})?$"));
    static const QRegularExpression units(QStringLiteral("^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m(?!s)(?:in)?)?"
                                                         "(?:(\\d+(?:\\.\\d{1,6})?)s)?(?:(\\d+)ms)?$"));
    double total = 0;
    if (const auto match = clock.match(text); match.hasMatch()) {
        total = match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + match.captured(3).toDouble();
    } else if (number.match(text).hasMatch()) {
        total = text.toDouble();
    } else if (const auto parts = units.match(text); parts.hasMatch() && !text.isEmpty()) {
        total = parts.captured(1).toDouble() * 86400 + parts.captured(2).toDouble() * 3600 +
                parts.captured(3).toDouble() * 60 + parts.captured(4).toDouble() + parts.captured(5).toDouble() / 1000;
    } else {
        return {};
    }
    constexpr double most = 100.0 * 366 * 86400;
    if (total > most) {
        return {};
    }
    const auto us = static_cast<qint64>(std::llround(total * 1e6));
    return Duration{isNegative ? -us : us};
}

} // namespace afterword
