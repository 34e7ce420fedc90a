// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedetails.h"

#include "emof.h"
#include "factfield.h"
#include "facttext.h"
#include "figurebutton.h"
#include "icons.h"
#include "isotime.h"
#include "selection.h"
#include "timeaxis.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace afterword {

namespace {

constexpr std::array visibilities{Visibility::Public, Visibility::Internal, Visibility::Hidden};

constexpr int shownUses = 12;

} // namespace

EvidenceDetails::EvidenceDetails(Document& document, ThumbnailStore& pictures, const Surroundings& surroundings,
                                 QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_edits(document)
    , m_pictures(pictures)
    , m_surroundings(surroundings) {
    setObjectName(QStringLiteral("evidenceDetails"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&m_document, &Document::changed, this, &EvidenceDetails::follow);
    connect(&m_surroundings.selection, &Selection::changed, this, &EvidenceDetails::showUses);
    connect(&m_surroundings.axis, &TimeAxis::zoneChanged, this, &EvidenceDetails::showUses);
    connect(&m_surroundings.appearance, &Appearance::changed, this, &EvidenceDetails::dress);
    connect(&m_pictures, &ThumbnailStore::ready, this, [this](EvidenceId id) {
        if (id == m_evidence) {
            showPicture();
        }
    });
    dress();
    follow();
}

void EvidenceDetails::build() {
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(em(this, 0.8), em(this, 0.6), em(this, 0.8), em(this, 0.6));
    m_grid->setHorizontalSpacing(em(this, 1));
    m_grid->setVerticalSpacing(em(this, 0.6));
    m_picture = new FigureButton(m_surroundings.appearance);
    m_picture->setObjectName(QStringLiteral("evidencePicture"));
    connect(m_picture, &QAbstractButton::clicked, this, &EvidenceDetails::viewWanted);
    m_fields = new QWidget;
    m_choices = new QWidget;
    for (QWidget* part : {m_fields, m_choices}) {
        auto* column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(em(this, 0.25));
    }
    addFields(*static_cast<QVBoxLayout*>(m_fields->layout()));
    addChoices(*static_cast<QVBoxLayout*>(m_choices->layout()));
    setWidget(body);
    arrange();
}

void EvidenceDetails::arrange() {
    // A tray is wide and low: what one sees beside what one says. A side pane has them below each other.
    const int width = viewport()->width();
    const Appearance& appearance = m_surroundings.appearance;
    const int columns = width > emOf(appearance, 44) ? 3 : width > emOf(appearance, 25) ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (QWidget* part : {static_cast<QWidget*>(m_picture), m_fields, m_choices}) {
        m_grid->removeWidget(part);
    }
    for (int i = 0; i < 4; ++i) {
        m_grid->setRowStretch(i, 0);
        m_grid->setColumnStretch(i, 0);
    }
    const Qt::Alignment top = Qt::AlignTop;
    if (columns == 1) {
        m_grid->addWidget(m_picture, 0, 0, top);
        m_grid->addWidget(m_fields, 1, 0, top);
        m_grid->addWidget(m_choices, 2, 0, top);
        m_grid->setRowStretch(3, 1);
        m_grid->setColumnStretch(0, 1);
        return;
    }
    m_grid->addWidget(m_picture, 0, 0, top);
    m_grid->addWidget(m_choices, columns == 2 ? 1 : 0, columns == 2 ? 0 : 2, top);
    m_grid->addWidget(m_fields, 0, 1, columns == 2 ? 2 : 1, 1, top);
    m_grid->setRowStretch(columns == 2 ? 1 : 0, 1);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, columns == 3 ? 3 : 0);
}

template <class Field>
Field* EvidenceDetails::addField(QVBoxLayout& column, const QString& label, const char* name,
                                 void (EvidenceEdits::*set)(EvidenceId, const QString&)) {
    auto* title = new QLabel(label);
    auto* field = new Field(QString(label).remove(u'&'));
    field->setObjectName(QLatin1String(name));
    title->setBuddy(field);
    m_labels.append(title);
    column.addWidget(title);
    column.addWidget(field);
    connect(field, &Field::typed, this, [this, set](const QString& text) { (m_edits.*set)(m_evidence, text); });
    return field;
}

void EvidenceDetails::addFields(QVBoxLayout& column) {
    m_title = addField<FactField>(column, tr("&Title"), "evidenceTitle", &EvidenceEdits::setTitle);
    m_caption = addField<FactText>(column, tr("&Caption"), "evidenceCaption", &EvidenceEdits::setCaption);
    m_caption->setPlaceholderText(tr("What it shows, and what a reader should see in it"));
    m_alt = addField<FactText>(column, tr("&Description"), "evidenceAlt", &EvidenceEdits::setAlt);
    m_alt->setPlaceholderText(tr("For those who do not see the picture"));
    m_text = addField<FactText>(column, tr("Te&xt"), "evidenceText", &EvidenceEdits::setText);
    m_origin = addField<FactField>(column, tr("&From"), "evidenceOrigin", &EvidenceEdits::setOrigin);
    m_origin->setPlaceholderText(tr("Query, file or page that it is from"));
}

void EvidenceDetails::addChoices(QVBoxLayout& column) {
    m_visibility = new QComboBox;
    m_visibility->setObjectName(QStringLiteral("evidenceVisibility"));
    m_visibility->setAccessibleName(tr("Who sees it"));
    m_visibility->addItems(
        {tr("Public: in every report"), tr("Internal: in the internal edition only"), tr("Hidden: in no report")});
    m_visibility->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_visibility->setMinimumContentsLength(8);
    m_visibility->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_visibility, &QComboBox::activated, this,
            [this](int row) { m_edits.setVisibility(m_evidence, visibilities[static_cast<std::size_t>(row)]); });
    m_inReport = new QCheckBox(tr("Show it in the &report"));
    m_inReport->setObjectName(QStringLiteral("evidenceInReport"));
    m_inReport->setToolTip(tr("Where no section shows it, it stands among the data."));
    connect(m_inReport, &QCheckBox::clicked, this, [this](bool isOn) { m_edits.setInReport(m_evidence, isOn); });
    m_usesTitle = new QLabel(tr("Used in"));
    m_uses = new QVBoxLayout;
    m_uses->setSpacing(1);
    m_attach = new QPushButton(iconOf(Icon::Link), QString());
    m_attach->setObjectName(QStringLiteral("evidenceAttach"));
    connect(m_attach, &QPushButton::clicked, this, &EvidenceDetails::attach);
    column.addWidget(m_visibility);
    column.addWidget(m_inReport);
    column.addSpacing(em(this, 0.5));
    column.addWidget(m_usesTitle);
    column.addLayout(m_uses);
    column.addWidget(m_attach, 0, Qt::AlignLeading);
}

