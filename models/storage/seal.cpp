// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seal.h"

#include <QtEndian>

namespace afterword {

namespace {

constexpr char textType = 't';
constexpr char blobType = 'b';
constexpr char integerType = 'i';
constexpr char realType = 'r';

QByteArray littleEndian(quint64 number) {
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

Seal::Seal(const QString& table) {
    begin(table.toLatin1(), 'T', 0);
}

void Seal::begin(QByteArrayView name, char type, qint64 length) {
    m_hash.add(name);
    m_hash.add(QByteArrayView(&type, 1));
    m_hash.add(littleEndian(static_cast<quint64>(length)));
}

Seal& Seal::add(const char* name, qint64 value) {
    begin(name, integerType, 8);
    m_hash.add(littleEndian(static_cast<quint64>(value)));
    return *this;
}

Seal& Seal::add(const char* name, QByteArrayView value) {
    begin(name, blobType, value.size());
    m_hash.add(value);
    return *this;
}

Seal& Seal::add(const ValueTable& table, const QVariantList& columns) {
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QVariant& value = columns.at(i);
        if (value.isNull()) {
            continue;
        }
        const QByteArray name = table.columns.at(i).name.toLatin1();
        switch (table.columns.at(i).type) {
        case ColumnType::Text: {
            const QByteArray bytes = value.toByteArray();
            begin(name, textType, bytes.size());
            m_hash.add(bytes);
            break;
        }
        case ColumnType::Integer:
            begin(name, integerType, 8);
            m_hash.add(littleEndian(static_cast<quint64>(value.toLongLong())));
            break;
        case ColumnType::Real:
            begin(name, realType, 8);
            m_hash.add(littleEndian(std::bit_cast<quint64>(value.toDouble())));
            break;
        }
    }
    return *this;
}

QByteArray Seal::result() {
    return m_hash.result();
}

SealSum::SealSum(QByteArray bytes)
    : m_bytes(std::move(bytes)) {}

void SealSum::toggle(QByteArrayView seal) {
    const qsizetype count = std::min(m_bytes.size(), seal.size());
    for (qsizetype i = 0; i < count; ++i) {
        m_bytes[i] = static_cast<char>(m_bytes.at(i) ^ seal.at(i));
    }
}

} // namespace afterword
