// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownwriter.h"

#include "markdowntext.h"
#include "svgwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

namespace afterword {

namespace {

Result<> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return failure(isFull ? ErrorCode::DiskFull : ErrorCode::Io, path, file.errorString());
    }
    return {};
}

/// A drawing that stands alone carries its styles itself.
QByteArray withStyles(QByteArray svg) {
    const qsizetype end = svg.indexOf('>');
    svg.insert(end + 1, "<style>" + figureStyles() + "</style>");
    if (!svg.first(end).contains("xmlns=")) {
        svg.insert(4, " xmlns=\"http://www.w3.org/2000/svg\"");
    }
    return svg;
}

class Writer final : public MarkdownText {
public:
    Writer(const Report& report, ReportMedia& media, const QString& path)
        : m_report(report)
        , m_media(media)
        , m_path(path)
        , m_folder(QFileInfo(path).completeBaseName() + QStringLiteral("-files"))
        , m_drawing{{}, Zone::fromName(report.zoneName).value_or(Zone()), QLocale(report.language)} {}

    Result<> write() {
        QStringList parts{QStringLiteral("# ") + markdownEscaped(m_report.title), frame(), blocks({{m_report.facts}}),
                          QStringLiteral("## ") + markdownEscaped(m_report.summaryTitle), blocks(m_report.summary)};
        for (const ReportPart& part : m_report.parts) {
            parts.append(QStringLiteral("## ") + markdownEscaped(part.title));
            parts.append(blocks(part.blocks));
        }
        parts.append(markdownEscaped(m_report.generatedLine));
        parts.removeAll(QString());
        if (m_failure) {
            return failure(*m_failure);
        }
        return writeFile(m_path, (parts.join(QStringLiteral("\n\n")) + u'\n').toUtf8());
    }

protected:
    QString figure(const FigureBlock& figure) override {
        m_drawing.id = QStringLiteral("drawing-%1").arg(++m_drawings);
        const QByteArray svg = std::visit([this](const auto& value) { return svgOf(value, m_drawing); }, figure.figure);
        const QString alt = std::visit([](const auto& value) { return value.alt; }, figure.figure);
        return shown(figure.anchor + QStringLiteral(".svg"), withStyles(svg), alt, figure.number, figure.caption,
                     figure.source);
    }

    QString picture(const PictureBlock& picture) override {
        const Result<QByteArray> bytes = m_media.attachment(picture.sha256);
        if (!bytes) {
            m_failure = m_failure ? m_failure : bytes.error();
            return {};
        }
        return shown(picture.anchor + QStringLiteral(".png"), *bytes, picture.alt, picture.number, picture.caption,
                     picture.source);
    }

private:
    [[nodiscard]] QString frame() const {
        QStringList lines;
        for (const QString& line : {m_report.kindLine, m_report.key, m_report.editionLine, m_report.zoneLine}) {
            if (!line.isEmpty()) {
                lines.append(markdownEscaped(line));
            }
        }
        return lines.join(QStringLiteral(" \u00b7 "));
    }

    QString shown(const QString& name, const QByteArray& bytes, const QString& alt, const QString& number,
                  const Runs& caption, const QString& source) {
        const QDir beside = QFileInfo(m_path).absoluteDir();
        if (!m_failure && !beside.mkpath(m_folder)) {
            m_failure = Error{ErrorCode::Io, beside.filePath(m_folder), {}, {}};
        }
        if (!m_failure) {
            const Result<> written = writeFile(beside.filePath(m_folder + u'/' + name), bytes);
            m_failure = written ? std::optional<Error>() : written.error();
        }
        const QString address =
            QString::fromLatin1(QUrl::toPercentEncoding(QString(m_folder + u'/' + name), QByteArrayLiteral("/")));
        QString text = QStringLiteral("![") + markdownEscaped(alt).replace(u'\n', u' ') + QStringLiteral("](") +
                       address + QStringLiteral(")\n\n**") + markdownEscaped(number) + QStringLiteral("** ") +
                       markdownOf(caption, QStringLiteral(" "));
        if (!source.isEmpty()) {
            text += QStringLiteral("  \n") + markdownEscaped(source);
        }
        return text;
    }

    const Report& m_report;
    ReportMedia& m_media;
    QString m_path;
    QString m_folder;
    SvgOptions m_drawing;
    int m_drawings = 0;
    std::optional<Error> m_failure;
};

} // namespace

Result<> writeMarkdown(const Report& report, ReportMedia& media, const QString& path) {
    return Writer(report, media, path).write();
}

} // namespace afterword
