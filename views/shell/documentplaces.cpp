// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentplaces.h"

#include "document.h"
#include "openlibrary.h"
#include "settingsplace.h"

namespace afterword {

DocumentPlaces::DocumentPlaces(const std::shared_ptr<OpenLibrary>& /*library*/,
                               const std::shared_ptr<Document>& /*document*/, const Surroundings& /*surroundings*/) {}

DocumentPlaces::~DocumentPlaces() = default;

} // namespace afterword