void EvidenceDetails::open(EvidenceId evidence) {
    m_evidence = evidence;
    follow();
    verticalScrollBar()->setValue(0);
}

void EvidenceDetails::follow() {
    const auto* evidence = m_document.find<Evidence>(m_evidence);
    widget()->setVisible(evidence != nullptr);
    if (evidence) {
        showFields(*evidence);
        showPicture();
    }
    showUses();
}

void EvidenceDetails::showFields(const Evidence& evidence) {
    m_title->follow(evidence.title);
    m_caption->follow(evidence.caption);
    m_alt->follow(evidence.alt);
    m_text->follow(evidence.text);
    m_origin->follow(evidence.kind == EvidenceKind::Link ? evidence.url : evidence.origin);
    const bool isLink = evidence.kind == EvidenceKind::Link;
    const bool isText = evidence.kind == EvidenceKind::Log;
    m_picture->setVisible(isFigureEvidence(evidence));
    m_alt->setVisible(isFigureEvidence(evidence));
    m_labels[2]->setVisible(isFigureEvidence(evidence));
    m_text->setVisible(isText);
    m_labels[3]->setVisible(isText);
    m_picture->setAccessibleName(tr("Show \u201c%1\u201d large").arg(EvidenceEdits::nameOf(evidence)));
    m_visibility->setCurrentIndex(static_cast<int>(
        std::find(visibilities.begin(), visibilities.end(), evidence.visibility) - visibilities.begin()));
    m_inReport->setChecked(evidence.inReport);
    const QString& reason = m_document.readOnlyReason();
    const bool isOn = reason.isEmpty();
    m_title->setReadOnly(!isOn);
    m_origin->setReadOnly(!isOn || isLink);
    for (FactText* field : {m_caption, m_alt, m_text}) {
        field->setReadOnly(!isOn);
    }
    m_visibility->setEnabled(isOn);
    m_inReport->setEnabled(isOn);
    m_visibility->setToolTip(reason);
}

void EvidenceDetails::showPicture() {
    const auto* evidence = m_document.find<Evidence>(m_evidence);
    if (evidence && isFigureEvidence(*evidence)) {
        m_picture->setImage(m_pictures.image(*evidence, m_picture->sizeHint() * 2 * devicePixelRatioF()));
    }
}

QList<EventId> EvidenceDetails::selectedEvents(bool thatHaveIt) const {
    QList<EventId> events;
    for (const QUuid& id : m_surroundings.selection.ids()) {
        const auto* event = m_document.find<TimelineEvent>(EventId(id));
        if (event && event->evidence.contains(m_evidence) == thatHaveIt) {
            events.append(event->id);
        }
    }
    return events;
}

