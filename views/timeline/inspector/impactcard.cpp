// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impactcard.h"

#include "appearance.h"
#include "choicefield.h"
#include "document.h"
#include "fieldgrid.h"
#include "fieldkeeper.h"
#include "findingswatch.h"
#include "isotime.h"
#include "linefield.h"
#include "numberfield.h"
#include "sentencelist.h"
#include "storyfacts.h"
#include "textbox.h"
#include "timeaxis.h"
#include "timecontext.h"
#include "timefield.h"
#include "typedend.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace afterword {

namespace {

QString wordOf(ImpactMeasure measure) {
    switch (measure) {
    case ImpactMeasure::Users:
        return ImpactCard::tr("Users");
    case ImpactMeasure::Accounts:
        return ImpactCard::tr("Accounts");
    case ImpactMeasure::Tickets:
        return ImpactCard::tr("Tickets");
    case ImpactMeasure::Requests:
        return ImpactCard::tr("Requests");
    case ImpactMeasure::Money:
        return ImpactCard::tr("Money");
    case ImpactMeasure::Other:
        return ImpactCard::tr("Other", "what an impact is counted in");
    }
    return {};
}

} // namespace

ImpactCard::ImpactCard(ImpactWindowId id, Document& document, const Surroundings& surroundings, FieldKeeper& keeper,
                       const FindingsWatch& findings, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_document(document)
    , m_surroundings(surroundings)
    , m_findings(findings)
    , m_grid(new FieldGrid(surroundings.appearance, this))
    , m_title(new ToneLabel(ToneLabel::Tone::Caption, surroundings.appearance, m_grid))
    , m_remove(new QToolButton(m_grid))
    , m_problems(new SentenceList(surroundings.appearance, m_grid))
    , m_from(new TimeField(tr("Impact from"), surroundings.appearance, m_grid))
    , m_to(new TimeField(tr("Impact to"), surroundings.appearance, m_grid))
    , m_scope(new LineField(tr("Scope of the impact"), m_grid))
    , m_measure(new ChoiceField(tr("Counted in"), m_grid))
    , m_amount(new NumberField(tr("Amount"), surroundings.appearance, m_grid))
    , m_unit(new LineField(tr("Unit"), m_grid))
    , m_note(new TextBox(tr("Note on the impact"), m_grid)) {
    setObjectName(QStringLiteral("impactCard"));
    build(keeper);
    connectFields();
}

void ImpactCard::build(FieldKeeper& keeper) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    m_grid->setFlush(true);
    m_remove->setObjectName(QStringLiteral("removeImpact"));
    m_remove->setIcon(iconOf(Icon::Delete));
    m_remove->setFocusPolicy(Qt::TabFocus);
    auto* head = new QWidget(m_grid);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->addWidget(m_title, 1);
    headLayout->addWidget(m_remove);
    m_grid->addWide(head);
    m_from->setObjectName(QStringLiteral("impactFrom"));
    m_to->setObjectName(QStringLiteral("impactTo"));
    m_to->setCanBeEmptied(true);
    m_to->setPrompt(tr("Still lasts"));
    m_to->setReader(readTypedEnd);
    m_scope->setObjectName(QStringLiteral("impactScope"));
    m_scope->setPrompt(tr("Region, product, customers"));
    m_measure->setObjectName(QStringLiteral("impactMeasure"));
    for (const auto& [measure, key] : TextKeys<ImpactMeasure>::keys) {
        m_measure->addChoice(static_cast<int>(measure), wordOf(measure));
    }
    m_amount->setObjectName(QStringLiteral("impactAmount"));
    m_amount->setPrompt(tr("Not known"));
    m_unit->setObjectName(QStringLiteral("impactUnit"));
    m_note->setObjectName(QStringLiteral("impactNote"));
    m_note->setLines(1, 8);
    m_grid->addRow(tr("From"), m_from);
    m_grid->addRow(tr("To"), m_to);
    m_grid->addWide(m_problems);
    m_grid->addRow(tr("Scope"), m_scope);
    m_grid->addRow(tr("Counted in"), m_measure);
    m_grid->addRow(tr("Amount"), m_amount);
    m_grid->addRow(tr("Unit"), m_unit);
    m_grid->addRow(tr("Note"), m_note);
    for (TimeField* field : {m_from, m_to}) {
        keeper.keep(field, field->line());
    }
    keeper.keep(m_amount, m_amount->line());
    keeper.keep(m_scope, m_scope);
    keeper.keep(m_unit, m_unit);
    keeper.keep(m_note, m_note);
}

