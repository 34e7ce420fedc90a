// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceplace.h"

#include "whenfinished.h"

#include <QBuffer>
#include <QImageReader>
#include <QVBoxLayout>

namespace afterword {

namespace {

/// Decoded no larger than it is shown. Null where it cannot be.
QImage readPicture(Library& library, const QString& sha256, QSize bound) {
    auto bytes = library.attachment(sha256);
    if (!bytes) {
        return {};
    }
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > bound.width() || size.height() > bound.height())) {
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio));
    }
    return reader.read();
}

} // namespace

FigureSource picturesOf(const std::shared_ptr<OpenLibrary>& library) {
    return [library](const Evidence& evidence, QSize bound, QObject* context,
                     const std::function<void(const QImage&)>& done) {
        if (evidence.kind != EvidenceKind::Image || evidence.sha256.isEmpty()) {
            done({});
            return;
        }
        whenFinished(library->thread().run(
                         [sha256 = evidence.sha256, bound](Library& file) { return readPicture(file, sha256, bound); }),
                     context, [done](const QImage& image) { done(image); });
    };
}

EvidencePlace::EvidencePlace(const std::shared_ptr<OpenLibrary>& library, Document& document,
                             const Surroundings& surroundings, QWidget* parent)
    : Place(parent)
    , m_pane(new EvidencePane(document, picturesOf(library), surroundings, this)) {
    setObjectName(QStringLiteral("evidencePlace"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

QList<QWidget*> EvidencePlace::panes() const {
    return m_pane->panes();
}

void EvidencePlace::enter() {
    m_pane->enter();
}

} // namespace afterword
