// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integritycheck.h"

#include "contentrows.h"
#include "historyrow.h"
#include "references.h"
#include "revision.h"
#include "schema.h"
#include "undosteps.h"
#include "valuereading.h"

#include <QHash>

namespace afterword {

namespace {

const QString sealProblem = QStringLiteral("seal");

class IntegrityCheck {
public:
    IntegrityCheck(SqlDatabase& database, Progress& progress)
        : m_database(database)
        , m_progress(progress) {}

    Result<CheckReport> run() {
        checkPages();
        note(QStringLiteral("schema"), schema::compare(m_database, schema::migrations()));
        checkForeignKeys();
        countWork();
        checkValues();
        checkLog();
        checkContent();
        checkSums();
        checkReferences();
        if (m_progress.isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        return std::move(m_report);
    }

private:
    void problem(const QString& what, const QString& where) {
        const CheckProblem found{what, where};
        if (!m_report.problems.contains(found)) {
            m_report.problems.append(found);
        }
    }

    /// A failure to read is a problem like any other: the rest is still looked at.
    void note(const QString& what, const Result<>& result) {
        if (!result && result.error().code != ErrorCode::Cancelled) {
            const Error& error = result.error();
            const QString place = error.subject == m_database.path() ? error.detail : error.subject;
            problem(error.subject == m_database.path() ? QStringLiteral("quickCheck") : what, place);
        }
    }

    template <class Row>
    void eachRow(const QString& sql, Row&& row) {
        note(sealProblem, m_database.forEach(sql, {}, [&](const QSqlQuery& query) -> Result<> {
            if (m_progress.isCancelled()) {
                return failure(ErrorCode::Cancelled);
            }
            row(query);
            ++m_report.checked;
            m_progress.advance(m_report.checked, m_total, QString());
            return {};
        }));
    }

    /// One sealed row: whether it matches, and what it adds to the sum of the file.
    void sealed(const QByteArray& computed, const QByteArray& stored, const QString& place) {
        if (computed != stored) {
            problem(sealProblem, place);
        }
        m_sum.toggle(stored);
    }

    void checkPages() {
        note(QStringLiteral("quickCheck"), m_database.forEach(QStringLiteral("PRAGMA integrity_check(100)"), {},
                                                              [&](const QSqlQuery& row) -> Result<> {
                                                                  if (row.value(0).toString() != u"ok") {
                                                                      problem(QStringLiteral("quickCheck"),
                                                                              row.value(0).toString());
                                                                  }
                                                                  return {};
                                                              }));
    }

    void checkForeignKeys() {
        note(QStringLiteral("foreignKey"),
             m_database.forEach(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const QSqlQuery& row) -> Result<> {
                 problem(QStringLiteral("foreignKey"),
                         QStringLiteral("%1 to %2").arg(row.value(0).toString(), row.value(2).toString()));
                 return {};
             }));
    }

    void countWork() {
        const auto count = [&](const QString& table) {
            const auto rows = m_database.scalar(QStringLiteral("SELECT count(*) FROM ") + quoted(table));
            m_total += rows ? rows->toLongLong() : 0;
        };
        forEachKind([&]<class V>() { count(valueTable<V>().name); });
        for (const char* table :
             {"incident_state", "history", "undo_step", "candidate_chunk", "series_chunk", "attachment"}) {
            count(QString::fromLatin1(table));
        }
    }

    void checkValues() {
        forEachKind([&]<class V>() { checkTable(valueTable<V>()); });
    }

    void checkTable(const ValueTable& table) {
        const auto fields = static_cast<int>(table.columns.size());
        eachRow(table.all, [&](const QSqlQuery& row) {
            QVariantList columns;
            for (int i = 0; i < fields; ++i) {
                columns.append(row.value(i));
            }
            const QByteArray stored = row.value(fields + 1).toByteArray();
            const QString incident = row.value(fields + 2).toString();
            const QString id = QString::fromUtf8(columns.first().toByteArray());
            sealed(sealOfValue(table, incident, row.value(fields).toLongLong(), columns), stored,
                   QString(table.name + u' ' + id));
            m_contents[incident].toggle(stored);
        });
    }

