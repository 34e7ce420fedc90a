// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imagereader.h"

#include "imagekind.h"
#include "imagetime.h"
#include "picture.h"
#include "sha256.h"
#include "wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace afterword {

namespace {

constexpr qsizetype mostBytes = 64 * 1024 * 1024;

class ImageFile {
    Q_DECLARE_TR_FUNCTIONS(ImageFile)

public:
    static int recognise(QByteArrayView head, const QString& name) {
        constexpr int certain = 100;
        constexpr int byName = 60;
        if (imageKind(head) != ImageKind::None) {
            return certain;
        }
        // So that a broken picture is refused as one, and not read as a log.
        const QString suffix = QFileInfo(name).suffix().toLower();
        for (const char* known : {"png", "jpg", "jpeg", "webp", "gif", "svg", "bmp", "tif", "tiff", "heic", "avif"}) {
            if (suffix == QLatin1String(known)) {
                return byName;
            }
        }
        return 0;
    }

    static Result<> read(QIODevice& in, const ReadOptions& options, SourceOutput& output, Progress& progress) {
        const auto bytes = wholeFile(in, mostBytes, progress);
        if (!bytes) {
            return failure(bytes.error());
        }
        const ImageKind kind = imageKind(*bytes);
        if (kind == ImageKind::None) {
            return failure(ErrorCode::BadInput, options.name, QStringLiteral("not a picture"));
        }
        if (kind == ImageKind::Other) {
            return failure(ErrorCode::Unsupported, options.name, otherImageName(*bytes));
        }
        auto picture = keptPicture(*bytes, kind);
        if (!picture) {
            Error error = picture.error();
            error.subject = options.name;
            return failure(error);
        }
        noteLosses(*picture, options, output);
        Evidence evidence = evidenceOf(*picture, *bytes, kind, options, output);
        return output.addEvidence(std::move(evidence), std::move(picture->png));
    }

private:
    static void noteLosses(const Picture& picture, const ReadOptions& options, SourceOutput& output) {
        if (picture.frames > 1) {
            output.skip(options.name, tr("only the first of %n pictures in it was taken", nullptr, picture.frames));
        }
        if (picture.hadTransparency) {
            output.skip(options.name, tr("its transparent parts are white now"));
        }
    }

    static Evidence evidenceOf(const Picture& picture, const QByteArray& bytes, ImageKind kind,
                               const ReadOptions& options, SourceOutput& output) {
        Evidence evidence;
        evidence.id = EvidenceId::create();
        evidence.kind = EvidenceKind::Image;
        const QFileInfo file(options.name);
        evidence.title = file.completeBaseName().isEmpty() ? file.fileName() : file.completeBaseName();
        evidence.sha256 = QString::fromLatin1(Sha256::of(picture.png).toHex());
        evidence.mime = QStringLiteral("image/png");
        evidence.width = picture.width;
        evidence.height = picture.height;
        evidence.bytes = picture.png.size();
        evidence.origin = options.name;
        if (const auto time = imageTime(bytes, kind, file.fileName(), options.zone)) {
            evidence.takenAt = time->at + options.offset;
            evidence.timeText = time->text;
            if (!time->hasZone) {
                output.source().zone = options.zone.name();
                output.source().zoneAssumed = !options.zoneGiven;
            }
        }
        return evidence;
    }
};

} // namespace

Reader imageReader() {
    return {"image", &ImageFile::recognise, &ImageFile::read, true};
}

} // namespace afterword
