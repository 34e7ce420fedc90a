// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencepane.h"
#include "openlibrary.h"
#include "place.h"
#include "surroundings.h"

namespace afterword {

/// Pictures of a library's attachments, read and decoded in its thread.
[[nodiscard]] FigureSource picturesOf(const std::shared_ptr<OpenLibrary>& library);

/// The evidence of the incident as a place of its own.
class EvidencePlace final : public Place {
    Q_OBJECT

public:
    EvidencePlace(const std::shared_ptr<OpenLibrary>& library, Document& document, const Surroundings& surroundings,
                  QWidget* parent = nullptr);

    QList<QWidget*> panes() const override;
    void enter() override;

    [[nodiscard]] EvidencePane& pane() const { return *m_pane; }

private:
    EvidencePane* m_pane;
};

} // namespace afterword