    void checkLog() {
        eachRow(QString(QStringLiteral("SELECT seal, ") + historyColumns() + QStringLiteral(" FROM history")),
                [&](const QSqlQuery& row) {
                    const HistoryRow history = HistoryRow::read(row, 1);
                    sealed(history.seal(), row.value(0).toByteArray(),
                           QStringLiteral("history, revision %1").arg(history.revision));
                });
        eachRow(QStringLiteral("SELECT incident, number, revision, seal FROM undo_step"), [&](const QSqlQuery& row) {
            const qint64 number = row.value(1).toLongLong();
            sealed(undosteps::seal(row.value(0).toString(), number, row.value(2).toLongLong()),
                   row.value(3).toByteArray(), QStringLiteral("undo step %1").arg(number));
        });
        eachRow(QStringLiteral("SELECT incident, undoPosition, content, seal FROM incident_state"),
                [&](const QSqlQuery& row) {
                    const QString incident = row.value(0).toString();
                    const IncidentBook book{IncidentId::fromString(incident), row.value(1).toLongLong(),
                                            SealSum(row.value(2).toByteArray())};
                    sealed(book.seal(), row.value(3).toByteArray(),
                           QString(QStringLiteral("incident_state ") + incident));
                    m_books.insert(incident, book.content);
                });
    }

    void checkContent() {
        eachRow(contentrows::selectChunks(), [&](const QSqlQuery& row) {
            const contentrows::ChunkRow chunk = contentrows::chunkRow(row);
            sealed(chunk.encoded.seal(chunk.incident), chunk.seal, chunk.place);
        });
        eachRow(QStringLiteral("SELECT incident, points, earliest, latest, seal, content, series FROM series_chunk"),
                [&](const QSqlQuery& row) {
                    const QString series = row.value(6).toString();
                    const contentrows::SeriesRow found{SeriesId::fromString(series), row.value(1).toLongLong(),
                                                       Instant{row.value(2).toLongLong()},
                                                       Instant{row.value(3).toLongLong()}, row.value(5).toByteArray()};
                    sealed(found.seal(IncidentId::fromString(row.value(0).toString())), row.value(4).toByteArray(),
                           QString(QStringLiteral("series ") + series));
                });
        eachRow(QStringLiteral("SELECT sha256, content FROM attachment"), [&](const QSqlQuery& row) {
            const QString sha256 = row.value(0).toString();
            const QByteArray stored = contentrows::attachmentSeal(sha256);
            if (Sha256::of(row.value(1).toByteArray()) != stored) {
                problem(sealProblem, QString(QStringLiteral("attachment ") + sha256));
            }
            m_sum.toggle(stored);
        });
    }

    void checkSums() {
        const auto library = LibraryState::read(m_database);
        note(sealProblem, library.map([](const LibraryState&) {}));
        if (!library) {
            return;
        }
        m_report.revision = library->revision;
        if (library->content != m_sum) {
            problem(sealProblem, QStringLiteral("library: rows are missing or doubled"));
        }
        for (auto it = m_contents.cbegin(); it != m_contents.cend(); ++it) {
            if (m_books.value(it.key()) != it.value()) {
                problem(sealProblem,
                        QString(QStringLiteral("incident %1: values are missing or doubled").arg(it.key())));
            }
        }
    }

    void checkReferences() {
        if (!m_report.problems.isEmpty() || m_progress.isCancelled()) {
            return; // what is damaged cannot be followed
        }
        const QList<QString> incidents = m_books.keys();
        for (const QString& incident : incidents) {
            const auto postmortem = readPostmortem(m_database, IncidentId::fromString(incident));
            if (!postmortem) {
                note(sealProblem, failure(postmortem.error()));
                continue;
            }
            const auto missing = missingReferences(m_database, *postmortem);
            if (missing) {
                m_report.problems.append(*missing);
            } else {
                note(QStringLiteral("reference"), failure(missing.error()));
            }
        }
    }

    SqlDatabase& m_database;
    Progress& m_progress;
    CheckReport m_report;
    qint64 m_total = 0;
    SealSum m_sum;                      ///< of every row that was seen
    QHash<QString, SealSum> m_contents; ///< of the values that were seen, by incident
    QHash<QString, SealSum> m_books;    ///< of the values that there should be, by incident
};

} // namespace

Result<CheckReport> checkIntegrity(SqlDatabase& database, Progress& progress) {
    return IntegrityCheck(database, progress).run();
}

} // namespace afterword
