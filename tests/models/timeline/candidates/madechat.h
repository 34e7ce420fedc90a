// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openincident.h"

#include <QRandomGenerator>

namespace afterword {

/// Two chats with threads, a log and a table, interleaved in time, with some marks; and filters that find something in
/// them.
class MadeChat {
public:
    explicit MadeChat(quint32 seed)
        : m_random(seed) {
        addChat(QStringLiteral("incident"), 120);
        addChat(QStringLiteral("Ana's channel"), 60);
        addLog();
        addTable();
        for (int i = 0; i < 60; ++i) {
            markOne();
        }
    }

    [[nodiscard]] OpenIncident& incident() { return m_incident; }

    [[nodiscard]] QRandomGenerator& random() { return m_random; }

    [[nodiscard]] CandidateKey randomKey() {
        const auto& sources = m_incident.document().postmortem().sources;
        const Source& source = sources.at(m_random.bounded(sources.size()));
        return {source.id, m_random.bounded(source.candidates)};
    }

    void markOne() { m_incident.mark(randomKey(), static_cast<CandidateFate>(m_random.bounded(3))); }

    [[nodiscard]] CandidateFilter randomFilter() {
        CandidateFilter filter;
        const auto often = [this](int times) {
            return m_random.bounded(times) == 0;
        };
        if (often(3)) {
            static const QStringList texts{QStringLiteral("a"),     QStringLiteral("ANA"),    QStringLiteral(" time "),
                                           QStringLiteral("out 7"), QStringLiteral("ä"),      QStringLiteral("hidden"),
                                           QStringLiteral("user"),  QStringLiteral("nowhere")};
            filter.text = texts.at(m_random.bounded(texts.size()));
        }
        if (often(4)) {
            filter.kinds = {EventKind::Alert, static_cast<EventKind>(m_random.bounded(8))};
        }
        if (often(4)) {
            filter.people = {QStringLiteral("Ana"), often(2) ? QString() : QStringLiteral("Ömer")};
        }
        const auto& sources = m_incident.document().postmortem().sources;
        if (often(4)) {
            filter.sources = {sources.at(m_random.bounded(sources.size())).id, sources.first().id};
        }
        if (often(6)) {
            filter.lanes = {QStringLiteral("web"), often(2) ? QStringLiteral("table.csv") : QStringLiteral("log")};
        }
        if (often(3)) {
            filter.from = OpenIncident::start() + seconds(m_random.bounded(300));
            filter.to = *filter.from + seconds(m_random.bounded(300));
        }
        filter.fate = often(2) ? FateFilter::Any : static_cast<FateFilter>(m_random.bounded(6));
        return filter;
    }

private:
    void addChat(const QString& name, int count) {
        static const QStringList people{QStringLiteral("Ana"), QStringLiteral("Ömer"), QStringLiteral("bob"),
                                        QString()};
        QList<MadeRecord> records;
        for (int i = 0; i < count; ++i) {
            MadeRecord record;
            record.at = i * 4 + m_random.bounded(20);
            record.text = QStringLiteral("message %1 of a time-out, ÄäÖ").arg(i);
            record.raw = QStringLiteral("{\"user\": \"hidden\", \"n\": %1}").arg(i);
            record.author = people.at(m_random.bounded(people.size()));
            record.kind = m_random.bounded(5) == 0 ? EventKind::Alert : EventKind::Communication;
            if (const int root = m_random.bounded(i + 1); m_random.bounded(2) == 0) {
                const bool isThread = records.isEmpty() || root == i || records.at(root).thread == root;
                record.thread = isThread || records.at(root).thread < 0 ? root : -1;
                if (root < i && records.at(root).thread < 0) {
                    records[root].thread = root;
                }
            }
            records.append(record);
        }
        m_incident.importRecords(name, records, 17, QStringLiteral("slack"));
    }

    void addLog() {
        QList<MadeRecord> records;
        for (int i = 0; i < 300; ++i) {
            records.append({.at = i * 2 - m_random.bounded(3),
                            .text = QStringLiteral("level=info timeout %1").arg(i),
                            .author = QStringLiteral("host-%1").arg(i % 3),
                            .kind = static_cast<EventKind>(m_random.bounded(8)),
                            .timeAssumed = i % 7 == 0});
        }
        m_incident.importRecords(QStringLiteral("log"), records, 64);
    }

    void addTable() {
        QList<MadeRecord> records;
        for (int i = 0; i < 40; ++i) {
            records.append({.at = m_random.bounded(600),
                            .text = QStringLiteral("row a%1").arg(i),
                            .place = i % 3 == 0 ? QString() : QStringLiteral("web")});
        }
        m_incident.importRecords(QStringLiteral("table.csv"), records, 100, QStringLiteral("csv"));
    }

    OpenIncident m_incident;
    QRandomGenerator m_random;
};

} // namespace afterword