QString EvidenceDetails::whyNotAttach() const {
    if (!m_document.readOnlyReason().isEmpty()) {
        return m_document.readOnlyReason();
    }
    if (!m_document.find<Evidence>(m_evidence)) {
        return tr("Select a piece of evidence first.");
    }
    if (!selectedEvents(false).isEmpty()) {
        return {};
    }
    return selectedEvents(true).isEmpty() ? tr("Select an event on the timeline first.")
                                          : tr("The selected event has it already.");
}

void EvidenceDetails::attach() {
    m_edits.attach(m_evidence, selectedEvents(false));
}

void EvidenceDetails::detach() {
    m_edits.detach(m_evidence, selectedEvents(true));
}

void EvidenceDetails::editTitle() {
    m_title->setFocus();
    m_title->selectAll();
}

void EvidenceDetails::showUses() {
    while (QLayoutItem* item = m_uses->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            // A click on the row may have led here: it goes when that is over.
            row->hide();
            row->setParent(nullptr);
            row->deleteLater();
        }
        delete item;
    }
    const Postmortem& postmortem = m_document.postmortem();
    int left = shownUses;
    int more = 0;
    for (const TimelineEvent& event : postmortem.events) {
        if (event.evidence.contains(m_evidence) && left-- > 0) {
            addUse(
                toClockText(event.happenedAt, m_surroundings.axis.zone()) + u' ' + event.text.simplified(),
                [this, id = event.id] { Q_EMIT eventWanted(id); },
                [this, id = event.id] { m_edits.detach(m_evidence, {id}); });
        } else if (event.evidence.contains(m_evidence)) {
            ++more;
        }
    }
    const QString reference = u"evidence:" + m_evidence.toString();
    for (const Section& section : postmortem.sections) {
        if (!m_evidence.isNull() && section.markdown.contains(reference)) {
            addUse(section.title, [this, id = section.id] { Q_EMIT sectionWanted(id); }, {});
        }
    }
    if (more > 0) {
        m_uses->addWidget(new QLabel(tr("and %n more event(s)", nullptr, more)));
    }
    if (m_uses->count() == 0) {
        auto* none = new QLabel(tr("Nothing yet. Drag it to an event or into the text."));
        none->setWordWrap(true);
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, m_surroundings.appearance.theme()[Tint::Hint]);
        none->setPalette(palette);
        m_uses->addWidget(none);
    }
    const qsizetype count = selectedEvents(false).size();
    m_attach->setText(count > 1 ? tr("Attach to %n selected event(s)", nullptr, static_cast<int>(count))
                                : tr("Attach to the selected event"));
    const QString reason = whyNotAttach();
    m_attach->setEnabled(reason.isEmpty());
    m_attach->setToolTip(reason.isEmpty() ? tr("Attach (A)") : reason);
    Q_EMIT attachmentsChanged();
}

void EvidenceDetails::addUse(const QString& text, const std::function<void()>& show,
                             const std::function<void()>& drop) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* name = new QToolButton;
    name->setObjectName(QStringLiteral("evidenceUse"));
    name->setText(fontMetrics().elidedText(text, Qt::ElideRight, em(this, 22)));
    name->setToolTip(text);
    name->setAccessibleName(text);
    name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    name->setIcon(iconOf(drop ? Icon::Clock : Icon::Section));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    name->setFocusPolicy(Qt::TabFocus);
    connect(name, &QToolButton::clicked, this, [show] { show(); });
    layout->addWidget(name, 1);
    if (drop) {
        auto* remove = new QToolButton;
        remove->setObjectName(QStringLiteral("evidenceDetach"));
        remove->setIcon(iconOf(Icon::Close));
        remove->setToolTip(tr("Detach from this event"));
        remove->setAccessibleName(tr("Detach from %1").arg(text));
        remove->setFocusPolicy(Qt::TabFocus);
        remove->setEnabled(m_document.readOnlyReason().isEmpty());
        connect(remove, &QToolButton::clicked, this, [drop] { drop(); });
        layout->addWidget(remove);
    }
    m_uses->addWidget(row);
}

void EvidenceDetails::dress() {
    const Appearance& appearance = m_surroundings.appearance;
    const ColourTheme& theme = appearance.theme();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme[Tint::Ground]);
    setPalette(palette);
    palette.setColor(QPalette::WindowText, theme[Tint::Secondary]);
    for (QLabel* label : m_labels + QList<QLabel*>{m_usesTitle}) {
        label->setFont(appearance.font(Appearance::Type::Hint));
        label->setPalette(palette);
    }
    const int line = emOf(appearance, 1);
    m_caption->setFixedHeight(line * 4);
    m_alt->setFixedHeight(line * 3);
    m_text->setFixedHeight(line * 7);
    m_text->setFont(appearance.fixedFont());
    arrange();
}

void EvidenceDetails::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace afterword
