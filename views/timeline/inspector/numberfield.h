// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedfield.h"

namespace afterword {

/// A field for a number that is not negative, as it is written in the user's language.
class NumberField final : public TypedField {
    Q_OBJECT

public:
    NumberField(const QString& name, const Appearance& appearance, QWidget* parent);

    /// Zero is shown as nothing. Leaves alone what is being typed.
    void follow(double number);

Q_SIGNALS:
    void committed(double number);

protected:
    Reading read(const QString& text, bool isFinal) override;
    void take() override;

private:
    double m_read = 0;
};

} // namespace afterword
