// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPointF>

namespace afterword {

/// A coordinate with at most one decimal: "12", "-0.5".
[[nodiscard]] QByteArray svgNumber(double value);

/// The `d` of a path, short: relative steps with one decimal. Absolute positions are rounded before differences are
/// taken, so that errors do not add up.
class SvgPath {
public:
    void moveTo(QPointF to);
    void lineTo(QPointF to);
    /// A dot, where the stroke has round caps.
    void dot(QPointF at);
    void close();

    [[nodiscard]] bool isEmpty() const { return m_data.isEmpty(); }

    [[nodiscard]] QByteArray data() const { return m_data; }

private:
    void append(qint64 tenths);

    QByteArray m_data;
    qint64 m_x = 0; ///< tenths
    qint64 m_y = 0;
    qint64 m_startX = 0;
    qint64 m_startY = 0;
    char m_command = 0;
};

} // namespace afterword
