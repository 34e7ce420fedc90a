// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

#include <QSet>

namespace afterword {

struct Postmortem;

namespace story {

class StoryChange;

/// Takes these events out of all that names them. Links, comments on them and marks of their candidates go with them.
void dropReferences(StoryChange& change, const Postmortem& postmortem, const QSet<EventId>& events);

} // namespace story

} // namespace afterword
