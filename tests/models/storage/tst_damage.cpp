// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library.h"
#include "librarysupport.h"
#include "sqldatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;

/// Damages libraries at random. Whatever is damaged is refused or reported, unless nothing of the content changed.
class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportsDamage_data();
    void reportsDamage();
    void reportsMissingRows_data();
    void reportsMissingRows();

private:
    TemporaryHome m_home;
    SetClock m_clock;
    QByteArray m_sound;

    /// All that a library holds.
    struct Content {
        QList<Postmortem> postmortems;
        QList<UndoLog> logs;
        QList<QList<Candidate>> candidates;
        std::vector<SeriesChunk> points;
        QList<QByteArray> attachments;
    };

    Content m_content;

    static std::optional<Content> contentOfLibrary(Library& library);
    static bool equal(const Content& a, const Content& b);
    bool isReportedOrHarmless(const QString& path, Library::Access access);
};

std::optional<TestDamage::Content> TestDamage::contentOfLibrary(Library& library) {
    Content content;
    const auto incidents = library.incidents();
    if (!incidents) {
        return {};
    }
    bool isRead = true;
    for (const IncidentSummary& summary : *incidents) {
        const auto postmortem = library.load(summary.id);
        const auto log = library.undoLog(summary.id);
        const auto chunks = library.chunks(summary.id);
        if (!postmortem || !log || !chunks) {
            return {};
        }
        for (const ChunkPlace& place : *chunks) {
            const auto chunk = library.chunk(place.row);
            isRead = isRead && chunk;
            content.candidates.append(chunk ? candidatesOf(*chunk) : QList<Candidate>());
        }
        for (const Evidence& evidence : postmortem->evidence) {
            for (const SeriesInfo& series : evidence.series) {
                isRead = library.series(series.id, [&](const SeriesChunk& chunk) { content.points.push_back(chunk); })
                             .has_value() &&
                         isRead;
            }
            if (!evidence.sha256.isEmpty()) {
                const auto bytes = library.attachment(evidence.sha256);
                isRead = isRead && bytes;
                content.attachments.append(bytes.value_or(QByteArray()));
            }
        }
        content.postmortems.append(*postmortem);
        content.logs.append(*log);
    }
    return isRead ? std::optional(content) : std::nullopt;
}

bool TestDamage::equal(const Content& a, const Content& b) {
    const auto sameLog = [](const UndoLog& one, const UndoLog& two) {
        return one.position == two.position && std::equal(one.steps.begin(), one.steps.end(), two.steps.begin(),
                                                          two.steps.end(), [](const UndoStep& x, const UndoStep& y) {
                                                              return x.number == y.number && x.label == y.label &&
                                                                     x.at == y.at && x.changes.get() == y.changes.get();
                                                          });
    };
    const auto samePoints = [](const SeriesChunk& one, const SeriesChunk& two) {
        return one.at == two.at && one.values.size() == two.values.size() &&
               std::memcmp(one.values.data(), two.values.data(), one.values.size() * sizeof(double)) == 0;
    };
    return a.postmortems == b.postmortems && a.candidates == b.candidates && a.attachments == b.attachments &&
           std::equal(a.logs.begin(), a.logs.end(), b.logs.begin(), b.logs.end(), sameLog) &&
           std::equal(a.points.begin(), a.points.end(), b.points.begin(), b.points.end(), samePoints);
}

void TestDamage::initTestCase() {
    const QString path = m_home.file(QStringLiteral("sound.afterword"));
    {
        const auto library = Library::create(path, m_clock);
        QVERIFY(library);
        for (int i = 1; i < 3; ++i) {
            const Postmortem postmortem = fullPostmortem(i);
            const IncidentId incident = postmortem.incident.id;
            QVERIFY((*library)->addIncident(postmortem));
            QVERIFY(importSomething(**library, incident));
            const ValueChange change{postmortem.themes.first(), std::nullopt};
            QVERIFY((*library)->commit(incident, QStringLiteral("Remove"), {change}, UndoMove::Do));
        }
        const auto content = contentOfLibrary(**library);
        QVERIFY(content);
        m_content = *content;
    }
    QCOMPARE(m_content.candidates.size(), 4);
    QCOMPARE(m_content.attachments.size(), 2);
    m_sound = contentOf(path);
    QVERIFY(m_sound.size() > 100'000);
    QVERIFY(isReportedOrHarmless(path, Library::Access::ReadWrite));
}

bool TestDamage::isReportedOrHarmless(const QString& path, Library::Access access) {
    const auto library = Library::open(path, access, m_clock);
    if (!library) {
        const ErrorCode code = library.error().code;
        return code == ErrorCode::Damaged || code == ErrorCode::ForeignFile || code == ErrorCode::NewerFormat ||
               code == ErrorCode::EmptyFile || code == ErrorCode::Io;
    }
    // Whatever check() says, reading must not come to harm.
    const auto content = contentOfLibrary(**library);
    NoProgress progress;
    const auto report = (*library)->check(progress);
    const bool isReported = !report || !report->problems.isEmpty();
    return isReported || (content && equal(*content, m_content));
}

void TestDamage::reportsDamage_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cases");
    QTest::newRow("one bit flipped") << 0 << 200;
    QTest::newRow("64 bytes of garbage") << 1 << 150;
    QTest::newRow("cut off") << 2 << 75;
    QTest::newRow("a page of zeros") << 3 << 75;
}

