// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enums.h"
#include "ids.h"
#include "surroundings.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace afterword {

class Document;
class FieldKeeper;
class FindingsWatch;
class LineField;
class SentenceList;
class TimeField;
struct Milestone;

/// One milestone: its time, a note on it, and what is wrong with it.
class MilestoneRow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the row.
    MilestoneRow(MilestoneKind kind, Document& document, const Surroundings& surroundings, FieldKeeper& keeper,
                 const FindingsWatch& findings, QWidget* parent);

    void refresh();
    void setReadOnly(const QString& reason);

private:
    void build(FieldKeeper& keeper);
    void showMenu();
    void addActions(QMenu& menu, const Milestone& set);
    void fillEvidence(QMenu& menu, const Milestone& milestone);
    void setFromEvent();
    [[nodiscard]] const Milestone* milestone() const;

    MilestoneKind m_kind;
    Document& m_document;
    Surroundings m_surroundings;
    const FindingsWatch& m_findings;
    TimeField* m_time;
    QToolButton* m_more;
    LineField* m_note;
    SentenceList* m_problems;
    bool m_wantsNote = false;
};

} // namespace afterword
