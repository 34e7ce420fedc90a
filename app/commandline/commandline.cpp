// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "checkverb.h"
#include "errortext.h"
#include "exitcode.h"
#include "exportverb.h"
#include "importverb.h"
#include "listverb.h"
#include "newverb.h"
#include "sampleverb.h"
#include "setverb.h"
#include "showverb.h"
#include "snapshotsverb.h"

#include <QByteArrayView>
#include <QFileInfo>

namespace afterword {

CommandLine::CommandLine(const Clock& clock, Console& console)
    : m_clock(clock)
    , m_console(console)
    , m_verbs{newVerb(), importVerb(), listVerb(),      showVerb(),  exportVerb(),
              setVerb(), checkVerb(),  snapshotsVerb(), sampleVerb()} {}

bool CommandLine::opensWindow(int argc, char* argv[]) {
    if (argc < 2) {
        return true;
    }
    const QString first = QString::fromLocal8Bit(argv[1]);
    return !first.startsWith(u'-') && (first.endsWith(u".afterword", Qt::CaseInsensitive) || QFileInfo(first).isFile());
}

bool CommandLine::paintsPages(int argc, char* argv[]) {
    bool isExport = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        isExport = isExport || argument == "export";
        if (isExport && argument.toByteArray().toLower().endsWith(".pdf")) {
            return true;
        }
    }
    return false;
}

int CommandLine::run(QStringList arguments) {
    arguments.removeFirst();
    const QString first = arguments.takeFirst();
    if (first == u"--help" || first == u"-h" || first == u"help") {
        m_console.line(help());
        return m_console.flush() ? exitcode::done : exitcode::failed;
    }
    if (first == u"--version" || first == u"-v") {
        m_console.line(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return m_console.flush() ? exitcode::done : exitcode::failed;
    }
    for (const Verb& verb : std::as_const(m_verbs)) {
        if (first == QLatin1String(verb.name)) {
            return runVerb(verb, arguments);
        }
    }
    return usageError(tr("There is no command “%1”. “afterword --help” lists the commands.").arg(first));
}

int CommandLine::runVerb(const Verb& verb, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    verb.describe(parser);
    parser.addOption({QStringLiteral("quiet"), tr("No progress and no notes.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
    if (!parser.parse(QStringList{QLatin1String(verb.name)} + arguments)) {
        return usageError(parser.errorText());
    }
    if (parser.isSet(QStringLiteral("help"))) {
        m_console.line(helpOf(verb, parser));
        return m_console.flush() ? exitcode::done : exitcode::failed;
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() < verb.minimum || (verb.maximum >= 0 && positional.size() > verb.maximum)) {
        return usageError(tr("Usage: afterword %1 %2").arg(QLatin1String(verb.name), QLatin1String(verb.usage)));
    }
    m_console.setQuiet(parser.isSet(QStringLiteral("quiet")));
    const auto result = verb.run({parser, positional, m_console, m_clock});
    if (!result) {
        m_console.error(ErrorText::of(result.error()));
    }
    if (!m_console.flush()) {
        m_console.error(tr("Standard output could not take everything that was to be printed."));
        return result ? exitcode::failed : exitcode::of(result.error().code);
    }
    return result ? *result : exitcode::of(result.error().code);
}

int CommandLine::usageError(const QString& text) {
    m_console.error(text);
    return exitcode::usage;
}

QString CommandLine::help() const {
    QStringList lines{tr("Afterword makes a finished postmortem of what was collected during an incident."), QString(),
                      tr("Usage: afterword [LIBRARY]    opens the window"), tr("       afterword COMMAND ..."),
                      QString()};
    for (const Verb& verb : m_verbs) {
        lines.append(QStringLiteral("  %1  %2").arg(QLatin1String(verb.name), -10).arg(verb.summary));
    }
    lines += {QString(), tr("“afterword COMMAND --help” explains a command. Exit codes: 0 done, 1 failed, 2 usage, 3 "
                            "locked, 4 damaged or "
                            "unknown format, 5 nothing matched, 6 refused by a gate or a leak check.")};
    return lines.join(u'\n');
}

QString CommandLine::helpOf(const Verb& verb, const QCommandLineParser& parser) {
    const QString all = parser.helpText();
    const qsizetype options = all.indexOf(u"  -");
    return tr("Usage: afterword %1 %2").arg(QLatin1String(verb.name), QLatin1String(verb.usage)) + u"\n\n" +
           verb.summary + u"\n\n" +
           (options < 0 ? QString() : all.sliced(options).trimmed().prepend(QStringLiteral("  ")));
}

} // namespace afterword
