// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instant.h"
#include "typedfield.h"

namespace afterword {

/// A field for a length of time: "5m", "1h 30min", "00:06:20", with a sign before it or not.
class DurationField final : public TypedField {
    Q_OBJECT

public:
    DurationField(const QString& name, const Appearance& appearance, QWidget* parent);

    /// Leaves alone what is being typed.
    void follow(const QString& text, const QString& remark);

Q_SIGNALS:
    void committed(afterword::Duration length);

protected:
    Reading read(const QString& text, bool isFinal) override;
    void take() override;

private:
    Duration m_read;
};

/// "+00:07:00", "−00:00:02.500", "00:00:00".
[[nodiscard]] QString offsetText(Duration offset);

} // namespace afterword
