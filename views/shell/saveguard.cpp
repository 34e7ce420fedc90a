// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saveguard.h"

#include "dialogs.h"
#include "document.h"
#include "errorwords.h"
#include "notices.h"

#include <QEventLoop>
#include <QTimer>
#include <QWidget>

namespace afterword {

namespace {

const QString bannerId = QStringLiteral("notSaved");

} // namespace

SaveGuard::SaveGuard(Document* document, Notices& notices, Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_notices(notices)
    , m_dialogs(dialogs)
    , m_window(window) {
    if (m_document) {
        connect(m_document, &Document::saveFailed, this, &SaveGuard::tell);
        connect(m_document, &Document::saved, this, &SaveGuard::withdraw);
    }
}

SaveGuard::~SaveGuard() = default;

void SaveGuard::tell(const Error& error) {
    m_hasFailed = true;
    m_notices.show({bannerId,
                    NoticeKind::Error,
                    ErrorWords::of(error),
                    error.detail,
                    {{tr("Save a copy elsewhere…"),
                      [this] {
                          Q_EMIT copyWanted();
                      }},
                     {tr("Try again"),
                      [this] {
                          m_document->retry();
                      }}},
                    false});
}

void SaveGuard::withdraw() {
    if (m_hasFailed) {
        m_hasFailed = false;
        m_notices.withdraw(bannerId);
        m_notices.toast(tr("Saved again. Nothing was lost."));
    }
}

bool SaveGuard::allowsClosing() {
    if (!m_document) {
        return true;
    }
    m_document->closeStep();
    while (!m_document->isSaved()) {
        QEventLoop waiting;
        connect(m_document, &Document::saved, &waiting, &QEventLoop::quit);
        connect(m_document, &Document::saveFailed, &waiting, &QEventLoop::quit);
        m_hasFailed = false;
        m_document->retry();
        if (!m_document->isSaved()) {
            waiting.exec();
        }
        if (!m_hasFailed) {
            continue;
        }
        const int answer =
            m_dialogs.ask(m_window, {tr("Your last edits are not in the file yet"),
                                     tr("They are kept in this window. If you close it, they are lost "
                                        "unless they can be written."),
                                     {tr("Try again"), tr("Close and lose them"), tr("Keep the window open")}});
        if (answer != 0) {
            return answer == 1;
        }
    }
    return true;
}

} // namespace afterword
