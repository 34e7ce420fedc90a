// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace afterword {

/// Tab goes through the page as one reads it, in whatever order its fields were made. Cheap where it does already.
void chainInReadingOrder(QWidget* page);

} // namespace afterword
