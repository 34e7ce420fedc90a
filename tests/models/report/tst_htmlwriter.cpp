// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"
#include "htmlwriter.h"
#include "isotime.h"
#include "reportbuilder.h"
#include "reportsamples.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace afterword;

namespace {

/// Hands every text of a value, and of the values within it, to a function.
template <class Fill>
class TextFiller {
public:
    explicit TextFiller(Fill& fill)
        : m_fill(fill) {}

    void operator()(QStringView /*name*/, QString& field) { m_fill(field); }

    void operator()(QStringView /*name*/, QStringList& field) {
        for (QString& text : field) {
            m_fill(text);
        }
    }

    template <class T>
    void operator()(QStringView name, T& field) {
        if constexpr (requires { T::visit(field, *this); }) {
            T::visit(field, *this);
        } else if constexpr (requires { field.has_value(); }) {
            if (field.has_value()) {
                (*this)(name, *field);
            }
        } else if constexpr (requires { field.begin(); }) {
            for (auto& item : field) {
                (*this)(name, item);
            }
        }
    }

private:
    Fill& m_fill;
};

QByteArray htmlOf(const Report& report, ReportMedia& media) {
    QByteArray html;
    QBuffer out(&html);
    out.open(QIODevice::WriteOnly);
    const Result<> written = writeHtml(report, media, out);
    return written ? html : QByteArray();
}

ReportRequest requestFor(const Postmortem& postmortem, Edition edition = Edition::Internal) {
    ReportRequest request;
    request.postmortem = postmortem;
    request.edition = edition;
    request.zone = Zone::fromName(QStringLiteral("Europe/Berlin")).value();
    request.now = fromIso(u"2026-03-06T12:00:00Z").value();
    request.programVersion = QStringLiteral("0.1.0");
    return request;
}

} // namespace

class TestHtmlWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheSample();
    void holdsNothingButItsOwnMarkup();
    void showsTextAsItIs_data();
    void showsTextAsItIs();
    void leadsOnlyWhereItMay();
    void takesOnlyPng();
    void embedsPictures();
    void marksEmptyCells();
    void keepsTableHeadsWithTheirRows();
    void turnsAround();
    void tellsWhenTheDeviceFails();
    void tellsWhenMediaFail();

private:
    void checkMarkup(const QByteArray& html);
};

