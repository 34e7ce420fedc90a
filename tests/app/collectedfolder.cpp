// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collectedfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

namespace afterword {

void writeFile(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void writeCollectedFolder(const QString& folder) {
    writeFile(folder + QStringLiteral("/chat/users.json"),
              R"([{"id":"U1","name":"ana","real_name":"Ana Ruiz","profile":{"display_name":"ana"}}])");
    writeFile(folder + QStringLiteral("/chat/channels.json"), R"([{"id":"C1","name":"incident","members":["U1"]}])");
    writeFile(
        folder + QStringLiteral("/chat/incident/2026-03-01.json"),
        R"([{"type":"message","user":"U1","text":"p99 is &lt;5ms again, thanks <@U1> :tada:","ts":"1772375520.000100"},
                  {"type":"message","user":"U1","text":"look: https://files.slack.com/x?t=xoxe-1-2-3-4","ts":"1772375580.000200"}])");
    writeFile(folder + QStringLiteral("/app.log"),
              "2026-03-01T14:31:00Z app[1]: started\n2026-03-01T14:31:05Z app[1]: boom\n  at Main.java:5\n");
    writeFile(folder + QStringLiteral("/latency.csv"),
              "time,p99_ms\n2026-03-01T14:30:00Z,120\n2026-03-01T14:31:00Z,4800\n2026-03-01T14:32:00Z,130\n");
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(0xff0b5cad);
    picture.save(folder + QStringLiteral("/Screenshot 2026-03-01 at 14.32.07.png"));
    writeFile(folder + QStringLiteral("/notes.bin"), QByteArray("\x7f\x00\x01\x02 nothing known", 18));
}

} // namespace afterword
