// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcontent.h"

#include "incidentfile.h"

namespace afterword {

Result<QByteArray> LibraryContent::attachment(const QString& sha256) {
    return m_library.attachment(sha256);
}

Result<> LibraryContent::series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) {
    return m_library.series(series, each);
}

Result<> LibraryContent::writeIncident(const Postmortem& postmortem, QIODevice& out) {
    return incidentfile::write(postmortem, m_library, out);
}

Result<QByteArray> ThreadContent::attachment(const QString& sha256) {
    return m_library.run([&](Library& library) { return library.attachment(sha256); }).takeResult();
}

Result<> ThreadContent::series(SeriesId series, const std::function<void(const SeriesChunk&)>& each) {
    return m_library.run([&](Library& library) { return library.series(series, each); }).takeResult();
}

Result<> ThreadContent::writeIncident(const Postmortem& postmortem, QIODevice& out) {
    return m_library.run([&](Library& library) { return incidentfile::write(postmortem, library, out); }).takeResult();
}

} // namespace afterword
