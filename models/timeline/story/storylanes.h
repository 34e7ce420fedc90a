// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyediting.h"

namespace afterword::story {

/// Gives a lane another name; its events follow. BadInput, with nothing changed, where the name is empty (detail
/// "empty") or another lane has it (detail "taken"); NotFound for an unknown lane.
[[nodiscard]] Result<> renameLane(Document& document, LaneId id, const QString& name);

/// A row of the lane palette, 0 to 5.
void recolourLane(Document& document, LaneId id, int colour);

/// To this place among the lanes, from 0; beyond the last is the last.
void moveLane(Document& document, LaneId id, int place);

/// Puts lanes into this order; names that no lane has yet get one, with the next free colour. Lanes that are not named
/// come behind, in theirs.
void orderLanes(Document& document, const QStringList& names);

/// The lanes as they stand, the first on top.
[[nodiscard]] QList<Lane> lanesInOrder(const Postmortem& postmortem);

} // namespace afterword::story