namespace {

/// Everything that the writers of the page and of its drawings may produce.
const QSet<QString>& ownElements() {
    static const QSet<QString> names = [] {
        const QStringList list =
            QStringLiteral("html head meta title style body a header nav main section footer div span p br h1 h2 h3 "
                           "h4 h5 ul ol li dl dt dd table caption thead tbody tr th td pre code blockquote strong em "
                           "s hr figure figcaption img svg g path rect circle line polygon polyline text tspan desc "
                           "clipPath defs")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

const QSet<QString>& ownAttributes() {
    static const QSet<QString> names = [] {
        const QStringList list =
            QStringLiteral(
                "lang dir charset http-equiv content name id class href rel role scope tabindex colspan start alt "
                "width height src loading decoding data-label aria-label aria-labelledby aria-describedby "
                "aria-hidden viewBox d x y x1 x2 y1 y2 r cx cy rx ry points transform clip-path text-anchor "
                "direction unicode-bidi")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

QStringList payloads() {
    QStringList found{
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("\"><img src=x onerror=alert(1)>"),
        QStringLiteral("' onmouseover='alert(1)"),
        QStringLiteral("javascript:alert(1)"),
        QStringLiteral("[a](javascript:alert(1)) ![b](data:text/html,x) <https://x.example/\"onclick=\"x>"),
        QStringLiteral("</style><script>alert(1)</script>"),
        QStringLiteral("</title><svg onload=alert(1)>"),
        QStringLiteral("--><meta http-equiv=refresh content=0;url=//x.example>"),
        QStringLiteral("]]><script>alert(1)</script>"),
        QStringLiteral("&lt;script&gt; &#60;script&#62; &amp;"),
        QStringLiteral("\u202ereversed\u202c \u0000 \u0001 \ufffe \u2028"),
        QString(QChar(0xd800)) + QStringLiteral("<b>") + QChar(0xdc00),
        QStringLiteral("<5ms a<b c>d"),
    };
    const QString folder = corpusFolder();
    QFile attacks(folder + QStringLiteral("/xss/xss-payload-list.txt"));
    if (!folder.isEmpty() && attacks.open(QIODevice::ReadOnly)) {
        found += QString::fromUtf8(attacks.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    QFile naughty(folder + QStringLiteral("/naughty-strings/blns.json"));
    if (!folder.isEmpty() && naughty.open(QIODevice::ReadOnly)) {
        const QJsonArray strings = QJsonDocument::fromJson(naughty.readAll()).array();
        for (const auto& string : strings) {
            found.append(string.toString());
        }
    }
    return found;
}

/// A postmortem with one value in every list; small, because it is written often.
Postmortem smallPostmortem(MemoryMedia& media) {
    Postmortem postmortem = samplePostmortem(media);
    Postmortem::visitLists(postmortem, [](auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        if (list.isEmpty()) {
            list.append(V());
        }
        if constexpr (!std::is_same_v<V, Evidence>) {
            list.resize(std::min<qsizetype>(list.size(), 2));
        }
    });
    postmortem.events[0].decision = DecisionDetails{{QString()}, {}, {}};
    for (SeriesChunk& chunk : media.points) {
        chunk.at.resize(20);
        chunk.values.resize(20);
    }
    return postmortem;
}

QString shownText(const QByteArray& html) {
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    return text;
}

} // namespace

void TestHtmlWriter::checkMarkup(const QByteArray& html) {
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        QVERIFY2(ownElements().contains(reader.name().toString()), qPrintable(reader.name().toString()));
        const QXmlStreamAttributes attributes = reader.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            QVERIFY2(ownAttributes().contains(attribute.qualifiedName().toString()),
                     qPrintable(attribute.qualifiedName().toString()));
        }
        const QStringView href = attributes.value(QLatin1String("href"));
        const bool leadsWell =
            href.isEmpty() || href.startsWith(u'#') || href.startsWith(u"https:", Qt::CaseInsensitive) ||
            href.startsWith(u"http:", Qt::CaseInsensitive) || href.startsWith(u"mailto:", Qt::CaseInsensitive);
        QVERIFY2(leadsWell, qPrintable(href.toString()));
        const QStringView src = attributes.value(QLatin1String("src"));
        QVERIFY(src.isEmpty() || src.startsWith(u"data:image/png;base64,"));
        QVERIFY(attributes.value(QLatin1String("http-equiv")).isEmpty() ||
                attributes.value(QLatin1String("http-equiv")) == u"Content-Security-Policy");
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestHtmlWriter::writesTheSample() {
    MemoryMedia media;
    const auto report = buildReport(requestFor(samplePostmortem(media)), media);
    QVERIFY(report.has_value());
    const QByteArray html = htmlOf(*report, media);
    checkMarkup(html);
    QVERIFY(html.contains("content=\"default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;; "
                          "base-uri &#39;none&#39;; form-action &#39;none&#39;\""));
    QVERIFY(html.contains("<html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(html.contains("<p dir=\"auto\">&lt;img src=x onerror=alert(1)&gt;</p>"));
    // Every link within the page leads somewhere, and nothing has the id of something else.
    QSet<QString> ids;
    QStringList targets;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            const QString id = reader.attributes().value(QLatin1String("id")).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
            ids.insert(id);
            if (reader.attributes().value(QLatin1String("href")).startsWith(u'#')) {
                targets.append(reader.attributes().value(QLatin1String("href")).sliced(1).toString());
            }
        }
    }
    QVERIFY(targets.size() > 30);
    for (const QString& target : targets) {
        QVERIFY2(ids.contains(target), qPrintable(target));
    }
}

void TestHtmlWriter::holdsNothingButItsOwnMarkup() {
    MemoryMedia media;
    const Postmortem plain = smallPostmortem(media);
    const QStringList all = payloads();
    qsizetype next = 0;
    // Each field takes the next payload; rounds go on until each payload has been in ten fields or so.
    qsizetype placements = 0;
    while (placements < all.size() * 10) {
        Postmortem postmortem = plain;
        const auto fill = [&](QString& field) {
            field = all[next++ % all.size()];
            ++placements;
        };
        TextFiller filler(fill);
        Incident::visit(postmortem.incident, filler);
        Postmortem::visitLists(postmortem, [&](auto& list) {
            for (auto& value : list) {
                std::remove_cvref_t<decltype(value)>::visit(value, filler);
            }
        });
        for (qsizetype i = 0; i < plain.evidence.size(); ++i) {
            postmortem.evidence[i].sha256 = plain.evidence[i].sha256;
        }
        for (const Edition edition : {Edition::Internal, Edition::Public}) {
            const auto report = buildReport(requestFor(postmortem, edition), media);
            QVERIFY(report.has_value());
            checkMarkup(htmlOf(*report, media));
            if (QTest::currentTestFailed()) {
                qWarning() << "payloads before" << next;
                return;
            }
        }
        next += 7; // so that the next round meets other fields
    }
}

void TestHtmlWriter::showsTextAsItIs_data() {
    QTest::addColumn<QString>("text");
    const QStringList all = payloads();
    for (qsizetype i = 0; i < all.size(); i += i < 20 ? 1 : 17) {
        QTest::addRow("%d", static_cast<int>(i)) << all[i];
    }
}

void TestHtmlWriter::showsTextAsItIs() {
    QFETCH(QString, text);
    Report report;
    report.language = QStringLiteral("en");
    Paragraph paragraph;
    Run run;
    run.text = text;
    paragraph.runs = {run};
    report.parts = {{QStringLiteral("a"), text, {{paragraph}, {DividerBlock{}}, {CodeBlock{text}}}}};
    MemoryMedia media;
    const QByteArray html = htmlOf(report, media);
    checkMarkup(html);
    QVERIFY(html.contains("</p><hr/><pre"));
    // What XML cannot hold is replaced, one for one.
    QString expected;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isControl = (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() == 0x7f;
        const bool isBad = isControl || (c.isSurrogate() && !isPair) || c.unicode() >= 0xfffe;
        expected.append(isBad ? QChar(QChar::ReplacementCharacter) : c);
        if (isPair) {
            expected.append(text[++i]);
        }
    }
    QVERIFY(expected.isEmpty() || shownText(html).count(expected) >= 4);
}

void TestHtmlWriter::leadsOnlyWhereItMay() {
    Report report;
    Paragraph paragraph;
    for (const char16_t* href : {u"javascript:alert(1)", u"#a\" onclick=\"x", u"data:text/html,x", u"//x.example", u"x",
                                 u"https://x.example/?a=1&b=\"2\"", u"#event-1"}) {
        Run run;
        run.text = QStringLiteral("text");
        run.href = QString::fromUtf16(href);
        paragraph.runs.append(run);
    }
    report.summary = {{paragraph}};
    MemoryMedia media;
    const QByteArray html = htmlOf(report, media);
    checkMarkup(html);
    QCOMPARE(html.count("<a href="),
             2 + 1); // both good ones, and the contents' one entry; the skip link has its class first
    QVERIFY(
        html.contains("<a href=\"https://x.example/?a=1&amp;b=&quot;2&quot;\" rel=\"noopener noreferrer\">text</a>"));
}

void TestHtmlWriter::takesOnlyPng() {
    MemoryMedia media;
    media.attachments.insert(QStringLiteral("a"), "<svg onload='alert(1)'/>");
    Report report;
    PictureBlock picture;
    picture.sha256 = QStringLiteral("a");
    picture.alt = QStringLiteral("what it showed");
    report.summary = {{picture}};
    const QByteArray html = htmlOf(report, media);
    checkMarkup(html);
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.contains("what it showed"));
}

void TestHtmlWriter::embedsPictures() {
    MemoryMedia media;
    const Evidence evidence = media.addPicture({640, 400}, QStringLiteral("a"));
    Report report;
    PictureBlock picture;
    picture.sha256 = evidence.sha256;
    picture.size = {640, 400};
    report.summary = {{picture}};
    QXmlStreamReader reader(htmlOf(report, media));
    while (!reader.atEnd() && reader.name() != u"img") {
        reader.readNext();
    }
    const QStringView src = reader.attributes().value(QLatin1String("src"));
    QCOMPARE(QByteArray::fromBase64(src.sliced(src.indexOf(u',') + 1).toLatin1()),
             media.attachments.value(evidence.sha256));
    QCOMPARE(reader.attributes().value(QLatin1String("width")), u"640");
    QVERIFY(reader.attributes().hasAttribute(QStringLiteral("alt")));
}

/// On a phone, a row is a card, and a label without a value is noise.
void TestHtmlWriter::marksEmptyCells() {
    TableBlock table;
    TableBlock::Row row;
    for (const char16_t* text : {u"Action", u"", u" ", u"2026-10-09"}) {
        table.columns.append({QStringLiteral("Column"), {}, TableBlock::Role::Text, 0});
        Run run;
        run.text = QString::fromUtf16(text);
        row.cells.append(Runs{run});
    }
    row.cells.append(Runs());
    table.columns.append(table.columns.constFirst());
    table.rows = {row};
    Report report;
    report.parts = {{QStringLiteral("a"), QStringLiteral("Part"), {{table}}}};
    MemoryMedia media;
    const QByteArray html = htmlOf(report, media);
    QCOMPARE(html.count("<td "), 5);
    QCOMPARE(html.count("<td class=\"words empty\""), 3);
}

/// A browser that prints breaks no page between a table's head and its first row.
void TestHtmlWriter::keepsTableHeadsWithTheirRows() {
    MemoryMedia media;
    const QByteArray html = htmlOf(Report(), media);
    const QByteArray print = html.mid(html.indexOf("@media print"));
    QVERIFY(print.contains("tbody,tbody>tr:last-child{break-before:avoid}"));
}

void TestHtmlWriter::turnsAround() {
    Report report;
    report.language = QStringLiteral("ar");
    MemoryMedia media;
    QVERIFY(htmlOf(report, media).contains("<html lang=\"ar\" dir=\"rtl\">"));
}

void TestHtmlWriter::tellsWhenTheDeviceFails() {
    MemoryMedia media;
    QBuffer closed;
    const Result<> written = writeHtml({}, media, closed);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::Io);
}

void TestHtmlWriter::tellsWhenMediaFail() {
    MemoryMedia media;
    Report report;
    PictureBlock picture;
    picture.sha256 = QStringLiteral("gone");
    report.summary = {{picture}};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const Result<> written = writeHtml(report, media, out);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestHtmlWriter)

#include "tst_htmlwriter.moc"
