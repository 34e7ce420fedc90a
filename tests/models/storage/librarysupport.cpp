// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarysupport.h"

#include "sha256.h"

namespace afterword {

namespace {

/// Gives every field a value of its own.
class Filler {
public:
    explicit Filler(int seed)
        : m_next(seed * 1000) {}

    template <class V>
    V make() {
        V value;
        V::visit(value, [this](QStringView name, auto& field) { this->fill(name, field); });
        return value;
    }

private:
    int next() { return ++m_next; }

    void fill(QStringView name, QString& field) {
        // What names another value is set by hand where it has to fit.
        const bool isReference = name == u"from" || name == u"to" || name == u"target" || name == u"sha256";
        field =
            isReference ? QString() : name.toString() + QStringLiteral(" é 漢 \U0001F525 %1 \"quoted\"\n").arg(next());
    }

    void fill(QStringView, bool& field) { field = true; }

    template <class T>
        requires std::is_integral_v<T>
    void fill(QStringView name, T& field) {
        field = name == u"points" || name == u"candidates" ? 0 : static_cast<T>(next());
    }

    void fill(QStringView, double& field) { field = next() + 0.125; }

    void fill(QStringView, Instant& field) { field.us = 1'700'000'000'000'001 + next(); }

    void fill(QStringView, QDate& field) { field = QDate(2026, 1, 1).addDays(next() % 1000); }

    template <class Tag>
    void fill(QStringView name, Id<Tag>& field) {
        field = name == u"id" ? Id<Tag>::create() : Id<Tag>();
    }

    template <Keyed E>
    void fill(QStringView, E& field) {
        const auto& keys = TextKeys<E>::keys;
        field = keys.at(static_cast<size_t>(next()) % keys.size()).first;
    }

    template <class T>
    void fill(QStringView name, std::optional<T>& field) {
        fill(name, field.emplace());
    }

    void fill(QStringView, QStringList& field) { field = {QStringLiteral("one"), QString(), QStringLiteral("ü")}; }

    template <class T>
    void fill(QStringView name, QList<T>& field) {
        T item;
        fill(name, item);
        if constexpr (requires { T::visit(item, [](QStringView, auto&) {}); }) {
            field.append(item);
        }
    }

    template <class T>
        requires requires(T& value) { T::visit(value, [](QStringView, auto&) {}); }
    void fill(QStringView, T& field) {
        T::visit(field, [this](QStringView name, auto& part) { this->fill(name, part); });
    }

    int m_next;
};

Result<> putSomething(ImportSink& sink) {
    Source source;
    source.id = SourceId::create();
    source.name = QStringLiteral("app.log");
    source.candidates = 600;
    Evidence chart;
    chart.id = EvidenceId::create();
    chart.kind = EvidenceKind::Chart;
    SeriesInfo info;
    info.id = SeriesId::create();
    info.points = 1000;
    chart.series.append(info);
    SeriesChunk points;
    points.series = info.id;
    for (int i = 0; i < 1000; ++i) {
        points.at.push_back(1'700'000'000'000'000 + i * 50'000LL);
        points.values.push_back(i % 100 == 0 ? std::numeric_limits<double>::quiet_NaN() : i / 10.0);
    }
    const QByteArray picture = QByteArray("not really a picture").repeated(500);
    Evidence image;
    image.id = EvidenceId::create();
    image.kind = EvidenceKind::Image;
    image.sha256 = QString::fromLatin1(Sha256::of(picture).toHex());
    const QList<Result<>> results = {sink.addCandidates(logChunk(source.id, 0, 400, QStringLiteral("timeout"))),
                                     sink.addCandidates(logChunk(source.id, 400, 200, QStringLiteral("retry"))),
                                     sink.addSeries(points),
                                     sink.addAttachment(image.sha256, picture),
                                     sink.addValue(source),
                                     sink.addValue(chart),
                                     sink.addValue(image)};
    for (const auto& result : results) {
        if (!result) {
            return result;
        }
    }
    return {};
}

Result<QList<ValueChange>> finishWithSomething(Library& library, const Result<ImportSink*>& sink) {
    if (!sink) {
        return failure(sink.error());
    }
    if (const auto put = putSomething(**sink); !put) {
        return failure(put.error());
    }
    return library.finishImport(QStringLiteral("Import app.log"));
}

} // namespace

TemporaryHome::TemporaryHome() {
    qputenv("AFTERWORD_STATE_DIR", m_state.path().toUtf8());
}

Postmortem fullPostmortem(int number) {
    Filler filler(number);
    Postmortem postmortem;
    postmortem.incident = filler.make<Incident>();
    postmortem.incident.key = QStringLiteral("INC-%1").arg(number);
    Postmortem::visitLists(postmortem, [&](auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        list.append(filler.make<V>());
        list.append(filler.make<V>());
    });
    postmortem.events.first().evidence = {postmortem.evidence.first().id, postmortem.evidence.last().id};
    postmortem.causes.first().becauseOf = {postmortem.causes.last().id};
    postmortem.candidateMarks.first().source = postmortem.sources.first().id;
    postmortem.contributions.first().request = postmortem.contributionRequests.first().id;
    postmortem.comments.first().target = postmortem.events.first().id.toString();
    return postmortem;
}

CandidateChunk logChunk(SourceId source, qint64 firstRecord, int count, const QString& word) {
    CandidateChunk chunk;
    chunk.source = source;
    chunk.firstRecord = firstRecord;
    for (int i = 0; i < count; ++i) {
        const QByteArray raw = QStringLiteral("2026-03-14T00:00:00.%1 host-%2 level=info msg=\"%3 %4\"")
                                   .arg(i, 6, 10, QLatin1Char('0'))
                                   .arg(i % 7)
                                   .arg(word)
                                   .arg(i)
                                   .toUtf8();
        CandidateRecord record;
        record.happenedAt.us = 1'700'000'000'000'000 + i * 1'000LL;
        record.raw = raw;
        record.text = QByteArrayView(raw).sliced(27);
        record.timeText = QByteArrayView(raw).first(26);
        record.author = chunk.nameNumber(QStringLiteral("host-%1").arg(i % 7));
        record.line = static_cast<quint32>(firstRecord + i + 1);
        chunk.append(record);
    }
    return chunk;
}

Result<QList<ValueChange>> importSomething(Library& library, IncidentId incident) {
    return finishWithSomething(library, library.beginImport(incident));
}

Result<QList<ValueChange>> addWithSomething(Library& library, const Postmortem& postmortem) {
    return finishWithSomething(library, library.beginIncident(postmortem));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace afterword
