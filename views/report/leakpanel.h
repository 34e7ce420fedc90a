// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportexporter.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QTreeWidget;

namespace afterword {

class Appearance;

/// Says what an export would let out, and asks for each whether that is meant.
class LeakPanel final : public QFrame {
    Q_OBJECT

public:
    LeakPanel(const Appearance& appearance, QWidget* parent = nullptr);

    /// Before the first call it says that the check is under way.
    void setFindings(const QList<LeakFinding>& findings);
    void setRestricted(bool isRestricted);

    /// There is something to be confirmed.
    [[nodiscard]] bool warns() const;

    /// Why nothing may be written yet; empty where it may.
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void dress();

    const Appearance& m_appearance;
    bool m_isChecked = false;
    bool m_isRestricted = false;
    qsizetype m_count = 0;
    QLabel* m_sign;
    QLabel* m_verdict;
    QTreeWidget* m_list;
    QCheckBox* m_acceptLeaks;
    QLabel* m_restricted;
    QCheckBox* m_acceptReaders;
};

} // namespace afterword
