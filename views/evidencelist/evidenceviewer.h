// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"
#include "surroundings.h"
#include "thumbnailstore.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace afterword {

class PictureView;

/// One piece of evidence, large; on to the next and back by keys.
class EvidenceViewer final : public QDialog {
    Q_OBJECT

public:
    /// `evidence` is what there is to go through.
    EvidenceViewer(QList<Evidence> evidence, qsizetype current, FigureSource source, const Surroundings& surroundings,
                   QWidget* parent = nullptr);

    [[nodiscard]] EvidenceId current() const { return m_evidence.at(m_current).id; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QToolButton* addButton(const char* name, Icon icon, const QString& tip, QHBoxLayout& row);
    void step(qsizetype by);
    void show(qsizetype index);
    void fetch(const Evidence& evidence);

    QList<Evidence> m_evidence;
    qsizetype m_current = 0;
    FigureSource m_source;
    const Surroundings& m_surroundings;
    QStackedWidget* m_stack;
    PictureView* m_view;
    QPlainTextEdit* m_text;
    QLabel* m_notice;
    QLabel* m_title;
    QLabel* m_caption;
    QLabel* m_zoom;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QList<QToolButton*> m_zooms;
};

} // namespace afterword
