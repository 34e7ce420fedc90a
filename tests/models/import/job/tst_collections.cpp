// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivecollection.h"
#include "archivewriter.h"
#include "decompressingdevice.h"
#include "foldercollection.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace afterword;

Q_DECLARE_METATYPE(ArchiveKind)

namespace {

using Opened = Result<std::unique_ptr<Collection>>;

QStringList namesOf(const Collection& collection) {
    QStringList names;
    for (const auto& entry : collection.entries()) {
        names.append(entry.name);
    }
    return names;
}

QStringList refusedOf(const Collection& collection) {
    QStringList names;
    for (const auto& refused : collection.refused()) {
        names.append(refused.name);
    }
    return names;
}

} // namespace

class CollectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void archives_data();
    void archives();
    void refusesNames_data();
    void refusesNames();
    void oldNames();
    void refusesLargeEntries();
    void refusesTooManyEntries();
    void damagedZip_data();
    void damagedZip();
    void severalThreads();
    void folder();
    void folderThatIsNotThere();
    void compressedAlone_data();
    void compressedAlone();
    void compressedAndCutOff();

private:
    void put(const QString& name, const QByteArray& bytes);
    [[nodiscard]] Opened openArchive(const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
    NoProgress m_progress;
};

void CollectionsTest::put(const QString& name, const QByteArray& bytes) {
    const QString path = m_dir->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Opened CollectionsTest::openArchive(const QByteArray& bytes) {
    put(QStringLiteral("archive"), bytes);
    auto file = std::make_unique<QFile>(m_dir->filePath(QStringLiteral("archive")));
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io);
    }
    return ArchiveCollection::openArchive(std::move(file), QStringLiteral("archive"), m_progress);
}

void CollectionsTest::archives_data() {
    QTest::addColumn<ArchiveKind>("kind");
    QTest::addColumn<Packing>("packing");
    QTest::newRow("zip") << ArchiveKind::Zip << Packing::Zip;
    QTest::newRow("zip, stored") << ArchiveKind::ZipStored << Packing::Zip;
    QTest::newRow("tar") << ArchiveKind::Tar << Packing::Archive;
    QTest::newRow("tar.gz") << ArchiveKind::TarGz << Packing::Compressed;
    QTest::newRow("7z") << ArchiveKind::SevenZip << Packing::Archive;
}

