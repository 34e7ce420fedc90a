// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "icons.h"
#include "surroundings.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <memory>

namespace afterword {

class Document;
class OpenLibrary;
class Place;

/// The places of one open incident, and what joins them: the only part of the program that knows all of them.
class DocumentPlaces final {
public:
    DocumentPlaces(const std::shared_ptr<OpenLibrary>& library, const std::shared_ptr<Document>& document,
                   const Surroundings& surroundings);
    ~DocumentPlaces();

    struct Entry {
        QString id;
        QString word;
        Icon icon = Icon::None;
        QKeySequence key;
        Place* place = nullptr; ///< owned by whoever takes it as a child
        bool atFoot = false;
    };

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace afterword
