// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedtime.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword {

/// What is shown below a field for times.
class TypedTimeText {
    Q_DECLARE_TR_FUNCTIONS(afterword::TypedTimeText)

public:
    /// "Sun 1 Mar 2026, 14:32:07 CET (13:32:07 UTC)"; for a "between" both ends.
    [[nodiscard]] static QString understood(const TypedTime& time, const Zone& zone, const QLocale& locale = {});

    /// For an hour that the clock showed twice or never: says so, which one was taken, and the other. Else empty.
    [[nodiscard]] static QString doubt(const TypedTime& time, const QLocale& locale = {});

    /// What was wrong with a text that readTypedTime() refused, what of it was understood, and what can be typed.
    [[nodiscard]] static QString problem(const Error& error);

    /// Examples of what is understood, in the language of the interface.
    [[nodiscard]] static QStringList forms();
};

/// The same as TypedTimeText::understood().
[[nodiscard]] QString understoodText(const TypedTime& time, const Zone& zone);

} // namespace afterword
