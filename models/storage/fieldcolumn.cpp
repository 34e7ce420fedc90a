// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldcolumn.h"

#include <cmath>

namespace afterword {

QString textOf(const QByteArray& utf8) {
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QString(QChar(0xFEFF)) + text : text;
}

QVariant jsonColumn(const QJsonValue& json) {
    if (json.isArray()) {
        return QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact);
    }
    return json.isObject() ? QVariant(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)) : QVariant();
}

QJsonValue jsonOfColumn(const QVariant& column) {
    const QJsonDocument json = QJsonDocument::fromJson(column.toByteArray());
    if (json.isArray()) {
        return json.array();
    }
    return json.isObject() ? QJsonValue(json.object()) : QJsonValue(QJsonValue::Undefined);
}

QVariant FieldColumn<QString>::write(const QString& value) {
    return notNull(value.toUtf8());
}

bool FieldColumn<QString>::read(const QVariant& column, QString& value) {
    value = textOf(column.toByteArray());
    return !column.isNull();
}

QVariant FieldColumn<double>::write(double value) {
    // Adding 0 makes -0 a plain 0, as SQLite does.
    return std::isnan(value) ? QVariant() : QVariant(value + 0.0);
}

bool FieldColumn<double>::read(const QVariant& column, double& value) {
    value = column.isNull() ? std::numeric_limits<double>::quiet_NaN() : column.toDouble();
    return true;
}

QVariant FieldColumn<Instant>::write(Instant value) {
    return value.us;
}

bool FieldColumn<Instant>::read(const QVariant& column, Instant& value) {
    value.us = column.toLongLong();
    return !column.isNull();
}

QVariant FieldColumn<QDate>::write(QDate value) {
    return value.isValid() ? QVariant(value.toString(Qt::ISODate).toLatin1()) : QVariant();
}

bool FieldColumn<QDate>::read(const QVariant& column, QDate& value) {
    value = QDate::fromString(QString::fromLatin1(column.toByteArray()), Qt::ISODate);
    return column.isNull() || value.isValid();
}

} // namespace afterword
