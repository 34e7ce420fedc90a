// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace afterword {

class Appearance;
class Commands;

/// All keys of the window, by menu; as many columns as fit.
class KeySheet final : public QDialog {
    Q_OBJECT

public:
    KeySheet(const Commands& commands, const Appearance& appearance, QWidget* parent);
};

} // namespace afterword
