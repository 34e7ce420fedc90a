// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "svgpath.h"

#include <algorithm>
#include <cmath>

namespace afterword {

namespace {

qint64 tenthsOf(double value) {
    constexpr double farthest = 1e6;
    return std::isfinite(value) ? std::llround(std::clamp(value, -farthest, farthest) * 10) : 0;
}

QByteArray textOf(qint64 tenths) {
    const qint64 size = std::abs(tenths);
    QByteArray text = tenths < 0 ? QByteArrayLiteral("-") : QByteArray();
    if (size >= 10 || size == 0) {
        text += QByteArray::number(size / 10);
    }
    if (size % 10 != 0) {
        text += '.';
        text += QByteArray::number(size % 10);
    }
    return text;
}

} // namespace

QByteArray svgNumber(double value) {
    return textOf(tenthsOf(value));
}

void SvgPath::append(qint64 tenths) {
    const char last = m_data.back();
    const bool afterLetter = last >= 'A' && last <= 'z';
    if (!afterLetter && tenths >= 0) {
        m_data += ' ';
    }
    m_data += textOf(tenths);
}

void SvgPath::moveTo(QPointF to) {
    m_x = tenthsOf(to.x());
    m_y = tenthsOf(to.y());
    m_startX = m_x;
    m_startY = m_y;
    m_data += 'M';
    append(m_x);
    append(m_y);
    m_command = 'M';
}

void SvgPath::lineTo(QPointF to) {
    const qint64 x = tenthsOf(to.x());
    const qint64 y = tenthsOf(to.y());
    const qint64 dx = x - m_x;
    const qint64 dy = y - m_y;
    m_x = x;
    m_y = y;
    if (dx == 0 && dy == 0 && m_command != 'M') {
        return;
    }
    const char command = dy == 0 ? 'h' : dx == 0 ? 'v' : 'l';
    if (command != m_command) {
        m_data += command;
        m_command = command;
    }
    if (command != 'v') {
        append(dx);
    }
    if (command != 'h') {
        append(dy);
    }
}

void SvgPath::dot(QPointF at) {
    moveTo(at);
    m_data += "h0";
    m_command = 'h';
}

void SvgPath::close() {
    m_data += 'z';
    m_command = 'z';
    m_x = m_startX;
    m_y = m_startY;
}

} // namespace afterword
