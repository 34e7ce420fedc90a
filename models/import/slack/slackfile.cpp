// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackfile.h"

#include "slacksalvage.h"

#include <QBuffer>

namespace afterword {

namespace {

constexpr qsizetype pieceBytes = 4 * 1024 * 1024;

/// Slack's timestamps have ten digits, a point and six digits, in quotes.
bool hasSlackTime(QByteArrayView head) {
    for (qsizetype at = head.indexOf("\"ts\""); at >= 0; at = head.indexOf("\"ts\"", at + 4)) {
        QByteArrayView rest = head.sliced(at + 4).trimmed();
        if (!rest.startsWith(':')) {
            continue;
        }
        rest = rest.sliced(1).trimmed();
        if (rest.size() > 18 && rest[0] == '"' && rest[11] == '.' && rest[18] == '"') {
            return true;
        }
    }
    return false;
}

int recognise(QByteArrayView head, const QString& /*name*/) {
    QByteArrayView json = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    json = json.trimmed();
    const bool isList = json.startsWith('[');
    const bool isDump = json.startsWith('{') && head.contains("\"messages\"");
    return (isList || isDump) && hasSlackTime(head) ? 95 : 0;
}

Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
    Source& source = output.source();
    source.format = QStringLiteral("slack");
    source.zone = QStringLiteral("UTC");
    source.zoneAssumed = false;
    QBuffer head;
    head.setData(in.peek(64 * 1024));
    head.open(QIODevice::ReadOnly);
    JsonElements elements(head);
    if (!elements.begin()) {
        return failure(ErrorCode::BadInput, options.name, QStringLiteral("no list of Slack messages"));
    }
    const QString channel = QString::fromUtf8(elements.header().value("name"));
    if (!channel.isEmpty()) {
        source.name = QString(u'#' + channel);
    }
    SlackWriter writer(output, options.offset);
    const auto done = readLargeSlackFile(in, {}, options.name, options.name, writer, progress);
    if (done && output.nextRecord() == 0 && !source.skipped.isEmpty()) {
        const SkippedPlace& first = source.skipped.constFirst();
        return failure(ErrorCode::BadInput, first.where, first.why, first.where.split(u':').mid(1));
    }
    return done;
}

} // namespace

QList<Reader> slackReaders() {
    return {{"slack", recognise, read}};
}

Result<> readLargeSlackFile(QIODevice& in, const SlackDirectory& directory, const QString& where, const QString& place,
                            SlackWriter& writer, const Progress& progress) {
    SlackDayReader reader(directory);
    SlackSalvage messages(in, where);
    SlackDay day;
    bool more = messages.begin(day);
    for (;;) {
        if (progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        more = more && messages.readSome(reader, pieceBytes, day);
        SlackDayReader::sort(day);
        if (const auto written = writer.write(day, place, progress); !written) {
            return written;
        }
        if (!more) {
            return {};
        }
        day.clear();
        reader.forgetAuthors();
    }
}

} // namespace afterword