void TestDamage::reportsDamage() {
    QFETCH(int, kind);
    QFETCH(int, cases);
    QRandomGenerator random(static_cast<quint32>(1000 + kind));
    const QString path = m_home.file(QStringLiteral("damaged.afterword"));
    constexpr qsizetype pageSize = 16384;
    for (int i = 0; i < cases; ++i) {
        QByteArray damaged = m_sound;
        const qsizetype at = random.bounded(static_cast<int>(damaged.size() - 64));
        if (kind == 0) {
            damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << random.bounded(8)));
        } else if (kind == 1) {
            for (qsizetype j = 0; j < 64; ++j) {
                damaged[at + j] = static_cast<char>(random.bounded(256));
            }
        } else if (kind == 2) {
            damaged.truncate(i % 2 == 0 ? at : at / pageSize * pageSize);
        } else {
            const qsizetype page = at / pageSize * pageSize;
            std::fill_n(damaged.data() + page, pageSize, '\0');
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        const auto access = i % 2 == 0 ? Library::Access::ReadWrite : Library::Access::ReadOnly;
        QVERIFY2(isReportedOrHarmless(path, access), qPrintable(QStringLiteral("case %1 at %2").arg(i).arg(at)));
        QVERIFY(contentOf(path) == damaged);
    }
}

void TestDamage::reportsMissingRows_data() {
    // All rows that are left match their seals: only the sums tell.
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isFoundByLoad");
    QTest::newRow("value") << QStringLiteral("DELETE FROM lanes WHERE seq=(SELECT min(seq) FROM lanes)") << true;
    QTest::newRow("chunk") << QStringLiteral("DELETE FROM candidate_chunk WHERE firstRecord=400") << false;
    QTest::newRow("points") << QStringLiteral("DELETE FROM series_chunk WHERE id=1") << false;
    QTest::newRow("attachment") << QStringLiteral("DELETE FROM attachment") << false;
    QTest::newRow("undo step") << QStringLiteral("DELETE FROM undo_step WHERE number=2") << false;
    QTest::newRow("two of one") << QStringLiteral("INSERT INTO candidate_chunk SELECT id+100, incident, source, "
                                                  "firstRecord, records, earliest, latest, codec, seal, numbers, "
                                                  "names, bytes FROM candidate_chunk WHERE id=1")
                                << false;
}

void TestDamage::reportsMissingRows() {
    QFETCH(QString, sql);
    QFETCH(bool, isFoundByLoad);
    const QString path = m_home.file(QStringLiteral("missing.afterword"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_sound) == m_sound.size());
    file.close();
    {
        const auto database = SqlDatabase::open(path, SqlDatabase::Mode::ReadWrite);
        QVERIFY(database && (*database)->execute(sql));
    }
    const auto library = Library::open(path, Library::Access::ReadOnly, m_clock);
    QVERIFY(library);
    NoProgress progress;
    const auto report = (*library)->check(progress);
    QVERIFY(report);
    const CheckProblem expected{QStringLiteral("seal"), QStringLiteral("library: rows are missing or doubled")};
    QVERIFY(report->problems.contains(expected));
    int unreadable = 0;
    for (const Postmortem& postmortem : m_content.postmortems) {
        const auto read = (*library)->load(postmortem.incident.id);
        unreadable += !read && read.error().code == ErrorCode::Damaged ? 1 : 0;
    }
    QCOMPARE(unreadable > 0, isFoundByLoad);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
