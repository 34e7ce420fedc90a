// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowexporter.h"

#include "chartpainter.h"
#include "isotime.h"
#include "languages.h"
#include "reportexport.h"
#include "windowturn.h"

namespace afterword {

namespace {

/// Counts what a report fetches, and fetches nothing more once the user asked to stop.
class WatchedContent final : public ReportContent {
public:
    WatchedContent(LibraryThread& library, Progress& progress)
        : m_content(library)
        , m_progress(progress) {}

    Result<QByteArray> attachment(const QString& sha256) override {
        return goesOn() ? m_content.attachment(sha256) : failure(ErrorCode::Cancelled);
    }

    Result<> series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) override {
        return goesOn() ? m_content.series(series, each) : failure(ErrorCode::Cancelled);
    }

    Result<> writeIncident(const Postmortem& postmortem, QIODevice& out) override {
        return m_content.writeIncident(postmortem, out);
    }

private:
    [[nodiscard]] bool goesOn() {
        m_progress.advance(++m_count, 0, {});
        return !m_progress.isCancelled();
    }

    ThreadContent m_content;
    Progress& m_progress;
    qint64 m_count = 0;
};

/// Charts are made of widgets, which only the window's thread may touch: each is drawn there in a turn of its own.
class PatientPainter final : public FigurePainter {
public:
    explicit PatientPainter(const Progress& progress)
        : m_progress(progress) {}

    void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const ChartFigure& figure) override {
        inWindowThread([&] { m_painter.paint(painter, area, unitsPerPoint, figure); }, m_progress);
    }

    void paint(QPainter& painter, const QRectF& area, double unitsPerPoint, const TimelineFigure& figure) override {
        m_painter.paint(painter, area, unitsPerPoint, figure);
    }

private:
    ChartPainter m_painter;
    const Progress& m_progress;
};

} // namespace

QStringList WindowExporter::endings() const {
    return ReportExport::endings();
}

QStringList WindowExporter::languages() const {
    return Languages::available();
}

QList<LeakFinding> WindowExporter::leaks(const Postmortem& postmortem, const Zone& zone) {
    QList<LeakFinding> findings;
    for (const leakcheck::Leak& leak : leakcheck::leaksIn(postmortem, SecretScanner())) {
        findings.append({leak.rule, placeOf(leak, zone), leak.masked});
    }
    return findings;
}

QString WindowExporter::placeOf(const leakcheck::Leak& leak, const Zone& zone) {
    const QString name = leak.at ? toClockText(*leak.at, zone) : leak.name;
    const QString word = wordFor(leak.list);
    return name.isEmpty() ? tr("%1, %2", "kind of value, field").arg(word, leak.field)
                          : tr("%1 %2, %3", "kind of value, its name, field").arg(word, name, leak.field);
}

QString WindowExporter::wordFor(const QString& list) {
    static const QHash<QString, const char*> words{
        {QStringLiteral("incident"), QT_TR_NOOP("Facts")},
        {QStringLiteral("milestones"), QT_TR_NOOP("Milestone")},
        {QStringLiteral("impactWindows"), QT_TR_NOOP("Impact window")},
        {QStringLiteral("lanes"), QT_TR_NOOP("Lane")},
        {QStringLiteral("events"), QT_TR_NOOP("Event")},
        {QStringLiteral("evidence"), QT_TR_NOOP("Evidence")},
        {QStringLiteral("sections"), QT_TR_NOOP("Section")},
        {QStringLiteral("hypotheses"), QT_TR_NOOP("Hypothesis")},
        {QStringLiteral("causes"), QT_TR_NOOP("Cause")},
        {QStringLiteral("actions"), QT_TR_NOOP("Action")},
        {QStringLiteral("aspirations"), QT_TR_NOOP("Aspiration")},
        {QStringLiteral("checklist"), QT_TR_NOOP("Checklist")},
        {QStringLiteral("agenda"), QT_TR_NOOP("Agenda")},
        {QStringLiteral("participants"), QT_TR_NOOP("Participant")},
        {QStringLiteral("debriefNotes"), QT_TR_NOOP("Debrief note")},
        {QStringLiteral("parkingLot"), QT_TR_NOOP("Parked question")},
        {QStringLiteral("themes"), QT_TR_NOOP("Theme")},
        {QStringLiteral("contributionRequests"), QT_TR_NOOP("Request for an account")},
        {QStringLiteral("contributions"), QT_TR_NOOP("Account")},
        {QStringLiteral("comments"), QT_TR_NOOP("Comment")},
        {QStringLiteral("links"), QT_TR_NOOP("Link")},
    };
    const char* word = words.value(list);
    return word ? tr(word) : list;
}

Result<> WindowExporter::write(const ExportRequest& request, Progress& progress) {
    ReportExport::Options options;
    options.path = request.path;
    options.edition = request.edition;
    options.zone = request.zone;
    options.language = request.language;
    WatchedContent content(m_library, progress);
    PatientPainter figures(progress);
    return ReportExport(m_clock, options).write(request.postmortem, content, figures, progress);
}

} // namespace afterword
