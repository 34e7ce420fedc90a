// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impactwindow.h"
#include "surroundings.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace afterword {

class ChoiceField;
class Document;
class FieldGrid;
class FieldKeeper;
class FindingsWatch;
class LineField;
class NumberField;
class SentenceList;
class TextBox;
class TimeField;
class ToneLabel;

/// One impact window: from, to, whom, and how many.
class ImpactCard final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the card.
    ImpactCard(ImpactWindowId id, Document& document, const Surroundings& surroundings, FieldKeeper& keeper,
               const FindingsWatch& findings, QWidget* parent);

    [[nodiscard]] ImpactWindowId id() const { return m_id; }

    [[nodiscard]] TimeField* from() const { return m_from; }

    void refresh(int number);
    void setReadOnly(const QString& reason);

private:
    void build(FieldKeeper& keeper);
    void connectFields();
    void showTimes(const ImpactWindow& window);
    void showAmount(const ImpactWindow& window);
    void edit(const std::function<void(ImpactWindow&)>& change, bool isTyping = false);

    ImpactWindowId m_id;
    Document& m_document;
    Surroundings m_surroundings;
    const FindingsWatch& m_findings;
    FieldGrid* m_grid;
    ToneLabel* m_title;
    QToolButton* m_remove;
    SentenceList* m_problems;
    TimeField* m_from;
    TimeField* m_to;
    LineField* m_scope;
    ChoiceField* m_measure;
    NumberField* m_amount;
    LineField* m_unit;
    TextBox* m_note;
};

} // namespace afterword
