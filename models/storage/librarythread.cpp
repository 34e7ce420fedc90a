// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarythread.h"

namespace afterword {

LibraryThread::LibraryThread()
    : m_thread(QStringLiteral("library")) {}

LibraryThread::~LibraryThread() {
    m_thread.call([this] { m_library.reset(); });
}

Result<std::unique_ptr<LibraryThread>> LibraryThread::start(const Opener& opener) {
    std::unique_ptr<LibraryThread> thread(new LibraryThread);
    const auto opened = thread->m_thread.call([&]() -> Result<> {
        auto library = opener();
        if (!library) {
            return failure(library.error());
        }
        thread->m_path = (*library)->path();
        thread->m_id = (*library)->id();
        thread->m_notes = (*library)->notes();
        thread->m_library = std::move(*library);
        return {};
    });
    if (!opened) {
        return failure(opened.error());
    }
    return thread;
}

Result<std::unique_ptr<LibraryThread>> LibraryThread::create(const QString& path, const Clock& clock) {
    return start([&] { return Library::create(path, clock); });
}

Result<std::unique_ptr<LibraryThread>> LibraryThread::open(const QString& path, Library::Access access,
                                                           const Clock& clock) {
    return start([&] { return Library::open(path, access, clock); });
}

} // namespace afterword
