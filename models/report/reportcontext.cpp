// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcontext.h"

#include "isotime.h"
#include "reportfigures.h"

namespace afterword {

namespace {

template <class V>
QList<V> byPosition(QList<V> values) {
    std::stable_sort(values.begin(), values.end(), [](const V& a, const V& b) { return a.position < b.position; });
    return values;
}

void appendLink(Runs& runs, const MarkdownReferences::Target& target) {
    if (target.anchor.isEmpty()) {
        return;
    }
    if (!runs.isEmpty()) {
        runs.append(textRun(QStringLiteral(", ")));
    }
    runs.append(linkRun(target.label, QString(u'#' + target.anchor)));
}

/// For places where a figure cannot stand.
class LinksOnly final : public MarkdownReferences {
public:
    explicit LinksOnly(const ReportContext& context)
        : m_context(context) {}

    Target target(QStringView scheme, const QString& id) const override { return m_context.target(scheme, id); }

    QList<Block> figure(EvidenceId /*id*/, const QString& /*alt*/) override { return {}; }

private:
    const ReportContext& m_context;
};

} // namespace

ReportContext::ReportContext(const ReportRequest& request, ReportMedia& media)
    : m_request(request)
    , m_media(media)
    , m_names(request.postmortem, request.edition) {
    chooseEvents();
    chooseTheRest();
}

bool ReportContext::shows(Visibility visibility) const {
    return visibility == Visibility::Public || (visibility == Visibility::Internal && !isPublic());
}

void ReportContext::chooseEvents() {
    const QList<TimelineEvent>& all = postmortem().events;
    const auto isShown = [this](const TimelineEvent& event) {
        return shows(event.visibility);
    };
    const bool anyStarred = std::any_of(all.begin(), all.end(),
                                        [&](const TimelineEvent& event) { return event.starred && isShown(event); });
    std::copy_if(all.begin(), all.end(), std::back_inserter(m_events),
                 [&](const TimelineEvent& event) { return isShown(event) && (event.starred || !anyStarred); });
    std::stable_sort(m_events.begin(), m_events.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        return a.happenedAt != b.happenedAt ? a.happenedAt < b.happenedAt : a.order < b.order;
    });
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        m_eventNumbers.insert(m_events[i].id, static_cast<int>(i) + 1);
    }
}

void ReportContext::chooseTheRest() {
    const QList<Evidence> evidence = byPosition(postmortem().evidence);
    std::copy_if(evidence.begin(), evidence.end(), std::back_inserter(m_evidence),
                 [this](const Evidence& piece) { return shows(piece.visibility); });
    for (qsizetype i = 0; i < m_evidence.size(); ++i) {
        m_known.insert(m_evidence[i].id, Known{i, 0, false});
    }
    const QList<ActionItem> actions = byPosition(postmortem().actions);
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(m_actions),
                 [this](const ActionItem& action) { return shows(action.visibility); });
    m_causes = byPosition(postmortem().causes);
}

void ReportContext::planFigures(const QList<PartPlan>& parts) {
    m_hasTimeline =
        std::any_of(parts.begin(), parts.end(), [](const PartPlan& part) { return part.key == u"timeline"; });
    int next = 1;
    const auto plan = [&](Known& known) {
        if (known.number == 0 && isFigure(m_evidence[known.index])) {
            known.number = next++;
        }
    };
    for (const PartPlan& part : parts) {
        const QList<EvidenceId> named = MarkdownReader::picturesIn(part.markdown);
        for (const EvidenceId& id : named) {
            const auto known = m_known.find(id);
            if (known != m_known.end()) {
                plan(*known);
            }
        }
        if (part.key == u"timeline" && !m_events.isEmpty()) {
            m_timelineNumber = next++;
        }
    }
    for (const Evidence& evidence : std::as_const(m_evidence)) {
        if (evidence.inReport) {
            plan(m_known[evidence.id]);
        }
    }
}

QList<Block> ReportContext::remainingFigures() {
    QList<Block> blocks;
    for (const Evidence& evidence : std::as_const(m_evidence)) {
        if (evidence.inReport) {
            blocks += figure(evidence.id, {});
        }
    }
    return blocks;
}

