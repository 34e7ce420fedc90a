// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace afterword {

/// What this user likes, kept between starts; nothing of any incident. In a file of its own, so that tests get their
/// own.
class Settings final {
public:
    explicit Settings(const QString& file);

    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void setValue(const QString& key, const QVariant& value);

private:
    QSettings m_settings;
};

} // namespace afterword
