// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "instant.h"
#include "isotime.h"
#include "textkey.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <limits>
#include <optional>

namespace afterword {

template <class T>
concept Visitable = requires(T& value) { T::visit(value, [](QStringView, auto&) {}); };

/// One field's type to a JSON value and back. `write` gives Undefined for "absent"; `read` is false where the value
/// cannot be read.
template <class T>
struct FieldJson;

template <>
struct FieldJson<QString> {
    static QJsonValue write(const QString& value) {
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : value;
    }

    static bool read(const QJsonValue& json, QString& value) {
        value = json.toString();
        return json.isString();
    }
};

template <>
struct FieldJson<bool> {
    static QJsonValue write(bool value) { return value; }

    static bool read(const QJsonValue& json, bool& value) {
        value = json.toBool();
        return json.isBool();
    }
};

template <class T>
    requires std::is_integral_v<T> && (!std::is_same_v<T, bool>)
struct FieldJson<T> {
    static QJsonValue write(T value) { return static_cast<qint64>(value); }

    static bool read(const QJsonValue& json, T& value) {
        const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
        value = static_cast<T>(number);
        return json.isDouble() && std::in_range<T>(number);
    }
};

template <>
struct FieldJson<double> {
    static QJsonValue write(double value) { return value; }

    static bool read(const QJsonValue& json, double& value) {
        value = json.toDouble();
        return json.isDouble();
    }
};

template <>
struct FieldJson<Instant> {
    static QJsonValue write(Instant value) { return toIso(value); }

    static bool read(const QJsonValue& json, Instant& value) {
        const auto read = fromIso(json.toString());
        value = read.value_or(Instant{});
        return read.has_value();
    }
};

template <>
struct FieldJson<QDate> {
    static QJsonValue write(QDate value) {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
    }

    static bool read(const QJsonValue& json, QDate& value) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return value.isValid();
    }
};

template <class Tag>
struct FieldJson<Id<Tag>> {
    static QJsonValue write(const Id<Tag>& value) {
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value.toString());
    }

    static bool read(const QJsonValue& json, Id<Tag>& value) {
        value = Id<Tag>::fromString(json.toString());
        return !value.isNull();
    }
};

template <Keyed E>
struct FieldJson<E> {
    static QJsonValue write(E value) { return toKey(value); }

    static bool read(const QJsonValue& json, E& value) {
        const auto read = fromKey<E>(json.toString());
        value = read.value_or(E{});
        return read.has_value();
    }
};

template <class T>
struct FieldJson<std::optional<T>> {
    static QJsonValue write(const std::optional<T>& value) {
        return value ? FieldJson<T>::write(*value) : QJsonValue(QJsonValue::Undefined);
    }

    static bool read(const QJsonValue& json, std::optional<T>& value) {
        return FieldJson<T>::read(json, value.emplace());
    }
};

template <>
struct FieldJson<QStringList> {
    static QJsonValue write(const QStringList& value) {
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(value));
    }

    static bool read(const QJsonValue& json, QStringList& value) {
        const QJsonArray array = json.toArray();
        for (const auto& item : array) {
            value.append(item.toString());
        }
        return json.isArray();
    }
};

template <class T>
struct FieldJson<QList<T>> {
    static QJsonValue write(const QList<T>& value) {
        QJsonArray array;
        for (const T& item : value) {
            array.append(FieldJson<T>::write(item));
        }
        return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
    }

    static bool read(const QJsonValue& json, QList<T>& value) {
        const QJsonArray array = json.toArray();
        for (const auto& item : array) {
            T read;
            if (!FieldJson<T>::read(item, read)) {
                return false;
            }
            value.append(read);
        }
        return json.isArray();
    }
};

template <Visitable V>
struct FieldJson<V> {
    static QJsonValue write(const V& value) {
        QJsonObject object;
        V::visit(value, [&](QStringView name, const auto& field) {
            const QJsonValue json = FieldJson<std::remove_cvref_t<decltype(field)>>::write(field);
            if (!json.isUndefined()) {
                object.insert(name, json);
            }
        });
        return object;
    }

    static bool read(const QJsonValue& json, V& value) {
        QString failed;
        return json.isObject() && readObject(json.toObject(), value, failed);
    }

    static bool readObject(const QJsonObject& object, V& value, QString& failed) {
        V::visit(value, [&](QStringView name, auto& field) {
            const auto found = object.constFind(name);
            using Field = std::remove_cvref_t<decltype(field)>;
            if (found != object.constEnd() && !FieldJson<Field>::read(*found, field) && failed.isEmpty()) {
                failed = name.toString();
            }
        });
        return failed.isEmpty();
    }
};

} // namespace afterword