QList<Block> ReportContext::figure(EvidenceId id, const QString& alt) {
    const auto known = m_known.find(id);
    if (known == m_known.end() || known->number == 0 || known->isPlaced) {
        return {};
    }
    known->isPlaced = true;
    return figureBlocks(m_evidence[known->index], known->number, alt);
}

QList<Block> ReportContext::figureBlocks(const Evidence& evidence, int number, const QString& alt) {
    Result<QList<Block>> blocks = evidenceFigure(*this, evidence, alt);
    if (!blocks) {
        const ErrorCode code = blocks.error().code;
        if (code != ErrorCode::Damaged && code != ErrorCode::NotFound) {
            m_failure = blocks.error();
        }
        NoticeBlock notice;
        notice.kind = NoticeBlock::Kind::Warning;
        notice.runs = plain(tr("%1, \u201c%2\u201d, is damaged in the library and cannot be shown.")
                                .arg(figureNumber(number), evidence.title));
        return {{notice}};
    }
    for (qsizetype i = 0; i < blocks->size(); ++i) {
        // A chart of several units is drawn as several figures: 3a, 3b, ...
        const QString letter = blocks->size() > 1 ? QString(QChar(static_cast<char16_t>(u'a' + i % 26))) : QString();
        const QString anchor = QStringLiteral("figure-%1").arg(number) + (i == 0 ? QString() : letter);
        std::visit(
            [&](auto& content) {
                using Content = std::remove_cvref_t<decltype(content)>;
                if constexpr (std::is_same_v<Content, FigureBlock> || std::is_same_v<Content, PictureBlock>) {
                    content.anchor = anchor;
                    content.number = figureNumber(number) + letter;
                }
            },
            (*blocks)[i].content);
    }
    return *blocks;
}

QList<Block> ReportContext::markdown(const QString& text) {
    return MarkdownReader::read(m_names.masked(text), *this);
}

QList<Block> ReportContext::markdownWithoutFigures(const QString& text) const {
    LinksOnly links(*this);
    return MarkdownReader::read(m_names.masked(text), links);
}

Runs ReportContext::inlineMarkdown(const QString& text) const {
    return flattened(markdownWithoutFigures(text));
}

Runs ReportContext::plain(const QString& text) const {
    return text.isEmpty() ? Runs() : Runs{textRun(m_names.masked(text))};
}

Runs ReportContext::evidenceLinks(const QList<EvidenceId>& ids) const {
    Runs runs;
    for (const EvidenceId& id : ids) {
        appendLink(runs, target(u"evidence", id.toString()));
    }
    return runs;
}

Runs ReportContext::eventLinks(const QList<EventId>& ids) const {
    Runs runs;
    for (const EventId& id : ids) {
        const int number = eventNumber(id);
        const QString anchor = number > 0 ? eventAnchor(number) : QString();
        appendLink(runs, {anchor, tr("Event %1").arg(number), false});
    }
    return runs;
}

QString ReportContext::dateTime(Instant at) const {
    return toLocalText(at, m_request.zone);
}

QString ReportContext::figureNumber(int number) const {
    return tr("Figure %1").arg(number);
}

Run textRun(const QString& text) {
    Run run;
    run.text = text;
    return run;
}

Run strongRun(const QString& text) {
    Run run = textRun(text);
    run.strong = true;
    return run;
}

Run breakRun() {
    Run run;
    run.lineBreak = true;
    return run;
}

Run linkRun(const QString& text, const QString& href) {
    Run run = textRun(text);
    run.href = href;
    return run;
}

Block paragraph(Runs runs, Paragraph::Role role) {
    return {Paragraph{std::move(runs), role}};
}

Block note(const QString& text) {
    return paragraph({textRun(text)}, Paragraph::Role::Note);
}

Block heading(int level, const QString& text, const QString& anchor) {
    return {Heading{level, {textRun(text)}, anchor}};
}

} // namespace afterword
