// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console.h"
#include "postmortem.h"

#include <QCoreApplication>

namespace afterword {

/// An incident as lines for a terminal: what there is, what the metrics say, what is still missing.
class IncidentText {
    Q_DECLARE_TR_FUNCTIONS(IncidentText)

public:
    static void print(const Postmortem& postmortem, Console& console);

private:
    static void printHead(const Postmortem& postmortem, Console& console);
    static void printStory(const Postmortem& postmortem, Console& console);
    static void printSections(const Postmortem& postmortem, Console& console);
};

} // namespace afterword