void ImpactCard::connectFields() {
    connect(m_remove, &QToolButton::clicked, this, [this] { story::removeImpactWindows(m_document, {m_id}); });
    connect(m_from, &TimeField::committed, this,
            [this](const TypedTime& time) { edit([&](ImpactWindow& window) { window.from = time.at; }); });
    connect(m_to, &TimeField::committed, this,
            [this](const TypedTime& time) { edit([&](ImpactWindow& window) { window.to = time.at; }); });
    connect(m_to, &TimeField::emptied, this, [this] { edit([](ImpactWindow& window) { window.to.reset(); }); });
    connect(m_measure, &ChoiceField::chosen, this, [this](int measure) {
        edit([&](ImpactWindow& window) { window.measure = static_cast<ImpactMeasure>(measure); });
    });
    connect(m_amount, &NumberField::committed, this,
            [this](double amount) { edit([&](ImpactWindow& window) { window.amount = amount; }); });
    connect(m_amount, &NumberField::emptied, this, [this] { edit([](ImpactWindow& window) { window.amount = 0; }); });
    const auto follow = [this](LineField* field, QString ImpactWindow::* member) {
        connect(field, &LineField::typed, this, [this, member](const QString& text) {
            edit([&](ImpactWindow& window) { window.*member = text; }, true);
        });
        connect(field, &LineField::committed, this, [this, member](const QString& text) {
            edit([&](ImpactWindow& window) { window.*member = text.simplified(); });
        });
    };
    follow(m_scope, &ImpactWindow::scope);
    follow(m_unit, &ImpactWindow::unit);
    connect(m_note, &TextBox::typed, this,
            [this](const QString& text) { edit([&](ImpactWindow& window) { window.note = text; }, true); });
    connect(m_note, &TextBox::committed, this,
            [this](const QString& text) { edit([&](ImpactWindow& window) { window.note = text; }); });
}

void ImpactCard::edit(const std::function<void(ImpactWindow&)>& change, bool isTyping) {
    if (const auto* window = m_document.find<ImpactWindow>(m_id)) {
        ImpactWindow edited = *window;
        change(edited);
        story::editImpactWindow(m_document, edited, isTyping ? story::Pace::Typing : story::Pace::Done);
    }
}

void ImpactCard::refresh(int number) {
    const auto* window = m_document.find<ImpactWindow>(m_id);
    if (!window) {
        return;
    }
    const QString title = tr("Impact window %L1").arg(number);
    m_title->setText(title);
    m_remove->setAccessibleName(tr("Remove impact window %L1").arg(number));
    m_remove->setToolTip(tr("Remove impact window %L1").arg(number));
    showTimes(*window);
    m_scope->follow(window->scope);
    showAmount(*window);
    m_note->follow(window->note);
    m_problems->say(m_findings.of(m_id));
}

void ImpactCard::showTimes(const ImpactWindow& window) {
    const Zone& zone = m_surroundings.axis.zone();
    const TypedTimeContext context = timeContext(m_document, m_surroundings, window.from);
    TimeField::Shown from;
    from.at = window.from;
    const bool isFirstDay = isOnFirstDay(m_document, m_surroundings, window.from);
    from.text = editedTime(window.from, TimePrecision::Minute, {}, zone,
                           isFirstDay ? std::optional(window.from) : std::nullopt);
    from.remark = timeRemark(m_document, m_surroundings, window.from, isFirstDay);
    m_from->follow(from, context);
    TimeField::Shown to;
    if (window.to) {
        to.at = *window.to;
        to.text = editedTime(*window.to, TimePrecision::Minute, {}, zone, window.from);
        const bool isBefore = *window.to < window.from;
        to.tone = isBefore ? ToneLabel::Tone::Caution : ToneLabel::Tone::Remark;
        to.remark = isBefore ? tr("This is before the beginning.")
                             : tr("lasted %1").arg(toDurationText(*window.to - window.from));
    }
    m_to->follow(to, context);
}

void ImpactCard::showAmount(const ImpactWindow& window) {
    m_measure->follow(static_cast<int>(window.measure));
    m_amount->follow(window.amount);
    m_unit->follow(window.unit);
    const bool isMoney = window.measure == ImpactMeasure::Money;
    m_unit->setPrompt(isMoney ? tr("Currency: EUR") : tr("What is counted"));
    m_grid->setShown(m_unit, isMoney || window.measure == ImpactMeasure::Other || !window.unit.isEmpty());
}

void ImpactCard::setReadOnly(const QString& reason) {
    m_measure->setReadOnly(reason);
    m_remove->setEnabled(reason.isEmpty());
}

} // namespace afterword
