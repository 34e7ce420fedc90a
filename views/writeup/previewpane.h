// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "report.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

#include <functional>

namespace afterword {

class Appearance;

/// Pictures of evidence, made off the window's thread: a picture itself, a chart drawn. `bound` is in device pixels;
/// `done` is called in the window's thread, unless `context` is gone, with a null image where there is nothing to show.
using FigureSource = std::function<void(const Evidence& evidence, QSize bound, QObject* context,
                                        const std::function<void(const QImage&)>& done)>;

/// What a reader will see of the text. It loads nothing but figures, from their source.
class PreviewPane final : public QTextBrowser {
    Q_OBJECT

public:
    PreviewPane(const Appearance& appearance, FigureSource figures, QWidget* parent = nullptr);

    /// `evidenceOf` finds what a figure's id stands for.
    void show(const QString& title, const QList<Block>& blocks, const QString& remark,
              const std::function<const Evidence*(EvidenceId)>& evidenceOf);

    /// From 0, the beginning, to 1, the end.
    void scrollTo(double share);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// "event:ID" and the like.
    void referenceActivated(const QString& target);
    void addressActivated(const QUrl& address);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void render();
    void fetch(const QString& id, QSize size);
    void take(const QString& id, const QImage& image);
    void follow(const QUrl& link);

    const Appearance& m_appearance;
    FigureSource m_source;
    QString m_title;
    QList<Block> m_blocks;
    QString m_remark;
    std::function<const Evidence*(EvidenceId)> m_evidenceOf;
    QHash<QString, QImage> m_images;    ///< by id
    QHash<QString, Evidence> m_fetched; ///< what the images are of
    int m_width = 0;
    double m_share = 0;
};

} // namespace afterword
