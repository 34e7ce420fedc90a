// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace afterword {

/// The folder of real inputs that nobody on the project wrote (AFTERWORD_CORPUS, or ../shared/data beside the project);
/// empty where there is none. Tests that use it say that they were skipped then; none may need it.
[[nodiscard]] QString corpusFolder();

/// A file of tests/data.
[[nodiscard]] QString testData(const QString& name);

} // namespace afterword
