// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace afterword {

/// The part of the evidence that is looked for.
class EvidenceFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, Unused, WithoutCaption };

    explicit EvidenceFilter(QObject* parent = nullptr);

    void setShow(Show show);

    [[nodiscard]] Show show() const { return m_show; }

    /// Every word must occur.
    void setWanted(const QString& wanted);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Show m_show = Show::All;
    QStringList m_words;
};

} // namespace afterword
