// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leakpanel.h"

#include "appearance.h"
#include "icons.h"
#include "tintedtext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace afterword {

LeakPanel::LeakPanel(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_sign(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_acceptLeaks(new QCheckBox(tr("I have looked at &each of them"), this))
    , m_restricted(new QLabel(tr("This incident is restricted to named readers. The file is not: whoever has it can "
                                 "read it."),
                              this))
    , m_acceptReaders(new QCheckBox(tr("Only those &readers get the file"), this)) {
    setObjectName(QStringLiteral("exportLeaks"));
    m_verdict->setObjectName(QStringLiteral("exportVerdict"));
    m_list->setObjectName(QStringLiteral("exportFindings"));
    m_list->setAccessibleName(tr("Possible secrets"));
    m_list->setHeaderLabels({tr("What"), tr("Where"), tr("Begins with")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_acceptLeaks->setObjectName(QStringLiteral("exportAcceptLeaks"));
    m_acceptReaders->setObjectName(QStringLiteral("exportAcceptReaders"));
    m_restricted->setObjectName(QStringLiteral("exportRestricted"));
    for (QLabel* label : {m_verdict, m_restricted}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_verdict, 0, 1);
    layout->addWidget(m_list, 1, 1);
    layout->addWidget(m_acceptLeaks, 2, 1);
    layout->addWidget(m_restricted, 3, 1);
    layout->addWidget(m_acceptReaders, 4, 1);
    layout->setColumnStretch(1, 1);
    for (const QCheckBox* box : {m_acceptLeaks, m_acceptReaders}) {
        connect(box, &QCheckBox::toggled, this, &LeakPanel::changed);
    }
    connect(&appearance, &Appearance::changed, this, &LeakPanel::dress);
    refresh();
}

void LeakPanel::setFindings(const QList<LeakFinding>& findings) {
    m_isChecked = true;
    m_count = findings.size();
    m_list->clear();
    for (const LeakFinding& finding : findings) {
        auto* row = new QTreeWidgetItem(m_list, {finding.kind, finding.where, finding.masked});
        for (int column = 0; column < 3; ++column) {
            row->setToolTip(column, row->text(column));
        }
    }
    m_acceptLeaks->setChecked(false);
    refresh();
}

void LeakPanel::setRestricted(bool isRestricted) {
    m_isRestricted = isRestricted;
    refresh();
}

bool LeakPanel::warns() const {
    return m_count > 0 || m_isRestricted;
}

QString LeakPanel::objection() const {
    if (!m_isChecked) {
        return tr("The check for secrets is still under way.");
    }
    if (m_count > 0 && !m_acceptLeaks->isChecked()) {
        return tr("Confirm first that the possible secrets may get out.");
    }
    if (m_isRestricted && !m_acceptReaders->isChecked()) {
        return tr("Confirm first who gets the file.");
    }
    return {};
}

void LeakPanel::refresh() {
    const bool leaks = m_count > 0;
    m_verdict->setText(!m_isChecked ? tr("Looking for secrets…")
                       : leaks ? tr("%n possible secret(s) would get out. Better: close this, remove them, and change "
                                    "them where they are used.",
                                    nullptr, static_cast<int>(m_count))
                               : tr("No secrets found in what would be exported."));
    m_list->setVisible(leaks);
    m_acceptLeaks->setVisible(leaks);
    m_restricted->setVisible(m_isRestricted);
    m_acceptReaders->setVisible(m_isRestricted);
    dress();
    Q_EMIT changed();
}

void LeakPanel::dress() {
    const ColourTheme& theme = m_appearance.theme();
    const Tint tint = !m_isChecked ? Tint::Hint : m_count > 0 ? Tint::Caution : Tint::Good;
    const int size = QFontMetrics(m_appearance.font(Appearance::Type::Body)).height();
    const Icon icon = !m_isChecked ? Icon::Search : m_count > 0 ? Icon::Warning : Icon::Shield;
    m_sign->setPixmap(iconPixmap(icon, size, theme[tint], devicePixelRatioF()));
    tintText(*m_verdict, theme, m_count > 0 ? Tint::Caution : Tint::Secondary);
    tintText(*m_restricted, theme, Tint::Caution);
    const int rows = static_cast<int>(std::clamp<qsizetype>(m_count, 1, 4));
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + m_list->sizeHintForRow(0) * rows +
                           m_list->frameWidth() * 2);
    m_list->setMinimumWidth(0);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

} // namespace afterword
