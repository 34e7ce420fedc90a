// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "postmortemtemplate.h"

#include <QCoreApplication>

namespace afterword {

/// What one does to the write-up of the open incident; each call is one undoable step.
class WriteUp {
    Q_DECLARE_TR_FUNCTIONS(WriteUp)

public:
    /// `document` outlives this.
    explicit WriteUp(Document& document)
        : m_document(document) {}

    enum class Typing { GoesOn, StandsAlone };

    /// Typing that goes on within a second becomes one step.
    void setText(SectionId section, const QString& markdown, Typing typing = Typing::GoesOn);
    void setSummary(const QString& markdown, Typing typing = Typing::GoesOn);

    void setTitle(const QString& title);
    void setSeverity(const QString& severity);
    void setLeadInvestigator(const QString& name);
    void setFacilitator(const QString& name);
    void setNoteTaker(const QString& name);

    /// Set apart by commas.
    void setServices(const QString& names);

    /// Behind `after`, or as the last one where that is null.
    SectionId addSection(const QString& title, SectionId after = {});
    void rename(SectionId section, const QString& title);

    /// To this place among all sections, counted from 0.
    void moveSection(SectionId section, qsizetype to);

    /// With its text; undo brings both back.
    void removeSection(SectionId section);
    void setVisibility(SectionId section, Visibility visibility);
    void useTemplate(const PostmortemTemplate& wanted);

private:
    template <class Edit>
    void editIncident(const QString& label, const char* field, const Edit& edit);

    Document& m_document;
};

} // namespace afterword
