// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportrun.h"

#include "whenfinished.h"

#include <QtConcurrentRun>

namespace afterword {

ExportRun::ExportRun(ReportExporter& exporter, QObject* parent)
    : QObject(parent)
    , m_exporter(exporter) {}

ExportRun::~ExportRun() {
    cancel();
    m_looking.waitForFinished();
    m_writing.waitForFinished();
}

void ExportRun::look(const Postmortem& postmortem, const Zone& zone) {
    m_looking = QtConcurrent::run([this, postmortem, zone] { return m_exporter.leaks(postmortem, zone); });
    whenFinished(m_looking, this, [this](const QList<LeakFinding>& findings) {
        m_looking = {}; // its result was taken: nothing can wait for it any more
        Q_EMIT looked(findings);
    });
}

void ExportRun::write(const ExportRequest& request) {
    m_watch.done = 0;
    m_watch.isStopping = false;
    m_writing = QtConcurrent::run([this, request] { return m_exporter.write(request, m_watch); });
    whenFinished(m_writing, this, [this](const Result<>& result) { tell(result); });
}

void ExportRun::tell(const Result<>& result) {
    m_writing = {};
    if (result) {
        Q_EMIT written();
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace afterword