void CollectionsTest::archives() {
    QFETCH(ArchiveKind, kind);
    const QByteArray long1 = QByteArray("line of a log\n").repeated(5000) + "end";
    const QByteArray bytes = archiveOf(kind, {{"b/two.log", long1, {}}, {"a.txt", "one", {}}, {"ü.txt", "", {}}});
    QTEST(packingOf(bytes), "packing");
    const auto archive = openArchive(bytes);
    QVERIFY(archive);
    QCOMPARE(namesOf(**archive),
             (QStringList{QStringLiteral("a.txt"), QStringLiteral("b/two.log"), QStringLiteral("ü.txt")}));
    QVERIFY((*archive)->refused().isEmpty());
    QByteArray content("something that was there before");
    QVERIFY((*archive)->readAll(1, content));
    QCOMPARE(content, long1);
    const auto device = (*archive)->open(0);
    QVERIFY(device);
    QCOMPARE((*device)->readAll(), QByteArray("one"));
    QCOMPARE((*archive)->entries()[1].bytes, long1.size());
    QCOMPARE((*archive)->entries()[0].modified.us, 1'700'000'000'000'000);
}

void CollectionsTest::refusesNames_data() {
    QTest::addColumn<ArchiveKind>("kind");
    QTest::newRow("zip") << ArchiveKind::Zip;
    QTest::newRow("tar") << ArchiveKind::Tar;
}

void CollectionsTest::refusesNames() {
    QFETCH(ArchiveKind, kind);
    const auto archive = openArchive(archiveOf(kind, {{"../up.txt", "x", {}},
                                                      {"a/../../up.txt", "x", {}},
                                                      {"/etc/passwd", "x", {}},
                                                      {"C:/Windows/x", "x", {}},
                                                      {"..\\up.txt", "x", {}},
                                                      {"link", {}, "/etc/passwd"},
                                                      {".DS_Store", "x", {}},
                                                      {"a/.DS_Store", "x", {}},
                                                      {"__MACOSX/a/._ok.txt", "x", {}},
                                                      {"Thumbs.db", "x", {}},
                                                      {"./a/ok.txt", "fine", {}},
                                                      {"a/ok.txt", "twice", {}},
                                                      {"a..b.txt", "fine", {}}}));
    QVERIFY(archive);
    QCOMPARE(namesOf(**archive), (QStringList{QStringLiteral("a..b.txt"), QStringLiteral("a/ok.txt")}));
    QCOMPARE(refusedOf(**archive),
             (QStringList{QStringLiteral("../up.txt"), QStringLiteral("a/../../up.txt"), QStringLiteral("/etc/passwd"),
                          QStringLiteral("C:/Windows/x"), QStringLiteral("..\\up.txt"), QStringLiteral("link"),
                          QStringLiteral(".DS_Store"), QStringLiteral("__MACOSX"), QStringLiteral("Thumbs.db"),
                          QStringLiteral("a/ok.txt")}));
    QByteArray content;
    QVERIFY((*archive)->readAll(1, content));
    QCOMPARE(content, QByteArray("fine"));
}

void CollectionsTest::oldNames() {
    QCOMPARE(EntryNames::decoded("M\x81ller \x99.txt"), QStringLiteral("Müller Ö.txt"));
    QCOMPARE(EntryNames::decoded("Müller.txt"), QStringLiteral("Müller.txt"));
}

void CollectionsTest::refusesLargeEntries() {
    const QByteArray bomb(8 * 1024 * 1024, '0');
    QByteArray large(ArchiveLimits::entryBytes + 1, '0');
    for (qsizetype i = 0; i < large.size(); i += 50) {
        large[i] = static_cast<char>('a' + (i * 7919) % 23); // not packed so tightly that it counts as a bomb
    }
    const auto archive =
        openArchive(archiveOf(ArchiveKind::Zip, {{"bomb", bomb, {}}, {"large", large, {}}, {"ok", "fine", {}}}));
    QVERIFY(archive);
    QCOMPARE(namesOf(**archive), QStringList{QStringLiteral("ok")});
    QCOMPARE(refusedOf(**archive), (QStringList{QStringLiteral("bomb"), QStringLiteral("large")}));
    QVERIFY((*archive)->refused()[0].why.contains(QStringLiteral("200")));
    QVERIFY((*archive)->refused()[1].why.contains(QStringLiteral("64 MB")));
}

void CollectionsTest::refusesTooManyEntries() {
    QList<ArchiveItem> items;
    for (int i = 0; i <= ArchiveLimits::entries; ++i) {
        items.append({QByteArray::number(i), {}, {}});
    }
    const auto archive = openArchive(archiveOf(ArchiveKind::ZipStored, items));
    QVERIFY(!archive);
    QCOMPARE(archive.error().code, ErrorCode::TooLarge);
}

void CollectionsTest::damagedZip_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("opens");
    const QByteArray good = archiveOf(ArchiveKind::Zip, {{"a", QByteArray("abc").repeated(500), {}}});
    QTest::newRow("good") << good << true;
    QTest::newRow("cut off") << good.first(good.size() - 30) << false;
    QTest::newRow("begin alone") << good.first(40) << false;
    QTest::newRow("with something before it") << QByteArray("PK\x03\x04 a program that unpacks it" + good) << true;
    QByteArray flipped = archiveOf(ArchiveKind::ZipStored, {{"a", QByteArray("abc").repeated(500), {}}});
    flipped.replace(flipped.indexOf("abcabc"), 1, "A");
    QTest::newRow("bits flipped in the data") << flipped << true;
    QByteArray directory = good;
    directory[good.indexOf("PK\x01\x02") + 1] = 'X';
    QTest::newRow("directory damaged") << directory << false;
}

void CollectionsTest::damagedZip() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, opens);
    const auto archive = openArchive(bytes);
    QCOMPARE(archive.has_value(), opens);
    if (!opens) {
        QCOMPARE(archive.error().code, ErrorCode::BadInput);
        return;
    }
    QByteArray content;
    const auto read = (*archive)->readAll(0, content);
    const bool isFlipped = QByteArray(QTest::currentDataTag()).startsWith("bits");
    QCOMPARE(read.has_value(), !isFlipped);
}

