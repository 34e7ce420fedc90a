// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablewriters.h"

#include "isotime.h"
#include "reportnames.h"

namespace afterword {

namespace {

bool isShown(Visibility visibility, Edition edition) {
    return visibility == Visibility::Public || (visibility == Visibility::Internal && edition == Edition::Internal);
}

QString isoOrNothing(const std::optional<Instant>& at) {
    return at ? toIso(*at) : QString();
}

QByteArray lineOf(const QStringList& cells) {
    QStringList quoted;
    for (const QString& cell : cells) {
        quoted.append(csvCell(cell));
    }
    return (quoted.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

Result<> writeLines(const QList<QByteArray>& lines, QIODevice& out) {
    for (const QByteArray& line : lines) {
        if (out.write(line) != line.size()) {
            return failure(ErrorCode::Io, {}, out.errorString());
        }
    }
    return {};
}

} // namespace

QString csvCell(const QString& text) {
    // The full-width forms are formulas too where a spreadsheet is set to an East Asian language.
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    QString cell = text;
    const bool isDangerous = !cell.isEmpty() && (dangerous.contains(cell.front()) || cell.front().isNull());
    cell.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    if (isDangerous) {
        cell.prepend(u'\'');
    }
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t' || c == u'\'';
    });
    if (needsQuotes) {
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return cell;
}

Result<> writeTimelineCsv(const ReportRequest& request, QIODevice& out) {
    const ReportNames names(request.postmortem, request.edition);
    QList<TimelineEvent> events = request.postmortem.events;
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        return a.happenedAt != b.happenedAt ? a.happenedAt < b.happenedAt : a.order < b.order;
    });
    QList<QByteArray> lines{
        "time,localTime,zone,precision,latestAt,endsAt,knownAt,kind,lane,who,text,note,starred\r\n"};
    for (const TimelineEvent& event : std::as_const(events)) {
        if (!isShown(event.visibility, request.edition)) {
            continue;
        }
        lines.append(lineOf({toIso(event.happenedAt), toLocalText(event.happenedAt, request.zone), request.zone.name(),
                             toKey(event.precision), isoOrNothing(event.latestAt), isoOrNothing(event.endsAt),
                             isoOrNothing(event.knownAt), toKey(event.kind), names.masked(event.lane),
                             names.actor(event.who, event.kind), names.masked(event.text), names.masked(event.note),
                             event.starred ? QStringLiteral("true") : QStringLiteral("false")}));
    }
    return writeLines(lines, out);
}

Result<> writeActionsCsv(const ReportRequest& request, QIODevice& out) {
    const ReportNames names(request.postmortem, request.edition);
    QList<ActionItem> actions = request.postmortem.actions;
    std::stable_sort(actions.begin(), actions.end(),
                     [](const ActionItem& a, const ActionItem& b) { return a.position < b.position; });
    QList<QByteArray> lines{"title,type,state,priority,owner,due,ticket,ticketUrl,note,proof,notDoingReason\r\n"};
    for (const ActionItem& action : std::as_const(actions)) {
        if (!isShown(action.visibility, request.edition)) {
            continue;
        }
        lines.append(
            lineOf({names.masked(action.title), toKey(action.type), toKey(action.state), toKey(action.priority),
                    names.person(action.owner), action.due.isValid() ? action.due.toString(Qt::ISODate) : QString(),
                    action.trackerKey, action.trackerUrl, names.masked(action.note), names.masked(action.proof),
                    names.masked(action.notDoingReason)}));
    }
    return writeLines(lines, out);
}

} // namespace afterword
