// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportexport.h"

#include "chartpainter.h"
#include "htmlwriter.h"
#include "incidentfile.h"
#include "languages.h"
#include "leakcheck.h"
#include "librarymedia.h"
#include "loadfonts.h"
#include "markdownwriter.h"
#include "pdfwriter.h"
#include "reportbuilder.h"
#include "tablewriters.h"

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

ReportExport::ReportExport(Library& library, const Clock& clock, Options options)
    : m_library(library)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_ending(endingOf(m_options.path)) {}

QStringList ReportExport::endings() {
    return {QStringLiteral(".pdf"),  QStringLiteral(".html"),         QStringLiteral(".md"),
            QStringLiteral(".json"), QStringLiteral(".timeline.csv"), QStringLiteral(".actions.csv")};
}

Result<> ReportExport::run(IncidentId incident) {
    if (m_ending.isEmpty()) {
        return failure(ErrorCode::Usage, m_options.path, tr("No format has this ending"), endings());
    }
    const auto postmortem = m_library.load(incident);
    if (!postmortem) {
        return failure(postmortem.error());
    }
    if (const auto refused = refuseLeaks(*postmortem); !refused) {
        return refused;
    }
    const auto wanted = request(*postmortem);
    const Languages texts(wanted.locale);
    if (m_ending == u".md") {
        return writeFolder(wanted);
    }
    QSaveFile file(m_options.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(codeOf(file), m_options.path, file.errorString());
    }
    if (const auto written = write(wanted, file); !written) {
        file.cancelWriting();
        const bool isOurs = file.error() != QFileDevice::NoError;
        return isOurs ? failure(codeOf(file), m_options.path, file.errorString()) : written;
    }
    if (!file.commit()) {
        return failure(codeOf(file), m_options.path, file.errorString());
    }
    return {};
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

Result<> ReportExport::write(const ReportRequest& request, QIODevice& out) {
    if (m_ending == u".json") {
        return incidentfile::write(request.postmortem, m_library, out);
    }
    if (m_ending == u".timeline.csv") {
        return writeTimelineCsv(request, out);
    }
    if (m_ending == u".actions.csv") {
        return writeActionsCsv(request, out);
    }
    LibraryMedia media(m_library);
    const auto report = buildReport(request, media);
    if (!report) {
        return failure(report.error());
    }
    return m_ending == u".html" ? writeHtml(*report, media, out) : writeAsPdf(*report, media, out);
}

Result<> ReportExport::writeAsPdf(const Report& report, ReportMedia& media, QIODevice& out) {
    loadFonts();
    ChartPainter painter;
    PdfOptions options;
    options.created = m_clock.now();
    options.creator = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    return writePdf(report, media, painter, options, out);
}

Result<> ReportExport::writeFolder(const ReportRequest& request) {
    LibraryMedia media(m_library);
    const auto report = buildReport(request, media);
    return report ? writeMarkdown(*report, media, m_options.path) : failure(report.error());
}

} // namespace afterword
