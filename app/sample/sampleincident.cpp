// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleincident.h"

#include "importjob.h"
#include "pickedevent.h"
#include "samplestory.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

namespace afterword::sampleincident {

namespace {

/// Passes an import on, and on the way gives the evidence its captions and finds the candidates that the story was
/// picked from.
class StorySink final : public ImportSink {
public:
    StorySink(const SampleStory& story, ImportSink& target)
        : m_story(story)
        , m_target(target) {}

    Result<> addCandidates(CandidateChunk chunk) override {
        m_candidates.append(candidatesOf(chunk));
        return m_target.addCandidates(std::move(chunk));
    }

    Result<> addSeries(SeriesChunk chunk) override { return m_target.addSeries(std::move(chunk)); }

    Result<> addAttachment(const QString& sha256, QByteArray bytes) override {
        return m_target.addAttachment(sha256, std::move(bytes));
    }

    Result<> addValue(AnyValue value) override {
        if (auto* evidence = std::get_if<Evidence>(&value)) {
            describe(*evidence);
        } else if (const auto* source = std::get_if<Source>(&value)) {
            m_sources.insert(source->id, *source);
        }
        return m_target.addValue(std::move(value));
    }

    /// The story's events, with the records that they were picked from.
    Result<> addEvents() {
        for (TimelineEvent event : m_story.events) {
            const QString piece = m_story.pickedFrom.value(event.id);
            const auto found =
                std::find_if(m_candidates.cbegin(), m_candidates.cend(), [&](const Candidate& candidate) {
                    return !piece.isEmpty() && candidate.text.contains(piece);
                });
            if (found != m_candidates.cend()) {
                PickedEvent picked = pickedEvent(*found, m_sources.value(found->source));
                event.source = picked.event.source;
                picked.mark.event = event.id;
                if (const auto added = m_target.addValue(picked.mark); !added) {
                    return added;
                }
            }
            if (const auto added = m_target.addValue(event); !added) {
                return added;
            }
        }
        return {};
    }

private:
    void describe(Evidence& evidence) const {
        for (auto detail = m_story.evidenceByFile.cbegin(); detail != m_story.evidenceByFile.cend(); ++detail) {
            const QString base = QFileInfo(detail.key()).completeBaseName();
            if (!evidence.origin.contains(detail.key()) && !evidence.title.contains(base)) {
                continue;
            }
            evidence.id = detail->id;
            evidence.title = detail->title;
            evidence.caption = detail->caption;
            evidence.alt = detail->alt;
            evidence.chart = detail->chart;
            evidence.origin = detail->origin.isEmpty() ? evidence.origin : detail->origin;
            // Screens show local time, where the import was told that the logs are in UTC.
            evidence.takenAt = detail->takenAt ? detail->takenAt : evidence.takenAt;
            const QString unit = m_story.unitByFile.value(detail.key());
            for (SeriesInfo& series : evidence.series) {
                series.unit = unit.isEmpty() ? series.unit : unit;
            }
        }
    }

    const SampleStory& m_story;
    ImportSink& m_target;
    QList<Candidate> m_candidates;
    QHash<SourceId, Source> m_sources;
};

/// The collected files out of the program's resources, because an import reads files.
Result<> extract(const QDir& target) {
    const QString root = QStringLiteral(":/afterword/sample/collected");
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = target.filePath(path.sliced(root.size() + 1));
        QFile file(path);
        if (!target.mkpath(QFileInfo(copy).path()) || !file.copy(copy)) {
            return failure(ErrorCode::Io, copy, file.errorString());
        }
    }
    return {};
}

ImportRequest requestFor(const QString& folder, const Clock& clock) {
    ImportRequest request;
    request.paths = {folder};
    request.zoneGiven = true; // the sample's systems log in UTC
    request.policy.redact = true;
    request.now = clock.now();
    return request;
}

Result<> addWithCollected(const SampleStory& story, Library& library, const Clock& clock, Progress& progress) {
    const QTemporaryDir folder;
    if (const auto extracted = extract(QDir(folder.path())); !extracted) {
        return extracted;
    }
    const auto sink = library.beginIncident(story.postmortem);
    if (!sink) {
        return failure(sink.error());
    }
    StorySink storySink(story, **sink);
    Result<> result;
    if (const auto sources = runImport(requestFor(folder.path(), clock), storySink, progress); !sources) {
        result = failure(sources.error());
    } else {
        result = storySink.addEvents();
    }
    if (!result) {
        library.cancelImport();
        return result;
    }
    const auto finished = library.finishImport(story.postmortem.incident.key);
    return finished ? Result<>() : failure(finished.error());
}

} // namespace

Result<QString> addTo(Library& library, const Clock& clock, Progress& progress) {
    auto story = SampleStory::load();
    const auto key = library.nextKey();
    if (!story || !key) {
        return failure(story ? key.error() : story.error());
    }
    story->postmortem.incident.key = *key;
    if (const auto added = addWithCollected(*story, library, clock, progress); !added) {
        return failure(added.error());
    }
    return *key;
}

} // namespace afterword::sampleincident
