// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedfield.h"
#include "typedtime.h"

#include <array>
#include <functional>

namespace afterword {

class Chip;

/// A field for a time in all the forms that people type. An hour that a clock showed twice or never is asked about, and
/// can be answered before and after Enter.
class TimeField final : public TypedField {
    Q_OBJECT

public:
    using Reader = std::function<Result<TypedTime>(const QString& text, const TypedTimeContext& context)>;

    TimeField(const QString& name, const Appearance& appearance, QWidget* parent);

    /// Reads other forms, too. Without one: readTypedTime().
    void setReader(const Reader& reader) { m_reader = reader; }

    /// What stands in the document.
    struct Shown {
        QString text = {}; ///< editedTime(); empty where there is none
        std::optional<Instant> at = std::nullopt;
        ToneLabel::Tone tone = ToneLabel::Tone::Remark;
        QString remark = {};
    };

    /// Leaves alone what is being typed.
    void follow(const Shown& shown, const TypedTimeContext& context);

    void forget() override;
    void setReadOnly(const QString& reason) override;

Q_SIGNALS:
    void committed(const afterword::TypedTime& time);

protected:
    Reading read(const QString& text, bool isFinal) override;
    void take() override;
    void messageChanged() override;

private:
    void findDoubt(const Shown& shown);
    void choose(std::size_t index);

    Reader m_reader;
    TypedTimeContext m_context;
    std::optional<TypedTime> m_read;  ///< of what is being typed
    std::optional<TypedTime> m_asked; ///< stands in the document, and is one of two
    bool m_isNewlyAsked = false;
    ToneLabel* m_doubt;
    QWidget* m_choice;
    std::array<Chip*, 2> m_chips; ///< the earlier one first
};

/// A time as it is put into a field to be edited, so that reading it there gives the same again: "2026-03-01 14:32:07",
/// "~2026-03-01 14:32", "2026-03-01 14:30 – 14:35". The day is left out where it is that of `reference`.
[[nodiscard]] QString editedTime(Instant at, TimePrecision precision, std::optional<Instant> latestAt, const Zone& zone,
                                 std::optional<Instant> reference = {});

} // namespace afterword
