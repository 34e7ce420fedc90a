// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lane.h"
#include "surroundings.h"

#include <QWidget>

class QToolButton;

namespace afterword {

class Document;
class FieldKeeper;
class LineField;
class ToneLabel;

/// One lane: its sign, name and place, and how many events are in it.
class LaneRow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the row.
    LaneRow(LaneId id, Document& document, const Surroundings& surroundings, FieldKeeper& keeper, QWidget* parent);

    [[nodiscard]] LaneId id() const { return m_id; }

    /// `place` among `count` lanes.
    void refresh(const Lane& lane, int place, int count, int events, const QString& readOnlyReason);

private:
    void build();
    void rename(const QString& name);
    void showSign();

    LaneId m_id;
    Document& m_document;
    Surroundings m_surroundings;
    int m_place = 0;
    int m_colour = 0;
    QToolButton* m_sign;
    LineField* m_name;
    ToneLabel* m_count;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    ToneLabel* m_message;
};

} // namespace afterword
