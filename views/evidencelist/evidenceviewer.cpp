// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceviewer.h"

#include "emof.h"
#include "evidenceedits.h"
#include "icons.h"
#include "pictureview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace afterword {

namespace {

/// Pixels that a picture is looked at in; the rest of a larger one is not needed to read it.
constexpr QSize largest(8000, 8000);

/// A chart is drawn this large.
constexpr QSize chartSize(1920, 1080);

} // namespace

EvidenceViewer::EvidenceViewer(QList<Evidence> evidence, qsizetype current, FigureSource source,
                               const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_evidence(std::move(evidence))
    , m_source(std::move(source))
    , m_surroundings(surroundings)
    , m_stack(new QStackedWidget(this))
    , m_view(new PictureView(this))
    , m_text(new QPlainTextEdit(this))
    , m_notice(new QLabel(this))
    , m_title(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_zoom(new QLabel(this)) {
    setObjectName(QStringLiteral("evidenceViewer"));
    build();
    resize(emOf(m_surroundings.appearance, 60), emOf(m_surroundings.appearance, 42));
    show(current);
}

void EvidenceViewer::build() {
    m_view->setObjectName(QStringLiteral("pictureView"));
    m_view->setAccessibleName(tr("Picture"));
    m_text->setReadOnly(true);
    m_text->setFont(m_surroundings.appearance.fixedFont());
    m_text->setAccessibleName(tr("Text"));
    m_notice->setObjectName(QStringLiteral("viewerNotice"));
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    for (QWidget* page :
         {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_notice)}) {
        m_stack->addWidget(page);
    }
    m_title->setFont(m_surroundings.appearance.font(Appearance::Type::Section, true));
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_zoom->setMinimumWidth(em(this, 3));
    m_zoom->setAlignment(Qt::AlignCenter);
    auto* head = new QHBoxLayout;
    m_previous = addButton("viewerPrevious", Icon::Left, tr("Previous (Left)"), *head);
    m_next = addButton("viewerNext", Icon::Right, tr("Next (Right)"), *head);
    head->addSpacing(em(this, 0.5));
    head->addWidget(m_title, 1);
    m_zooms = {addButton("viewerZoomOut", Icon::ZoomOut, tr("Smaller (-)"), *head)};
    head->addWidget(m_zoom);
    m_zooms += {addButton("viewerZoomIn", Icon::ZoomIn, tr("Larger (+)"), *head),
                addButton("viewerFit", Icon::Fit, tr("All of it (F)"), *head)};
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_zooms[0], &QToolButton::clicked, m_view, &PictureView::zoomOut);
    connect(m_zooms[1], &QToolButton::clicked, m_view, &PictureView::zoomIn);
    connect(m_zooms[2], &QToolButton::clicked, m_view, &PictureView::fit);
    connect(m_view, &PictureView::zoomChanged, this,
            [this](double zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_caption);
}

QToolButton* EvidenceViewer::addButton(const char* name, Icon icon, const QString& tip, QHBoxLayout& row) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(iconOf(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip.section(QStringLiteral(" ("), 0, 0));
    row.addWidget(button);
    return button;
}

void EvidenceViewer::step(qsizetype by) {
    const qsizetype next = m_current + by;
    if (next >= 0 && next < m_evidence.size()) {
        show(next);
    }
}

void EvidenceViewer::show(qsizetype index) {
    m_current = index;
    const Evidence& evidence = m_evidence.at(index);
    const QString name = EvidenceEdits::nameOf(evidence);
    setWindowTitle(name);
    m_title->setText(m_title->fontMetrics().elidedText(name, Qt::ElideRight, em(this, 30)));
    m_caption->setText(evidence.caption);
    m_caption->setVisible(!evidence.caption.isEmpty());
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_evidence.size());
    const bool isFigure = isFigureEvidence(evidence);
    for (QToolButton* button : std::as_const(m_zooms)) {
        button->setVisible(isFigure);
    }
    m_zoom->setVisible(isFigure);
    if (isFigure) {
        fetch(evidence);
    } else if (evidence.kind == EvidenceKind::Log) {
        m_text->setPlainText(evidence.text);
        m_stack->setCurrentWidget(m_text);
        m_text->setFocus();
    } else {
        m_notice->setText(evidence.url.isEmpty() ? tr("There is nothing to look at: the file is kept as it is.")
                                                 : evidence.url);
        m_stack->setCurrentWidget(m_notice);
    }
}

void EvidenceViewer::fetch(const Evidence& evidence) {
    m_notice->setText(m_source ? tr("One moment\u2026") : tr("It cannot be shown here."));
    m_stack->setCurrentWidget(m_notice);
    if (!m_source) {
        return;
    }
    m_view->setAccessibleDescription(evidence.alt.isEmpty() ? evidence.caption : evidence.alt);
    const QSize bound = evidence.kind == EvidenceKind::Chart ? chartSize : largest;
    m_source(evidence, bound, this, [this, id = evidence.id](const QImage& image) {
        if (id != current()) {
            return; // one has gone on
        }
        if (image.isNull()) {
            m_notice->setText(
                tr("It cannot be shown: it is damaged, or missing in the library. Nothing else is affected."));
            return;
        }
        m_stack->setCurrentWidget(m_view);
        m_view->setImage(image);
        m_view->setFocus();
    });
}

void EvidenceViewer::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        step(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        step(1);
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace afterword
