// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace afterword {

class Appearance;

/// Words beside fields, in the type and colour of what they are for; wrapped. Warnings come with a sign.
class ToneLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Tone {
        Heading, ///< of a group
        Caption, ///< of a field
        Remark,
        Good,
        Caution,
        Bad,
    };

    ToneLabel(Tone tone, const Appearance& appearance, QWidget* parent = nullptr);

    /// Hidden where there is nothing to say.
    void say(Tone tone, const QString& text);

    [[nodiscard]] Tone tone() const { return m_tone; }

    /// In the type of entry fields.
    void setLarge(bool isLarge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    [[nodiscard]] bool hasSign() const { return m_tone == Tone::Caution || m_tone == Tone::Bad; }

    const Appearance& m_appearance;
    Tone m_tone;
    bool m_isLarge = false;
};

} // namespace afterword
