// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencelist.h"

#include "appearance.h"
#include "canvastext.h"
#include "tonelabel.h"

#include <QVBoxLayout>

namespace afterword {

SentenceList::SentenceList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(em(this, 0.25));
    hide();
}

void SentenceList::say(QStringList sentences) {
    constexpr qsizetype most = 5;
    sentences.removeDuplicates();
    const qsizetype more = sentences.size() - most;
    if (more > 0) {
        sentences = sentences.first(most);
        sentences.append(CanvasText::more(static_cast<int>(more)));
    }
    while (m_lines.size() < sentences.size()) {
        m_lines.append(new ToneLabel(ToneLabel::Tone::Caution, m_appearance, this));
        m_column->addWidget(m_lines.constLast());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->say(ToneLabel::Tone::Caution, sentences.value(i));
    }
    setVisible(!sentences.isEmpty());
}

} // namespace afterword
