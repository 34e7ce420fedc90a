// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

#include <QComboBox>

#include <optional>

namespace afterword {

/// A zone by its name: chosen from the list, or typed.
class ZoneField final : public QComboBox {
    Q_OBJECT

public:
    /// `none` not empty: what the first entry says, which stands for no zone.
    explicit ZoneField(const QString& none, QWidget* parent = nullptr);

    /// Shown without a signal.
    void setZone(const std::optional<Zone>& zone);
    void setNone(const QString& none);

    /// Null where none is chosen, or the text is no zone.
    [[nodiscard]] std::optional<Zone> zone() const;

    /// The text is a zone or the first entry.
    [[nodiscard]] bool isValid() const;

Q_SIGNALS:
    /// The user chose or typed another valid one.
    void zoneChosen();

private:
    void choose();

    QString m_none;
    QString m_shown; ///< what was told last
};

} // namespace afterword
