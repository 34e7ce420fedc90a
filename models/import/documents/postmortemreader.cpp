// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postmortemreader.h"

#include "markdownlines.h"
#include "wholefile.h"
#include "writtensections.h"
#include "writtentimeline.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace afterword {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;

QString decoded(const QByteArray& bytes) {
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() && encoding == QStringConverter::Utf8) {
        return QString::fromLatin1(bytes);
    }
    return text;
}

/// What tells a written report from a log.
struct Signs {
    int lines = 0;
    int headings = 0;
    int known = 0; ///< headings of the default template
    int times = 0;
    bool frontMatter = false;
};

Signs signsOf(const QString& head) {
    constexpr int enough = 400;
    Signs signs;
    for (const MarkdownLine& line : markdownLines(head)) {
        if (line.text.trimmed().isEmpty() || signs.lines >= enough) {
            continue;
        }
        ++signs.lines;
        signs.frontMatter = signs.frontMatter || line.isFrontMatter;
        if (line.heading > 0) {
            ++signs.headings;
            signs.known += sectionKeyOf(line.title).isEmpty() ? 0 : 1;
        }
        signs.times += !line.isCode && (timeAtBegin(line.text) || timeAtEnd(line.text)) ? 1 : 0;
    }
    return signs;
}

class PostmortemFile {
    Q_DECLARE_TR_FUNCTIONS(PostmortemFile)

public:
    static int recognise(QByteArrayView head, const QString& name) {
        const QString folded = name.toLower();
        const bool isMarkdown = folded.endsWith(u".md") || folded.endsWith(u".markdown") || folded.endsWith(u".md.erb");
        const bool isText = isMarkdown || folded.endsWith(u".txt") || !folded.contains(u'.');
        if (!isText || head.isEmpty() ||
            (head.contains('\0') && !head.startsWith("\xff\xfe") && !head.startsWith("\xfe\xff"))) {
            return 0;
        }
        const Signs signs = signsOf(decoded(head.toByteArray()));
        const bool isStructured = signs.headings > 0 || signs.frontMatter;
        if (!isStructured || (!isMarkdown && signs.headings < 2)) {
            return 0;
        }
        if (signs.times > 0) {
            return isMarkdown ? 96 : 90;
        }
        return signs.known >= 2 ? 70 : 0;
    }

    static Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
        const auto bytes = wholeFile(in, mostBytes, progress);
        if (!bytes) {
            Error error = bytes.error();
            error.subject = options.name;
            return failure(error);
        }
        if (bytes->contains('\0') && !QStringConverter::encodingForData(*bytes)) {
            return failure(ErrorCode::BadInput, options.name, QStringLiteral("not a text"));
        }
        const QList<MarkdownLine> lines = markdownLines(decoded(*bytes));
        for (Section& section : writtenSections(lines, options.name)) {
            section.title = output.cleaned(section.title);
            section.markdown = output.cleaned(section.markdown);
            if (const auto added = output.addValue(std::move(section)); !added) {
                return added;
            }
        }
        const WrittenTimeline timeline(lines, options);
        if (const auto added = addEntries(timeline, options, output, progress); !added) {
            return added;
        }
        noteDoubts(timeline, options, output);
        return {};
    }

private:
    static Result<> addEntries(const WrittenTimeline& timeline, const ReadOptions& options, SourceOutput& output,
                               Progress& progress) {
        for (const WrittenEntry& entry : timeline.entries()) {
            if (progress.isCancelled()) {
                return failure(ErrorCode::Cancelled);
            }
            const QByteArray raw = entry.raw.toUtf8();
            const QByteArray text = entry.text.toUtf8();
            const QByteArray timeText = entry.timeText.toUtf8();
            CandidateRecord record;
            record.happenedAt = entry.at;
            record.raw = raw;
            const qsizetype textAt = raw.indexOf(text);
            record.text = textAt < 0 ? QByteArrayView(text) : QByteArrayView(raw).sliced(textAt, text.size());
            const qsizetype timeAt = raw.indexOf(timeText);
            record.timeText = timeAt < 0 ? QByteArrayView() : QByteArrayView(raw).sliced(timeAt, timeText.size());
            record.author = entry.author.isEmpty() ? quint16{0} : output.nameNumber(entry.author);
            record.kind = entry.author.isEmpty() ? EventKind::Observation : EventKind::Communication;
            record.line = static_cast<quint32>(entry.line);
            record.timeAssumed = entry.timeAssumed;
            if (const auto added = output.addRecord(record); !added) {
                return added;
            }
        }
        Source& source = output.source();
        source.zone = options.zone.name();
        source.zoneAssumed = timeline.zoneMissing() && !options.zoneGiven;
        source.year = timeline.withoutYear() > 0 ? timeline.assumedYear() : 0;
        source.yearAssumed = timeline.withoutYear() > 0 && !options.year;
        return {};
    }

    static void noteDoubts(const WrittenTimeline& timeline, const ReadOptions& options, SourceOutput& output) {
        for (const TimeDoubt& doubt : timeline.doubts()) {
            output.skip(tr("line %1").arg(doubt.line), doubt.why);
        }
        if (timeline.withoutYear() > 0 && !options.year) {
            output.skip(options.name,
                        tr("time is doubtful: %n time(s) name no year, %1 was taken", nullptr, timeline.withoutYear())
                            .arg(timeline.assumedYear()));
        }
        if (timeline.zoneMissing() && !options.zoneGiven) {
            output.skip(options.name, tr("time is doubtful: no zone is named, %1 was taken").arg(options.zone.name()));
        }
    }
};

} // namespace

Reader postmortemReader() {
    return {"postmortem", &PostmortemFile::recognise, &PostmortemFile::read};
}

} // namespace afterword
