// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slackexport.h"

#include "slackdayqueue.h"
#include "slackfile.h"
#include "slackintegrations.h"
#include "slackwriter.h"

#include <QMap>
#include <QRegularExpression>

namespace afterword {

namespace {

const QStringList& listNames() {
    // People first: the names of conversations are made of theirs.
    static const QStringList names{QStringLiteral("users.json"), QStringLiteral("channels.json"),
                                   QStringLiteral("groups.json"), QStringLiteral("dms.json"),
                                   QStringLiteral("mpims.json")};
    return names;
}

QString folderOf(const QString& name) {
    return name.left(name.lastIndexOf(u'/') + 1);
}

QString lastPart(const QString& name) {
    return name.mid(name.lastIndexOf(u'/') + 1);
}

} // namespace

QList<SlackExport> SlackExport::findIn(const Collection& collection) {
    QMap<QString, SlackExport> roots;
    const auto& entries = collection.entries();
    for (const QString& list : listNames()) {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString& name = entries[i].name;
            if (name == list || name.endsWith(QString(u'/' + list))) {
                const QString root = folderOf(name);
                auto found = roots.find(root);
                if (found == roots.end()) {
                    found = roots.insert(root, SlackExport(collection, root));
                }
                found->m_lists.append(i);
            }
        }
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString& name = entries[i].name;
        if (lastPart(name) == SlackIntegrations::fileName) {
            if (const auto found = roots.find(folderOf(name)); found != roots.end()) {
                found->m_integrations = i;
            }
        }
        if (!isDayFile(name)) {
            continue;
        }
        const QString folder = folderOf(name).chopped(1);
        const auto found = roots.find(folderOf(folder));
        if (found == roots.end()) {
            continue;
        }
        auto& conversations = found->m_conversations;
        if (conversations.isEmpty() || conversations.constLast().folder != folder) {
            conversations.append({folder, {}});
        }
        conversations.last().days.append(i);
    }
    QList<SlackExport> exports;
    for (const SlackExport& root : std::as_const(roots)) {
        if (!root.m_conversations.isEmpty()) {
            exports.append(root);
        }
    }
    return exports;
}

bool SlackExport::isDayFile(const QString& name) {
    static const QRegularExpression form(QStringLiteral("/\\d{4}-\\d{2}-\\d{2}\\.json$"));
    return form.match(name).hasMatch();
}

QSet<qsizetype> SlackExport::entries() const {
    QSet<qsizetype> all(m_lists.cbegin(), m_lists.cend());
    if (m_integrations) {
        all.insert(*m_integrations);
    }
    for (const Conversation& conversation : m_conversations) {
        all.unite(QSet<qsizetype>(conversation.days.cbegin(), conversation.days.cend()));
    }
    return all;
}

SlackDirectory SlackExport::readDirectory(QList<SkippedPlace>& skipped) const {
    SlackDirectory directory;
    QByteArray json;
    for (const qsizetype index : m_lists) {
        const QString& name = m_collection->entries()[index].name;
        const auto read = m_collection->readAll(index, json);
        if (!read) {
            skipped.append({name, tr("cannot be read (%1); names may be missing").arg(read.error().detail)});
        } else if (!directory.addList(name.mid(m_root.size()), json)) {
            skipped.append({name, tr("broken JSON; names may be missing")});
        }
    }
    return directory;
}

Result<QList<Source>> SlackExport::read(const SlackTarget& target) const {
    QList<SkippedPlace> skipped;
    const SlackDirectory directory = readDirectory(skipped);
    QList<SlackDayQueue::Job> jobs;
    for (const Conversation& conversation : m_conversations) {
        for (const qsizetype index : conversation.days) {
            jobs.append({index, m_collection->entries()[index].name});
        }
    }
    SlackDayQueue queue(*m_collection, directory, jobs);
    QList<Source> sources;
    qsizetype number = 0;
    for (const Conversation& conversation : m_conversations) {
        Source source = sourceFor(conversation.folder, target);
        source.name = directory.titleOf(conversation.folder.mid(m_root.size()));
        SourceOutput output(source, target.sink, target.scanner, target.policy);
        for (const SkippedPlace& place : std::as_const(skipped)) {
            output.skip(place.where, place.why);
        }
        skipped.clear();
        SlackWriter writer(output, target.offset);
        for (const qsizetype index : conversation.days) {
            target.progress.advance(number++, jobs.size(), source.name);
            if (target.progress.isCancelled()) {
                return failure(ErrorCode::Cancelled);
            }
            const auto written = readDay(index, conversation, queue, directory, writer, output, target);
            if (!written) {
                return failure(written.error());
            }
        }
        auto finished = output.finish();
        if (!finished) {
            return failure(finished.error());
        }
        sources.append(std::move(*finished));
    }
    if (m_integrations) {
        auto read = readIntegrations(target);
        if (!read) {
            return failure(read.error());
        }
        sources.append(std::move(*read));
    }
    return sources;
}

Source SlackExport::sourceFor(const QString& name, const SlackTarget& target) const {
    Source source;
    source.id = SourceId::create();
    source.name = name.mid(m_root.size());
    source.path = QString(target.path % u'/' % name);
    source.format = QStringLiteral("slack");
    source.zone = QStringLiteral("UTC");
    source.importedAt = target.now;
    source.offsetUs = target.offset.us;
    return source;
}

Result<> SlackExport::readDay(qsizetype index, const Conversation& conversation, SlackDayQueue& queue,
                              const SlackDirectory& directory, SlackWriter& writer, SourceOutput& output,
                              const SlackTarget& target) const {
    const QString& name = m_collection->entries()[index].name;
    const QString place = name.mid(conversation.folder.size() + 1);
    auto read = queue.take();
    Result<> written;
    if (read.error) {
        const bool isEmpty = read.error->code == ErrorCode::EmptyFile;
        output.skip(name, isEmpty ? tr("an empty file") : tr("cannot be read (%1)").arg(read.error->detail));
    } else if (!read.isLarge) {
        written = writer.write(read.day, place, target.progress);
    } else if (auto device = m_collection->open(index); device) {
        written = readLargeSlackFile(**device, directory, name, place, writer, target.progress);
    } else {
        output.skip(name, tr("cannot be read (%1)").arg(device.error().detail));
    }
    queue.recycle(std::move(read.day));
    return written;
}

Result<Source> SlackExport::readIntegrations(const SlackTarget& target) const {
    const QString& name = m_collection->entries()[*m_integrations].name;
    SourceOutput output(sourceFor(name, target), target.sink, target.scanner, target.policy);
    QByteArray json;
    if (const auto read = m_collection->readAll(*m_integrations, json); !read) {
        output.skip(name, tr("cannot be read (%1)").arg(read.error().detail));
    } else if (const auto written = SlackIntegrations::write(json, name, target.offset, output); !written) {
        return failure(written.error());
    }
    return output.finish();
}

} // namespace afterword
