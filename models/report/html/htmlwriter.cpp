// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlwriter.h"

#include "htmlblocks.h"
#include "htmlstyle.h"
#include "htmlwords.h"

#include <QLocale>

namespace afterword {

namespace {

/// No script, nothing from anywhere, no form. Escaping is the defence, this is the second wall (reliability.md, rule
/// 14).
constexpr auto contentPolicy =
    u"default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

class HtmlWriter {
public:
    HtmlWriter(const Report& report, ReportMedia& media, QIODevice& out)
        : m_report(report)
        , m_out(out)
        , m_blocks(m_out, media, {{}, Zone::fromName(report.zoneName).value_or(Zone()), QLocale(report.language)}) {}

    Result<> write() {
        m_out.trusted("<!DOCTYPE html>\n");
        const bool isRightToLeft = QLocale(m_report.language).textDirection() == Qt::RightToLeft;
        m_out.open("html", {{"lang", m_report.language.isEmpty() ? QStringLiteral("en") : m_report.language},
                            {"dir", isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
        writeHead();
        m_out.open("body", {{"id", QStringLiteral("top")}});
        m_out.element("a", HtmlWords::skipToContent(),
                      {{"class", QStringLiteral("skip")}, {"href", QStringLiteral("#content")}});
        writeTitle();
        m_out.open("div", {{"class", QStringLiteral("page")}});
        writeContents();
        writeMain();
        m_out.close("div");
        writeFoot();
        m_out.close("body");
        m_out.close("html");
        m_out.trusted("\n");
        if (m_blocks.failure()) {
            return failure(*m_blocks.failure());
        }
        return m_out.finish();
    }

private:
    void writeMeta(const char* key, const QString& name, const QString& content) {
        m_out.single("meta", {{key, name}, {"content", content}});
    }

    void writeHead() {
        m_out.open("head");
        m_out.single("meta", {{"charset", QStringLiteral("utf-8")}});
        writeMeta("http-equiv", QStringLiteral("Content-Security-Policy"), QString::fromUtf16(contentPolicy));
        writeMeta("name", QStringLiteral("viewport"), QStringLiteral("width=device-width, initial-scale=1"));
        writeMeta("name", QStringLiteral("color-scheme"), QStringLiteral("light dark"));
        writeMeta("name", QStringLiteral("referrer"), QStringLiteral("no-referrer"));
        writeMeta("name", QStringLiteral("generator"), QStringLiteral("Afterword"));
        if (!m_report.subject.isEmpty()) {
            writeMeta("name", QStringLiteral("description"), m_report.subject);
        }
        if (!m_report.author.isEmpty()) {
            writeMeta("name", QStringLiteral("author"), m_report.author);
        }
        m_out.element("title",
                      m_report.key.isEmpty() ? m_report.title : QString(m_report.key + u" \u00b7 " + m_report.title));
        m_out.trusted("<style>" + pageStyles() + figureStyles() + "</style>");
        m_out.close("head");
    }

    void writeTitle() {
        m_out.open("header", {{"class", QStringLiteral("cover")}});
        m_out.open("div", {{"class", QStringLiteral("inner")}});
        m_out.open("p", {{"class", QStringLiteral("kindline")}});
        m_out.text(m_report.kindLine);
        if (!m_report.key.isEmpty()) {
            m_out.element("span", m_report.key, {{"class", QStringLiteral("key")}});
        }
        m_out.element("span", m_report.editionLine, {{"class", QStringLiteral("edition")}});
        m_out.close("p");
        m_out.element("h1", m_report.title, {{"dir", QStringLiteral("auto")}});
        m_out.open("p", {{"class", QStringLiteral("chips")}});
        if (!m_report.severity.isEmpty()) {
            m_out.element("span", m_report.severity,
                          {{"class", className(QStringLiteral("chip s-"), m_report.severity.toLower())}});
        }
        if (!m_report.stateLine.isEmpty()) {
            m_out.element("span", m_report.stateLine, {{"class", QStringLiteral("chip state")}});
        }
        m_out.close("p");
        m_blocks.write(m_report.facts);
        m_out.close("div");
        m_out.close("header");
    }

    void writeContents() {
        m_out.open("nav", {{"class", QStringLiteral("contents")}, {"aria-label", m_report.contentsTitle}});
        m_out.element("p", m_report.contentsTitle, {{"class", QStringLiteral("title")}});
        m_out.open("ol");
        writeEntry(QStringLiteral("summary"), m_report.summaryTitle);
        for (const ReportPart& part : m_report.parts) {
            writeEntry(part.anchor, part.title);
        }
        m_out.close("ol");
        m_out.close("nav");
    }

    void writeEntry(const QString& anchor, const QString& title) {
        m_out.open("li");
        m_out.element("a", title, {{"href", QString(u'#' + anchor)}});
        m_out.close("li");
    }

    void writePart(const QString& anchor, const QString& title, const QList<Block>& blocks) {
        const QString titleAnchor = anchor + QStringLiteral("-title");
        m_out.open("section", {{"id", anchor}, {"aria-labelledby", titleAnchor}});
        m_out.element("h2", title, {{"id", titleAnchor}, {"dir", QStringLiteral("auto")}});
        m_blocks.write(blocks);
        m_out.close("section");
    }

    void writeMain() {
        m_out.open("main", {{"id", QStringLiteral("content")}});
        writePart(QStringLiteral("summary"), m_report.summaryTitle, m_report.summary);
        for (const ReportPart& part : m_report.parts) {
            writePart(part.anchor, part.title, part.blocks);
        }
        m_out.close("main");
    }

    void writeFoot() {
        m_out.open("footer");
        m_out.element("p", m_report.zoneLine);
        m_out.element("p", m_report.editionLine);
        m_out.element("p", m_report.generatedLine);
        m_out.close("footer");
    }

    const Report& m_report;
    HtmlStream m_out;
    HtmlBlocks m_blocks;
};

} // namespace

Result<> writeHtml(const Report& report, ReportMedia& media, QIODevice& out) {
    return HtmlWriter(report, media, out).write();
}

} // namespace afterword
