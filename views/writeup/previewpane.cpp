// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewpane.h"

#include "emof.h"
#include "previewtext.h"

#include <QPainter>
#include <QScrollBar>

namespace afterword {

PreviewPane::PreviewPane(const Appearance& appearance, FigureSource figures, QWidget* parent)
    : QTextBrowser(parent)
    , m_appearance(appearance)
    , m_source(std::move(figures)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this, &PreviewPane::follow);
    connect(&m_appearance, &Appearance::changed, this, &PreviewPane::dress);
    dress();
}

void PreviewPane::dress() {
    document()->setDocumentMargin(emOf(m_appearance, 1));
    m_images.clear(); // a chart is drawn in the colours of the theme
    m_fetched.clear();
    render();
}

void PreviewPane::show(const QString& title, const QList<Block>& blocks, const QString& remark,
                       const std::function<const Evidence*(EvidenceId)>& evidenceOf) {
    m_title = title;
    m_blocks = blocks;
    m_remark = remark;
    m_evidenceOf = evidenceOf;
    render();
}

void PreviewPane::render() {
    m_width = viewport()->width();
    const int width = std::max(emOf(m_appearance, 8), m_width - 2 * emOf(m_appearance, 1));
    QHash<QString, QSize> shapes;
    for (auto image = m_images.constBegin(); image != m_images.constEnd(); ++image) {
        if (m_fetched.value(image.key()).width == 0) { // a chart: only its drawing tells how high it is
            shapes.insert(image.key(), image->size());
        }
    }
    PreviewText text(*document(), m_appearance, width, shapes);
    text.write(m_title, m_blocks, m_remark);
    for (const PreviewText::Figure& figure : text.figures()) {
        const QUrl name(QStringLiteral("figure:") + figure.id);
        const QImage known = m_images.value(figure.id);
        if (known.isNull()) {
            QImage empty(figure.size, QImage::Format_ARGB32_Premultiplied);
            empty.fill(m_appearance.theme()[Tint::Panel]);
            document()->addResource(QTextDocument::ImageResource, name, empty);
        } else {
            document()->addResource(QTextDocument::ImageResource, name, known);
        }
        fetch(figure.id, figure.size);
    }
    scrollTo(m_share);
}

void PreviewPane::fetch(const QString& id, QSize size) {
    const Evidence* evidence = m_evidenceOf ? m_evidenceOf(EvidenceId::fromString(id)) : nullptr;
    if (!evidence || !m_source || (m_fetched.contains(id) && m_fetched.value(id) == *evidence)) {
        return;
    }
    m_fetched.insert(id, *evidence);
    const bool isShapeKnown = evidence->width > 0;
    const QSize room(size.width(), isShapeKnown ? size.height() : size.width() * 2);
    m_source(*evidence, room * devicePixelRatioF(), this, [this, id](const QImage& image) { take(id, image); });
}

void PreviewPane::take(const QString& id, const QImage& image) {
    if (!image.isNull()) {
        m_images.insert(id, image);
        // At once it would be in the middle of what asked for it.
        QMetaObject::invokeMethod(this, &PreviewPane::render, Qt::QueuedConnection);
    }
}

void PreviewPane::scrollTo(double share) {
    m_share = share;
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(qRound(share * bar->maximum()));
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_width) {
        render();
    }
}

QVariant PreviewPane::loadResource(int /*type*/, const QUrl& /*name*/) {
    return {};
}

void PreviewPane::follow(const QUrl& link) {
    const QString target = link.fragment();
    if (link.scheme().isEmpty() && !target.isEmpty()) {
        Q_EMIT referenceActivated(target);
    } else {
        Q_EMIT addressActivated(link);
    }
}

} // namespace afterword
