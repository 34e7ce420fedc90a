// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

#include <QDialog>

#include <optional>

namespace afterword {

class ZoneField;

/// Asks for a zone by its name.
class ZoneDialog final : public QDialog {
    Q_OBJECT

public:
    ZoneDialog(const QString& title, const std::optional<Zone>& zone, QWidget* parent);

    /// Null where none was chosen.
    [[nodiscard]] std::optional<Zone> zone() const;

private:
    ZoneField* m_field;
};

} // namespace afterword