void CollectionsTest::severalThreads() {
    QList<ArchiveItem> items;
    for (int i = 0; i < 64; ++i) {
        items.append({QByteArray::number(100 + i), QByteArray::number(i).repeated(5000), {}});
    }
    for (const ArchiveKind kind : {ArchiveKind::Zip, ArchiveKind::Tar}) {
        const auto archive = openArchive(archiveOf(kind, items));
        QVERIFY(archive);
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                QByteArray content;
                for (qsizetype i = 0; i < items.size(); ++i) {
                    if ((*archive)->readAll(i, content) && content == items[i].content) {
                        ++right;
                    }
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(right.load(), 4 * 64);
    }
}

void CollectionsTest::folder() {
    put(QStringLiteral("b/two.log"), "2");
    put(QStringLiteral("a.log"), "1");
    put(QStringLiteral(".hidden/x"), "x");
    put(QStringLiteral(".DS_Store"), "x");
    put(QStringLiteral("b/.DS_Store"), "x");
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), m_dir->filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(m_dir->path(), m_dir->filePath(QStringLiteral("b/loop"))));
    const auto folder = FolderCollection::openFolder(m_dir->path(), m_progress);
    QVERIFY(folder);
    QCOMPARE(namesOf(**folder), (QStringList{QStringLiteral("a.log"), QStringLiteral("b/two.log")}));
    QStringList refused = refusedOf(**folder);
    refused.sort();
    QCOMPARE(refused, (QStringList{QStringLiteral(".DS_Store"), QStringLiteral(".hidden"), QStringLiteral("b/loop"),
                                   QStringLiteral("link")}));
    QByteArray content;
    QVERIFY((*folder)->readAll(1, content));
    QCOMPARE(content, QByteArray("2"));
    QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("a.log"))));
    QCOMPARE((*folder)->readAll(0, content).error().code, ErrorCode::NotFound);
}

void CollectionsTest::folderThatIsNotThere() {
    const auto folder = FolderCollection::openFolder(m_dir->filePath(QStringLiteral("none")), m_progress);
    QCOMPARE(folder.error().code, ErrorCode::NotFound);
}

void CollectionsTest::compressedAlone_data() {
    QTest::addColumn<ArchiveKind>("kind");
    QTest::newRow("gzip") << ArchiveKind::GzipAlone;
    QTest::newRow("xz") << ArchiveKind::XzAlone;
    QTest::newRow("zstd") << ArchiveKind::ZstdAlone;
}

void CollectionsTest::compressedAlone() {
    QFETCH(ArchiveKind, kind);
    const QByteArray content = QByteArray("one line of many\n").repeated(100'000);
    auto packed = std::make_unique<QBuffer>();
    packed->setData(archiveOf(kind, {{"x", content, {}}}));
    QCOMPARE(packingOf(packed->data()), Packing::Compressed);
    QVERIFY(packed->open(QIODevice::ReadOnly));
    const auto device = DecompressingDevice::open(std::move(packed), QStringLiteral("x.log"));
    QVERIFY(device);
    QCOMPARE((*device)->peek(8), QByteArray("one line"));
    QCOMPARE((*device)->readAll(), content);
    QVERIFY((*device)->atEnd());
    QVERIFY(!(*device)->hasFailed());
}

void CollectionsTest::compressedAndCutOff() {
    QByteArray content;
    for (int i = 0; i < 100'000; ++i) {
        content.append(QByteArray::number(i * 7919)).append('\n');
    }
    auto packed = std::make_unique<QBuffer>();
    const QByteArray whole = archiveOf(ArchiveKind::GzipAlone, {{"x", content, {}}});
    packed->setData(whole.first(whole.size() / 2));
    QVERIFY(packed->open(QIODevice::ReadOnly));
    const auto device = DecompressingDevice::open(std::move(packed), QStringLiteral("x.log"));
    QVERIFY(device);
    const QByteArray got = (*device)->readAll();
    QVERIFY(!got.isEmpty());
    QVERIFY(content.startsWith(got));
    QVERIFY((*device)->hasFailed());
    QVERIFY((*device)->atEnd());
}

QTEST_GUILESS_MAIN(CollectionsTest)
#include "tst_collections.moc"
