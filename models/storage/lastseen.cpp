// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastseen.h"

#include "appfolders.h"

namespace afterword {

namespace {

constexpr int digits = 20; // a fixed length, so that a note is one write over the last one

}

LastSeen::LastSeen(LibraryId library)
    : m_file(appfolders::state(QStringLiteral("lastseen")) + u'/' + library.toString()) {
    if (m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        m_revision = m_file.read(digits).trimmed().toLongLong();
    }
}

void LastSeen::note(qint64 revision) {
    if (revision <= m_revision) {
        return;
    }
    m_revision = revision;
    if (m_file.isOpen() && m_file.seek(0)) {
        m_file.write(QByteArray::number(revision).rightJustified(digits, ' '));
    }
}

} // namespace afterword
