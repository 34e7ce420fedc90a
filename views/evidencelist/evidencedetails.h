// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document.h"
#include "evidenceedits.h"
#include "surroundings.h"
#include "thumbnailstore.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class FactField;
class FactText;
class FigureButton;

/// Everything about one piece of evidence: how it looks, what is said of it, who sees it, and what it belongs to.
class EvidenceDetails final : public QScrollArea {
    Q_OBJECT

public:
    EvidenceDetails(Document& document, ThumbnailStore& pictures, const Surroundings& surroundings,
                    QWidget* parent = nullptr);

    void open(EvidenceId evidence);

    [[nodiscard]] EvidenceId evidence() const { return m_evidence; }

    void attach();
    void detach();
    void editTitle();

    /// Why the selected events cannot get this evidence; empty: they can.
    [[nodiscard]] QString whyNotAttach() const;

    /// Those of the selected events that have it.
    [[nodiscard]] QList<EventId> selectedEvents(bool thatHaveIt) const;

Q_SIGNALS:
    void viewWanted();
    void eventWanted(afterword::EventId event);
    void sectionWanted(afterword::SectionId section);

    /// After what can be attached or detached may have changed.
    void attachmentsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrange();
    void addFields(QVBoxLayout& column);
    void addChoices(QVBoxLayout& column);
    template <class Field>
    Field* addField(QVBoxLayout& column, const QString& label, const char* name,
                    void (EvidenceEdits::*set)(EvidenceId, const QString&));
    void follow();
    void showFields(const Evidence& evidence);
    void showPicture();
    void showUses();
    void addUse(const QString& text, const std::function<void()>& show, const std::function<void()>& drop);
    void dress();

    Document& m_document;
    EvidenceEdits m_edits;
    ThumbnailStore& m_pictures;
    const Surroundings& m_surroundings;
    EvidenceId m_evidence;
    QGridLayout* m_grid = nullptr;
    QWidget* m_fields = nullptr;
    QWidget* m_choices = nullptr;
    int m_columns = 0;
    FigureButton* m_picture = nullptr;
    FactField* m_title = nullptr;
    FactText* m_caption = nullptr;
    FactText* m_alt = nullptr;
    FactText* m_text = nullptr;
    FactField* m_origin = nullptr;
    QList<QLabel*> m_labels;
    QComboBox* m_visibility = nullptr;
    QCheckBox* m_inReport = nullptr;
    QLabel* m_usesTitle = nullptr;
    QVBoxLayout* m_uses = nullptr;
    QPushButton* m_attach = nullptr;
};

} // namespace afterword
