// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace afterword {

/// Writes a file and the folders that it needs.
void writeFile(const QString& path, const QByteArray& content);

/// A small folder such as one collects: a chat export, a log, a metric, a picture, and a file that nobody knows.
void writeCollectedFolder(const QString& folder);

} // namespace afterword
