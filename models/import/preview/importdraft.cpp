// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdraft.h"

#include "previewthread.h"

#include <algorithm>

namespace afterword {

ImportDraft::ImportDraft(ImportSituation situation, QObject* parent)
    : QObject(parent)
    , m_situation(std::move(situation))
    , m_thread(std::make_unique<PreviewThread>()) {
    connect(m_thread.get(), &PreviewThread::found, this, &ImportDraft::take);
    connect(m_thread.get(), &PreviewThread::ended, this, &ImportDraft::endLook);
}

ImportDraft::~ImportDraft() = default;

void ImportDraft::add(const QStringList& paths, const QHash<QString, QString>& names) {
    QStringList fresh;
    for (const QString& path : paths) {
        if (!m_paths.contains(path) && !fresh.contains(path)) {
            fresh.append(path);
        }
    }
    m_paths += fresh;
    m_names.insert(names);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        m_choices[name.key()].name = name.value();
    }
    if (!fresh.isEmpty()) {
        look(fresh);
    }
}

void ImportDraft::look(const QStringList& paths) {
    PreviewRequest request = previewRequest();
    request.import.paths = paths;
    look(request);
}

void ImportDraft::look(const PreviewRequest& request) {
    m_thread->look(request);
    if (++m_looks == 1) {
        Q_EMIT lookingChanged();
    }
}

void ImportDraft::lookAgain() {
    m_thread->stop();
    m_unlisted = 0;
    if (!m_paths.isEmpty()) {
        look(m_paths);
    }
}

void ImportDraft::lookAt(const SourcePreview& source) {
    PreviewRequest request = previewRequest();
    request.import.paths = QStringList{source.group};
    request.only = source.path;
    look(request);
}

void ImportDraft::lookAt(int row) {
    const SourcePreview& source = m_sources.at(row);
    if (!source.isRead && source.state == SourceState::Ready) {
        lookAt(source);
    }
}

PreviewRequest ImportDraft::previewRequest() const {
    PreviewRequest request;
    request.import.zone = zone();
    request.import.zoneGiven = m_zoneAnswer.has_value();
    request.import.year = m_yearAnswer;
    request.import.now = m_situation.now;
    request.import.choices = m_choices;
    request.import.from = m_from;
    request.import.to = m_to;
    request.memory = m_situation.memory;
    request.known = m_situation.known;
    return request;
}

void ImportDraft::take(SourcePreview preview) {
    if (const int row = rowOf(preview.path); row >= 0) {
        m_sources[row] = std::move(preview);
        Q_EMIT changed(row);
    } else {
        insert(std::move(preview));
    }
    Q_EMIT stateChanged();
}

void ImportDraft::insert(SourcePreview preview) {
    constexpr int mostListed = 1000;
    const auto count = static_cast<int>(m_sources.size());
    const bool isReady = canComeIn(preview.state);
    if (!isReady && count - m_ready >= mostListed) {
        ++m_unlisted;
        return;
    }
    const int place = isReady ? m_ready++ : count;
    Q_EMIT aboutToAdd(place);
    m_sources.insert(place, std::move(preview));
    for (int row = place; row <= count; ++row) {
        m_rows.insert(m_sources.at(row).path, row);
    }
    Q_EMIT added(place);
}

void ImportDraft::endLook(const std::optional<Error>& failure) {
    if (--m_looks == 0) {
        Q_EMIT lookingChanged();
    }
    if (failure && failure->code != ErrorCode::Cancelled) {
        Q_EMIT failed(*failure);
    }
}

int ImportDraft::rowOf(const QString& path) const {
    return m_rows.value(path, -1);
}

bool ImportDraft::isIncluded(int row) const {
    const SourcePreview& source = m_sources.at(row);
    return canComeIn(source.state) && !m_leaveOut.contains(source.path);
}

void ImportDraft::setIncluded(int row, bool isIncluded) {
    const QString path = m_sources.at(row).path;
    if (isIncluded) {
        m_leaveOut.remove(path);
    } else {
        m_leaveOut.insert(path);
    }
    Q_EMIT changed(row);
    Q_EMIT stateChanged();
}

void ImportDraft::chosen(int row, const FileChoice& choice) {
    SourcePreview& source = m_sources[row];
    source.choice = choice;
    source.isRemembered = false;
    m_choices.insert(source.path, choice);
    lookAt(source);
}

void ImportDraft::setFormat(int row, const QString& format) {
    FileChoice choice = choiceOf(row);
    choice.format = format;
    choice.columns.clear();
    chosen(row, choice);
}

void ImportDraft::setZone(int row, const std::optional<Zone>& zone) {
    FileChoice choice = choiceOf(row);
    choice.zone = zone;
    m_zoneless.remove(m_sources.at(row).path);
    chosen(row, choice);
}

void ImportDraft::setYear(int row, const std::optional<int>& year) {
    FileChoice choice = choiceOf(row);
    choice.year = year;
    chosen(row, choice);
}

void ImportDraft::setOffset(int row, Duration offset) {
    FileChoice choice = choiceOf(row);
    choice.offset = offset == Duration{} ? std::nullopt : std::optional(offset);
    chosen(row, choice);
}

void ImportDraft::setDateOrder(int row, DateOrder order) {
    FileChoice choice = choiceOf(row);
    choice.dateOrder = order;
    chosen(row, choice);
}

void ImportDraft::setColumn(int row, const QString& role, const QString& column) {
    FileChoice choice = choiceOf(row);
    // What was guessed so far is held, so that one change does not make others; but no column is guessed for two.
    const QHash<QString, QString> roles = m_sources.at(row).columns.roles;
    for (auto known = roles.cbegin(); known != roles.cend(); ++known) {
        if (!choice.columns.contains(known.key()) && known.value() != column) {
            choice.columns.insert(known.key(), known.value());
        }
    }
    choice.columns.insert(role, column);
    chosen(row, choice);
}

