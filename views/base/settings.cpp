// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

namespace afterword {

Settings::Settings(const QString& file)
    : m_settings(file, QSettings::IniFormat) {}

QVariant Settings::value(const QString& key, const QVariant& fallback) const {
    return m_settings.value(key, fallback);
}

void Settings::setValue(const QString& key, const QVariant& value) {
    m_settings.setValue(key, value);
}

} // namespace afterword
