// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportexport.h"

#include "chartpainter.h"
#include "htmlwriter.h"
#include "leakcheck.h"
#include "loadfonts.h"
#include "markdownwriter.h"
#include "pdfwriter.h"
#include "reportlanguage.h"
#include "tablewriters.h"
#include "watcheddevice.h"

#include <QFileInfo>
#include <QSaveFile>

namespace afterword {

namespace {

QString endingOf(const QString& path) {
    const QString name = QFileInfo(path).fileName().toLower();
    for (const QString& ending : ReportExport::endings()) {
        if (name.endsWith(ending)) {
            return ending;
        }
    }
    return {};
}

ErrorCode codeOf(const QFileDevice& file) {
    return file.error() == QFileDevice::ResourceError || file.errorString().contains(u"No space left")
               ? ErrorCode::DiskFull
               : ErrorCode::Io;
}

} // namespace

ReportExport::ReportExport(const Clock& clock, Options options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_ending(endingOf(m_options.path)) {}

QStringList ReportExport::endings() {
    return {QStringLiteral(".pdf"),  QStringLiteral(".html"),         QStringLiteral(".md"),
            QStringLiteral(".json"), QStringLiteral(".timeline.csv"), QStringLiteral(".actions.csv")};
}

Result<> ReportExport::run(Library& library, IncidentId incident) {
    if (m_ending.isEmpty()) {
        return noSuchFormat();
    }
    const auto postmortem = library.load(incident);
    if (!postmortem) {
        return failure(postmortem.error());
    }
    if (const auto refused = refuseLeaks(*postmortem); !refused) {
        return refused;
    }
    LibraryContent content(library);
    ChartPainter figures;
    return write(*postmortem, content, figures, NoProgress());
}

Result<> ReportExport::write(const Postmortem& postmortem, ReportContent& content, FigurePainter& figures,
                             const Progress& progress) {
    if (m_ending.isEmpty()) {
        return noSuchFormat();
    }
    const auto wanted = request(postmortem);
    const ReportLanguage texts(wanted.locale);
    if (m_ending == u".md") {
        const auto report = buildReport(wanted, content);
        return report ? writeMarkdown(*report, content, m_options.path) : failure(report.error());
    }
    QSaveFile file(m_options.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(codeOf(file), m_options.path, file.errorString());
    }
    WatchedDevice out(file, progress);
    const auto written = writeTo(out, wanted, content, figures);
    if (progress.isCancelled()) {
        file.cancelWriting();
        return failure(ErrorCode::Cancelled, m_options.path);
    }
    if (!written) {
        file.cancelWriting();
        const bool isOurs = file.error() != QFileDevice::NoError;
        return isOurs ? failure(codeOf(file), m_options.path, file.errorString()) : written;
    }
    if (!file.commit()) {
        return failure(codeOf(file), m_options.path, file.errorString());
    }
    return {};
}

Result<> ReportExport::noSuchFormat() const {
    return failure(ErrorCode::Usage, m_options.path, tr("No format has this ending"), endings());
}

Result<> ReportExport::refuseLeaks(const Postmortem& postmortem) {
    QStringList found = leakcheck::secretsIn(postmortem, SecretScanner());
    if (postmortem.incident.sensitivity == Sensitivity::Restricted) {
        found.prepend(tr("The incident is restricted to named readers."));
    }
    if (found.isEmpty()) {
        return {};
    }
    if (!m_options.force) {
        found.append(tr("Remove it, or export with --force."));
        return failure(ErrorCode::GateRefused, m_options.path, found.join(u'\n'));
    }
    m_forcedPast = found;
    return {};
}

ReportRequest ReportExport::request(const Postmortem& postmortem) const {
    const QString language = m_options.language.isEmpty() ? postmortem.incident.language : m_options.language;
    const Zone zone = m_options.zone ? *m_options.zone : Zone::fromName(postmortem.incident.zone).value_or(Zone());
    return ReportRequest{postmortem,        m_options.edition, zone,
                         QLocale(language), m_clock.now(),     QCoreApplication::applicationVersion()};
}

Result<> ReportExport::writeTo(QIODevice& out, const ReportRequest& request, ReportContent& content,
                               FigurePainter& figures) {
    if (m_ending == u".json") {
        return content.writeIncident(request.postmortem, out);
    }
    if (m_ending == u".timeline.csv") {
        return writeTimelineCsv(request, out);
    }
    if (m_ending == u".actions.csv") {
        return writeActionsCsv(request, out);
    }
    const auto report = buildReport(request, content);
    if (!report) {
        return failure(report.error());
    }
    return m_ending == u".html" ? writeHtml(*report, content, out) : writeAsPdf(*report, content, figures, out);
}

Result<> ReportExport::writeAsPdf(const Report& report, ReportMedia& media, FigurePainter& figures, QIODevice& out) {
    loadFonts();
    PdfOptions options;
    options.created = m_clock.now();
    options.creator = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    return writePdf(report, media, figures, options, out);
}

} // namespace afterword
