// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfassembly.h"

#include "pdfnavigation.h"
#include "pdfobjects.h"
#include "pdftagtree.h"
#include "pdfunicode.h"

#include <QDateTime>
#include <QIODevice>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace afterword {

namespace {

/// Thrown through qpdf, which knows exceptions only, when the device refuses.
class DeviceFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class DevicePipeline : public Pipeline {
public:
    explicit DevicePipeline(QIODevice& device)
        : Pipeline("device", nullptr)
        , m_device(device) {}

    void write(const unsigned char* data, size_t length) override {
        const auto size = static_cast<qint64>(length);
        if (m_device.write(reinterpret_cast<const char*>(data), size) != size) {
            throw DeviceFailure(m_device.errorString().toStdString());
        }
    }

    void finish() override {}

private:
    QIODevice& m_device;
};

std::string bytesOf(const QByteArray& bytes) {
    return bytes.toStdString();
}

class Assembly {
public:
    Assembly(const QByteArray& written, const PdfParts& parts)
        : m_parts(parts) {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report.pdf", written.constData(), static_cast<size_t>(written.size()));
    }

    void build() {
        replacePictures();
        mendUnicode();
        addTags(m_pdf, m_parts); // without them the file is still whole
        addNavigation(m_pdf, m_parts);
        addInformation();
        addAttachments();
    }

    void write(QIODevice& out) {
        DevicePipeline pipeline(out);
        Pl_Flate::setCompressionLevel(4); // half the time of the default for one part in twenty more bytes
        QPDFWriter writer(m_pdf);
        writer.setOutputPipeline(&pipeline);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
    }

private:
    template <class Use>
    void forEachResource(const char* kind, const Use& use) {
        for (PdfObject page : m_pdf.getAllPages()) {
            PdfObject resources = page.getKey("/Resources").getKey(kind);
            for (const std::string& key : resources.isDictionary() ? resources.getKeys() : std::set<std::string>()) {
                PdfObject resource = resources.getKey(key);
                use(resource);
            }
        }
    }

    void replacePictures() {
        std::vector<bool> done(m_parts.record.pictures.size());
        forEachResource("/XObject", [&](PdfObject& image) {
            if (!image.isStream() || image.getDict().getKey("/Height").getIntValueAsInt() != 1) {
                return;
            }
            const int index = image.getDict().getKey("/Width").getIntValueAsInt() - 2;
            if (index >= 0 && static_cast<size_t>(index) < done.size() && !done[static_cast<size_t>(index)]) {
                done[static_cast<size_t>(index)] = true;
                replacePicture(image, m_parts.record.pictures[static_cast<size_t>(index)]);
            }
        });
    }

    static void replacePicture(PdfObject& image, const PdfPngStream& png) {
        const auto number = [](int value) {
            return PdfObject::newInteger(value);
        };
        PdfObject parameters = pdfDictionary({{"/Predictor", number(15)},
                                              {"/Colors", number(png.colours)},
                                              {"/BitsPerComponent", number(8)},
                                              {"/Columns", number(png.size.width())}});
        PdfObject dictionary = pdfDictionary({{"/Type", pdfName("XObject")},
                                              {"/Subtype", pdfName("Image")},
                                              {"/Width", number(png.size.width())},
                                              {"/Height", number(png.size.height())},
                                              {"/BitsPerComponent", number(8)},
                                              {"/ColorSpace", pdfName(png.colours == 3 ? "DeviceRGB" : "DeviceGray")},
                                              {"/Interpolate", PdfObject::newBool(false)}});
        image.replaceDict(dictionary);
        image.replaceStreamData(bytesOf(png.data), pdfName("FlateDecode"), parameters);
    }

    void mendUnicode() {
        std::set<QPDFObjGen> done;
        forEachResource("/Font", [&](PdfObject& font) {
            PdfObject map = font.getKey("/ToUnicode");
            if (map.isStream() && done.insert(map.getObjGen()).second) {
                const auto data = map.getStreamData(qpdf_dl_generalized);
                const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()),
                                       static_cast<qsizetype>(data->getSize()));
                map.replaceStreamData(bytesOf(mendedUnicodeMap(bytes)), PdfObject::newNull(), PdfObject::newNull());
            }
        });
    }

    void addInformation() {
        const Report& report = m_parts.report;
        PdfObject root = m_pdf.getRoot();
        root.replaceKey("/Lang", PdfObject::newString(report.language.toStdString()));
        root.replaceKey("/ViewerPreferences", pdfDictionary({{"/DisplayDocTitle", PdfObject::newBool(true)}}));
        PdfObject information = PdfObject::newDictionary();
        const auto add = [&](const char* key, const QString& text) {
            if (!text.isEmpty()) {
                information.replaceKey(key, pdfText(text));
            }
        };
        QStringList keywords;
        for (const QString& word : {report.key, report.kindLine, report.severity}) {
            if (!word.isEmpty()) {
                keywords.append(word);
            }
        }
        add("/Title", report.title);
        add("/Author", report.author);
        add("/Subject", report.subject);
        add("/Keywords", keywords.join(QStringLiteral(", ")));
        add("/Creator", m_parts.options.creator);
        add("/Producer", QStringLiteral("Qt, qpdf"));
        if (m_parts.options.created) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_parts.options.created->us / 1000, Qt::UTC);
            information.replaceKey(
                "/CreationDate",
                PdfObject::newString(time.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString()));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(information));
    }

    void addAttachments() {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        for (const PdfOptions::Attachment& attachment : m_parts.options.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, bytesOf(attachment.bytes));
            stream.setSubtype(attachment.mimeType.toStdString());
            const std::string name = attachment.name.toStdString();
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream);
            file.setDescription(attachment.description.toStdString());
            files.replaceEmbeddedFile(name, file);
        }
    }

    const PdfParts& m_parts;
    QPDF m_pdf;
};

} // namespace

Result<> assemblePdf(const QByteArray& written, const PdfParts& parts, QIODevice& out) {
    try {
        Assembly assembly(written, parts);
        assembly.build();
        assembly.write(out);
        return {};
    } catch (const DeviceFailure& error) {
        return failure(ErrorCode::Io, {}, QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        return failure(ErrorCode::Internal, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace afterword
