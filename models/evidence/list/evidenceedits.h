// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"

#include <QCoreApplication>

namespace afterword {

/// What one does to the evidence of the open incident; each call is one undoable step.
class EvidenceEdits {
    Q_DECLARE_TR_FUNCTIONS(EvidenceEdits)

public:
    /// `document` outlives this.
    explicit EvidenceEdits(Document& document)
        : m_document(document) {}

    // Typing that goes on within a second becomes one step.
    void setTitle(EvidenceId evidence, const QString& title);
    void setCaption(EvidenceId evidence, const QString& caption);
    void setAlt(EvidenceId evidence, const QString& alt);
    void setText(EvidenceId evidence, const QString& text);
    void setOrigin(EvidenceId evidence, const QString& origin);

    void setVisibility(EvidenceId evidence, Visibility visibility);
    void setInReport(EvidenceId evidence, bool isInReport);

    /// To events that do not name it yet, and from those that do.
    void attach(EvidenceId evidence, const QList<EventId>& events);
    void detach(EvidenceId evidence, const QList<EventId>& events);

    /// BadInput where it is no web address (https, http).
    [[nodiscard]] Result<EvidenceId> addLink(const QString& address, const QString& title);
    EvidenceId addExcerpt(const QString& title, const QString& text, const QString& origin);

    /// From everything that names it, too; references in texts stay, and say that it is gone. Its picture and points
    /// stay in the file, so that undo brings it back whole.
    void remove(EvidenceId evidence);

    /// True where a reader needs a caption, and there is none.
    [[nodiscard]] static bool lacksCaption(const Evidence& evidence);

    /// The kind's name, for people.
    [[nodiscard]] static QString kindName(EvidenceKind kind);

    /// Its title, or what stands in for one.
    [[nodiscard]] static QString nameOf(const Evidence& evidence);

private:
    template <class Edit>
    void edit(EvidenceId evidence, const QString& label, const char* field, const Edit& change);
    [[nodiscard]] Evidence fresh(EvidenceKind kind) const;

    Document& m_document;
};

} // namespace afterword
