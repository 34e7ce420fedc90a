// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"
#include "referencesearch.h"

#include <QStyledItemDelegate>

namespace afterword {

class Appearance;

/// A row of the references that are offered: what it is, what it is called, and when or what on the right.
class ProposalDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole, IconRole };

    explicit ProposalDelegate(const Appearance& appearance, QObject* parent = nullptr);

    [[nodiscard]] static Icon iconFor(const ReferenceSearch::Proposal& proposal);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace afterword
