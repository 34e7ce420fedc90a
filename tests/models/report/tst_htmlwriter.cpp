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
#include <QTest>
#include <QXmlStreamReader>

using namespace afterword;

namespace {

/// Sets every text of a value and of the values within it.
class TextFiller {
public:
    explicit TextFiller(QString text)
        : m_text(std::move(text)) {}

    void operator()(QStringView /*name*/, QString& field) { field = m_text; }

    void operator()(QStringView /*name*/, QStringList& field) { field = {m_text}; }

    template <class T>
    void operator()(QStringView name, T& field) {
        if constexpr (requires { T::visit(field, *this); }) {
            T::visit(field, *this);
        } else if constexpr (requires {
                                 field.has_value();
                                 *field;
                             }) {
            if (field.has_value()) {
                (*this)(name, *field);
            }
        } else if constexpr (requires {
                                 field.begin();
                                 field.append(*field.begin());
                             }) {
            for (auto& item : field) {
                (*this)(name, item);
            }
        }
    }

private:
    QString m_text;
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
};

void TestHtmlWriter::writesTheSample() {
    MemoryMedia media;
    const auto report = buildReport(requestFor(samplePostmortem(media)), media);
    QVERIFY(report.has_value());
    const QByteArray html = htmlOf(*report, media);
    QVERIFY(!html.isEmpty());
    const QString keep = qEnvironmentVariable("AFTERWORD_KEEP");
    if (!keep.isEmpty()) {
        QFile file(keep);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html);
    }
}

QTEST_GUILESS_MAIN(TestHtmlWriter)

#include "tst_htmlwriter.moc"