int ImportDraft::zonelessCount() const {
    int count = 0;
    for (int row = 0; row < m_sources.size(); ++row) {
        const SourcePreview& source = m_sources.at(row);
        count += isIncluded(row) && (source.zoneAsked || m_zoneless.contains(source.path)) ? 1 : 0;
    }
    return count;
}

void ImportDraft::answerZone(const Zone& zone) {
    m_zoneAnswer = zone;
    for (const SourcePreview& source : std::as_const(m_sources)) {
        if (source.zoneAsked || m_zoneless.contains(source.path)) {
            m_zoneless.insert(source.path);
            FileChoice choice = source.choice;
            choice.zone = zone;
            m_choices.insert(source.path, choice);
        }
    }
    lookAgain();
}

int ImportDraft::yearlessCount() const {
    int count = 0;
    for (int row = 0; row < m_sources.size(); ++row) {
        const SourcePreview& source = m_sources.at(row);
        count += isIncluded(row) && source.year != 0 && !source.choice.year ? 1 : 0;
    }
    return count;
}

QList<int> ImportDraft::yearsGuessed() const {
    QList<int> years;
    for (int row = 0; row < m_sources.size(); ++row) {
        const SourcePreview& source = m_sources.at(row);
        if (isIncluded(row) && source.year != 0 && !source.choice.year && !years.contains(source.year)) {
            years.append(source.year);
        }
    }
    std::sort(years.begin(), years.end());
    return years;
}

void ImportDraft::answerYear(const std::optional<int>& year) {
    const bool isOther = m_yearAnswer != year;
    m_isYearAnswered = true;
    m_yearAnswer = year;
    if (isOther) {
        lookAgain();
    } else {
        Q_EMIT stateChanged();
    }
}

void ImportDraft::setTime(const std::optional<Instant>& from, const std::optional<Instant>& to) {
    if (m_from == from && m_to == to) {
        return;
    }
    m_from = from;
    m_to = to;
    lookAgain();
}

std::optional<OpenQuestion> ImportDraft::open() const {
    if (!m_zoneAnswer && zonelessCount() > 0) {
        return OpenQuestion{OpenQuestion::About::Zone, -1};
    }
    if (!m_isYearAnswered && yearlessCount() > 0) {
        return OpenQuestion{OpenQuestion::About::Year, -1};
    }
    for (int row = 0; row < m_sources.size(); ++row) {
        if (isIncluded(row) && m_sources.at(row).state == SourceState::Asking) {
            return OpenQuestion{OpenQuestion::About::Source, row};
        }
    }
    return {};
}

bool ImportDraft::hasContent() const {
    for (int row = 0; row < m_sources.size(); ++row) {
        if (isIncluded(row)) {
            return true;
        }
    }
    return false;
}

QList<FoundSecret> ImportDraft::secrets() const {
    QList<FoundSecret> all;
    for (int row = 0; row < m_sources.size(); ++row) {
        if (!isIncluded(row)) {
            continue;
        }
        for (const FoundSecret& secret : m_sources.at(row).secrets) {
            const auto known = std::find_if(all.begin(), all.end(),
                                            [&](const FoundSecret& other) { return other.digest == secret.digest; });
            if (known == all.end()) {
                all.append(secret);
            } else {
                known->count += secret.count;
            }
        }
    }
    return all;
}

void ImportDraft::setKept(const QByteArray& digest, bool isKept) {
    if (isKept) {
        m_kept.insert(digest);
    } else {
        m_kept.remove(digest);
    }
}

QStringList ImportDraft::people() const {
    QStringList all;
    for (int row = 0; row < m_sources.size(); ++row) {
        if (isIncluded(row)) {
            all += m_sources.at(row).authors;
        }
    }
    all.removeDuplicates();
    return all;
}

ImportRequest ImportDraft::request() const {
    ImportRequest request = previewRequest().import;
    request.paths = m_paths;
    request.policy.redact = true;
    request.policy.keptSecrets = m_kept;
    for (int row = 0; row < m_sources.size(); ++row) {
        const SourcePreview& source = m_sources.at(row);
        request.choices.insert(source.path, source.choice); // with what was remembered
        if (m_leaveOut.contains(source.path)) {
            request.leaveOut.insert(source.path);
        }
    }
    leaveOutChats(request);
    return request;
}

/// Of a chat none of whose conversations comes in, the lists of people and channels stay away as well.
void ImportDraft::leaveOutChats(ImportRequest& request) const {
    QHash<QString, bool> chats; // whether anything of it comes in
    for (const SourcePreview& source : m_sources) {
        if (!source.collection.isEmpty()) {
            chats[source.collection] |= !m_leaveOut.contains(source.path);
        }
    }
    for (auto chat = chats.cbegin(); chat != chats.cend(); ++chat) {
        if (chat.value()) {
            continue;
        }
        for (const char* list : {"users", "channels", "groups", "dms", "mpims", "integration_logs"}) {
            request.leaveOut.insert(QString(chat.key() % u'/' % QLatin1String(list) % u".json"));
        }
    }
}

SourceMemory ImportDraft::memory() const {
    SourceMemory memory = m_situation.memory;
    for (int row = 0; row < m_sources.size(); ++row) {
        const SourcePreview& source = m_sources.at(row);
        if (isIncluded(row) && m_choices.contains(source.path)) {
            memory.keep(source);
        }
    }
    return memory;
}

} // namespace afterword
