// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldjson.h"
#include "valuetable.h"

#include <QJsonDocument>

namespace afterword {

/// The text of a column. QString::fromUtf8 takes a byte order mark for no part of the text.
[[nodiscard]] QString textOf(const QByteArray& utf8);

/// JSON text of a list or an object; NULL for anything else.
[[nodiscard]] QVariant jsonColumn(const QJsonValue& json);

/// Undefined where the column is no JSON text.
[[nodiscard]] QJsonValue jsonOfColumn(const QVariant& column);

/// One field's type to a column and back. A null QVariant is NULL. `read` is false where the value cannot be read.
/// This, the general case, is for lists and nested values: JSON text, NULL where it is absent.
template <class T>
struct FieldColumn {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = true;

    static QVariant write(const T& value) { return jsonColumn(FieldJson<T>::write(value)); }

    static bool read(const QVariant& column, T& value) {
        value = T{};
        return column.isNull() || FieldJson<T>::read(jsonOfColumn(column), value);
    }
};

template <>
struct FieldColumn<QString> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = false;

    static QVariant write(const QString& value);
    static bool read(const QVariant& column, QString& value);
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

    static QVariant write(double value);
    static bool read(const QVariant& column, double& value);
};

/// Microseconds.
template <>
struct FieldColumn<Instant> {
    static constexpr ColumnType type = ColumnType::Integer;
    static constexpr bool nullable = false;

    static QVariant write(Instant value);
    static bool read(const QVariant& column, Instant& value);
};

/// ISO 8601, NULL where it is not set.
template <>
struct FieldColumn<QDate> {
    static constexpr ColumnType type = ColumnType::Text;
    static constexpr bool nullable = true;

    static QVariant write(QDate value);
    static bool read(const QVariant& column, QDate& value);
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
