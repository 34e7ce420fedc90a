// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldjson.h"

#include <QJsonDocument>
#include <QVariant>

#include <cmath>

namespace afterword {

/// How a column is stored. Texts travel as UTF-8 bytes, cast in SQL: as UTF-16, SQLite would drop a leading byte order
/// mark and mend half surrogates in ways of its own.
enum class ColumnType { Text, Integer, Real };

/// Bytes that are never the null that Qt SQL binds as NULL.
[[nodiscard]] inline QByteArray notNull(QByteArray bytes) {
    return bytes.isNull() ? QByteArrayLiteral("") : bytes;
}

/// The text of a column. QString::fromUtf8 takes a byte order mark for no part of the text.
[[nodiscard]] inline QString textOf(const QByteArray& utf8) {
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QString(QChar(0xFEFF)) + text : text;
}

/// One field's type to a column and back. A null QVariant is NULL. `read` is false where the value cannot be read.
/// This, the general case, is for lists and nested values: JSON text, NULL where it is absent.
template <class T>
struct FieldColumn {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = true;

    static QVariant write(const T& value) {
        const QJsonValue json = FieldJson<T>::write(value);
        if (json.isArray()) {
            return QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact);
        }
        return json.isObject() ? QVariant(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)) : QVariant();
    }

    static bool read(const QVariant& column, T& value) {
        if (column.isNull()) {
            value = T{};
            return true;
        }
        const QJsonDocument json = QJsonDocument::fromJson(column.toByteArray());
        const QJsonValue root = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        value = T{};
        return !json.isNull() && FieldJson<T>::read(root, value);
    }
};

template <>
struct FieldColumn<QString> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = false;

    static QVariant write(const QString& value) { return notNull(value.toUtf8()); }

    static bool read(const QVariant& column, QString& value) {
        value = textOf(column.toByteArray());
        return !column.isNull();
    }
};

template <class T>
    requires std::is_integral_v<T>
struct FieldColumn<T> {
    static constexpr ColumnType type = ColumnType::Integer;
    static constexpr bool nullable = false;

    static QVariant write(T value) { return static_cast<qint64>(value); }

    static bool read(const QVariant& column, T& value) {
        const qint64 number = column.toLongLong();
        value = static_cast<T>(number);
        return !column.isNull() && static_cast<qint64>(value) == number;
    }
};

/// NULL stands for NaN, which SQLite does not keep.
template <>
struct FieldColumn<double> {
    static constexpr ColumnType type = ColumnType::Real;
    static constexpr bool nullable = true;

    // Adding 0 makes -0 a plain 0, as SQLite does.
    static QVariant write(double value) { return std::isnan(value) ? QVariant() : QVariant(value + 0.0); }

    static bool read(const QVariant& column, double& value) {
        value = column.isNull() ? std::numeric_limits<double>::quiet_NaN() : column.toDouble();
        return true;
    }
};

/// Microseconds.
template <>
struct FieldColumn<Instant> {
    static constexpr ColumnType type = ColumnType::Integer;
    static constexpr bool nullable = false;

    static QVariant write(Instant value) { return value.us; }

    static bool read(const QVariant& column, Instant& value) {
        value.us = column.toLongLong();
        return !column.isNull();
    }
};

/// ISO 8601, NULL where it is not set.
template <>
struct FieldColumn<QDate> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = true;

    static QVariant write(QDate value) {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate).toLatin1()) : QVariant();
    }

    static bool read(const QVariant& column, QDate& value) {
        value = QDate::fromString(QString::fromLatin1(column.toByteArray()), Qt::ISODate);
        return column.isNull() || value.isValid();
    }
};

/// NULL where it is null.
template <class Tag>
struct FieldColumn<Id<Tag>> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = true;

    static QVariant write(const Id<Tag>& value) {
        return value.isNull() ? QVariant() : QVariant(value.toString().toLatin1());
    }

    static bool read(const QVariant& column, Id<Tag>& value) {
        value = Id<Tag>::fromString(QString::fromLatin1(column.toByteArray()));
        return column.isNull() || !value.isNull();
    }
};

template <Keyed E>
struct FieldColumn<E> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = false;

    static QVariant write(E value) { return toKey(value).toLatin1(); }

    static bool read(const QVariant& column, E& value) {
        const auto read = fromKey<E>(QString::fromLatin1(column.toByteArray()));
        value = read.value_or(E{});
        return read.has_value();
    }
};

/// A scalar that may be absent.
template <class T>
    requires(!Visitable<T>)
struct FieldColumn<std::optional<T>> {
    static constexpr ColumnType type = FieldColumn<T>::type;
    static constexpr bool nullable = true;

    static QVariant write(const std::optional<T>& value) { return value ? FieldColumn<T>::write(*value) : QVariant(); }

    static bool read(const QVariant& column, std::optional<T>& value) {
        value.reset();
        return column.isNull() || FieldColumn<T>::read(column, value.emplace());
    }
};

} // namespace afterword
