// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotfiles.h"

#include "appfolders.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace afterword {

namespace {

constexpr qsizetype recentKept = 12;
constexpr qsizetype weeklyKept = 10;
constexpr qsizetype monthlyKept = 9;
constexpr qint64 bytesKept = 2LL << 30;

const QString suffix = QStringLiteral(".afterword");
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

QDateTime utc(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.us / 1000, Qt::UTC);
}

QDir folderOf(LibraryId library) {
    return QDir(appfolders::state(QStringLiteral("snapshots/") + library.toString()));
}

/// "20261123-044500-r371-session.afterword".
std::optional<Snapshot> fromFile(const QFileInfo& file) {
    static const QRegularExpression form(QStringLiteral("^(([0-9]{8}-[0-9]{6})-r([0-9]+))-([a-z]+)\\.afterword$"));
    const auto match = form.match(file.fileName());
    QDateTime taken = QDateTime::fromString(match.captured(2), stampFormat);
    if (!match.hasMatch() || !taken.isValid()) {
        return {};
    }
    taken.setTimeSpec(Qt::UTC);
    return Snapshot{match.captured(1),
                    file.absoluteFilePath(),
                    Instant{taken.toMSecsSinceEpoch() * 1000},
                    match.captured(3).toLongLong(),
                    file.size(),
                    match.captured(4)};
}

/// The newest snapshots of the newest `count` periods.
template <class PeriodOf>
QSet<QString> newestOfEach(const QList<Snapshot>& newestFirst, qsizetype count, PeriodOf&& periodOf) {
    QSet<QString> ids;
    QSet<qint64> periods;
    for (const Snapshot& snapshot : newestFirst) {
        const qint64 period = periodOf(utc(snapshot.takenAt).date());
        if (periods.contains(period)) {
            continue;
        }
        if (periods.size() == count) {
            break;
        }
        periods.insert(period);
        ids.insert(snapshot.id);
    }
    return ids;
}

} // namespace

QList<Snapshot> snapshotfiles::superfluous(const QList<Snapshot>& newestFirst, qint64 byteLimit) {
    const QSet<QString> kept =
        newestOfEach(newestFirst, weeklyKept, [](QDate day) { return day.toJulianDay() / 7; }) +
        newestOfEach(newestFirst, monthlyKept, [](QDate day) { return qint64{day.year()} * 12 + day.month(); });
    QList<Snapshot> dropped;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const Snapshot& snapshot = newestFirst.at(i);
        const bool isKept = i < recentKept || kept.contains(snapshot.id);
        const bool fits = i == 0 || bytes + snapshot.bytes <= byteLimit;
        if (isKept && fits) {
            bytes += snapshot.bytes;
        } else {
            dropped.append(snapshot);
        }
    }
    return dropped;
}

Result<Snapshot> snapshotfiles::write(LibraryId library, qint64 revision, const QString& reason, const Clock& clock,
                                      const std::function<Result<>(const QString& path)>& copy) {
    const QDir folder = folderOf(library);
    // Left behind where a copy was cut short.
    const QStringList drafts = folder.entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden);
    for (const QString& draft : drafts) {
        QFile::remove(folder.filePath(draft));
    }
    const QString id = QStringLiteral("%1-r%2").arg(utc(clock.now()).toString(stampFormat), QString::number(revision));
    const QString path = folder.filePath(QString(id + u'-' + reason + suffix));
    if (!QFile::exists(path)) {
        const QString draft = folder.filePath(id + QStringLiteral(".part"));
        const auto copied = copy(draft);
        if (!copied || !QFile::rename(draft, path)) {
            QFile::remove(draft);
            return failure(copied ? Error{ErrorCode::Io, path, QStringLiteral("could not be renamed"), {}}
                                  : copied.error());
        }
    }
    const auto all = snapshots::list(library);
    if (!all) {
        return failure(all.error());
    }
    const QList<Snapshot> old = superfluous(*all, bytesKept);
    for (const Snapshot& snapshot : old) {
        QFile::remove(snapshot.path);
    }
    const auto taken = fromFile(QFileInfo(path));
    return taken ? Result<Snapshot>(*taken) : failure(ErrorCode::Io, path, QStringLiteral("not there"));
}

Result<QList<Snapshot>> snapshots::list(LibraryId library) {
    QList<Snapshot> found;
    const auto files = folderOf(library).entryInfoList({QString(u'*' + suffix)}, QDir::Files);
    for (const QFileInfo& file : files) {
        if (const auto snapshot = fromFile(file)) {
            found.append(*snapshot);
        }
    }
    std::sort(found.begin(), found.end(), [](const Snapshot& a, const Snapshot& b) {
        return std::pair(a.takenAt, a.revision) > std::pair(b.takenAt, b.revision);
    });
    return found;
}

Result<> snapshots::restore(const Snapshot& snapshot, const QString& path) {
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::ForeignFile, path, QStringLiteral("the file exists"));
    }
    QFile file(snapshot.path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, snapshot.id);
    }
    if (!file.copy(path)) {
        return failure(ErrorCode::Io, path, file.errorString());
    }
    return {};
}

} // namespace afterword
