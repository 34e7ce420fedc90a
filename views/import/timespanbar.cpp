// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timespanbar.h"

#include "flowlayout.h"
#include "importdraft.h"
#include "labels.h"
#include "timebound.h"

#include <QCheckBox>
#include <QLineEdit>

namespace afterword {

TimeSpanBar::TimeSpanBar(ImportDraft& draft, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_appearance(appearance)
    , m_limit(new QCheckBox(tr("&Limit to a stretch of time"), this))
    , m_from(new QLineEdit(this))
    , m_to(new QLabel(tr("to", "end of a stretch of time"), this))
    , m_until(new QLineEdit(this))
    , m_remark(new QLabel(this)) {
    m_limit->setObjectName(QStringLiteral("limitTime"));
    m_from->setObjectName(QStringLiteral("from"));
    m_until->setObjectName(QStringLiteral("until"));
    m_from->setAccessibleName(tr("First time that is taken"));
    m_until->setAccessibleName(tr("Last time that is taken"));
    m_remark->setTextFormat(Qt::PlainText);
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.5));
    for (QWidget* part : QList<QWidget*>{m_limit, m_from, m_to, m_until, m_remark}) {
        layout->addWidget(part);
    }
    for (QLineEdit* field : {m_from, m_until}) {
        connect(field, &QLineEdit::editingFinished, this, &TimeSpanBar::apply);
    }
    connect(m_limit, &QCheckBox::toggled, this, [this](bool isOn) {
        showFields(isOn);
        propose();
        apply();
    });
    showFields(false);
    connect(m_limit, &QCheckBox::clicked, m_from, [this] { m_from->setFocus(Qt::TabFocusReason); });
    connect(&m_appearance, &Appearance::changed, this, &TimeSpanBar::dress);
    dress();
}

void TimeSpanBar::showFields(bool areShown) {
    for (QWidget* part : QList<QWidget*>{m_from, m_to, m_until, m_remark}) {
        part->setVisible(areShown);
    }
}

/// All that was found, to be narrowed down.
void TimeSpanBar::propose() {
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (const SourcePreview& source : m_draft.sources()) {
        if (source.first && source.last) {
            first = std::min(first.value_or(*source.first), *source.first);
            last = std::max(last.value_or(*source.last), *source.last);
        }
    }
    constexpr qsizetype toMinutes = 16;
    if (first && last && m_from->text().isEmpty() && m_until->text().isEmpty()) {
        m_from->setText(toLocalText(*first, m_draft.zone()).first(toMinutes));
        m_until->setText(toLocalText(*last, m_draft.zone()).first(toMinutes));
    }
}

void TimeSpanBar::apply() {
    m_remark->clear();
    if (!m_limit->isChecked()) {
        m_draft.setTime({}, {});
        return;
    }
    const auto from = timeBound(m_from->text(), m_draft.zone(), BoundSide::From);
    const auto to = timeBound(m_until->text(), m_draft.zone(), BoundSide::To);
    const bool isFromBad = !from && !m_from->text().trimmed().isEmpty();
    const bool isToBad = !to && !m_until->text().trimmed().isEmpty();
    if (isFromBad || isToBad) {
        m_remark->setText(
            tr("\u201c%1\u201d is no time: write 2026-03-01 14:00").arg(isFromBad ? m_from->text() : m_until->text()));
    } else if (from && to && *to < *from) {
        m_remark->setText(tr("The end lies before the beginning"));
    } else {
        m_remark->setText(m_draft.zone().name());
        m_draft.setTime(from, to);
        dress();
        return;
    }
    dressLabel(m_remark, m_appearance, Appearance::Type::Body, Tint::Bad);
}

void TimeSpanBar::dress() {
    dressLabel(m_remark, m_appearance, Appearance::Type::Hint, Tint::Hint);
    const int height = m_from->sizeHint().height();
    for (QLineEdit* field : {m_from, m_until}) {
        field->setFixedWidth(em(this, 10.5));
    }
    for (QWidget* part : QList<QWidget*>{m_limit, m_to, m_remark}) {
        part->setMinimumHeight(height);
    }
}

} // namespace afterword
