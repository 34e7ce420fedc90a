// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source.h"

#include <QWidget>

namespace afterword {

class Appearance;
class Document;
class DurationField;
class FieldKeeper;
class ToneLabel;

/// How far the clock of a source was off: what is added to all of its times.
class ClockRow final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the row.
    ClockRow(SourceId id, Document& document, const Appearance& appearance, FieldKeeper& keeper, QWidget* parent);

    [[nodiscard]] SourceId id() const { return m_id; }

    void refresh(const Source& source, int events);

private:
    void correct(Duration offset);

    SourceId m_id;
    Document& m_document;
    ToneLabel* m_name;
    DurationField* m_offset;
    ToneLabel* m_message;
};

} // namespace afterword
