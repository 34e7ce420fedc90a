// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writtensections.h"

#include "writtentime.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace afterword {

namespace {

struct Usual {
    const char16_t* key;
    const char* titles; ///< a pattern that the title, in lower case, begins with
};

constexpr std::array usualTitles{
    Usual{u"ifWeHaveTime", "(things to do )?if we have time|nice to have|wenn zeit|si le temps|si hay tiempo|stretch"},
    Usual{u"didNotGoWell", "what (did ?n.t|did not|could|can) |what went (wrong|badly|poorly|less)|"
                           "went (wrong|badly|poorly)|did (not|n.t) go|where we (struggled|were unlucky)|"
                           "was (schlecht|nicht gut|schief|nicht so gut)|ce qui (n.a pas|s.est mal|a mal)|"
                           "lo que (no|salió mal|fue mal)|things that (could|went (badly|poorly|wrong))"},
    Usual{u"wentWell",
          "what (went|worked|did go|go) .*well|what (we did|worked)|(things that )?went well|was (gut|lief gut)|"
          "ce qui (a bien|s.est bien|a fonctionné)|lo que (salió|fue|funcionó) bien|successes"},
    Usual{u"lucky", "where we got lucky|where we were lucky|(we )?got lucky|luck|glück|wo wir glück|"
                    "(où nous avons eu de la )?chance|suerte|dónde tuvimos suerte"},
    Usual{u"rootCause", "root[- ]?causes?|causes?\\b|contributing (factors|causes)|why (did )?(it|this) happen|how did "
                        "(it|this) happen|"
                        "what (caused|happened and why)|(haupt)?ursachen?|grundursache|causes? "
                        "(racine|profonde)|causa|analyse der ursache|five whys|5 whys"},
    Usual{u"timeline", "(incident |full |detailed )?time ?line|sequence of events|key "
                       "events|chronolog|zeit(strahl|leiste|achse|verlauf|linie)|"
                       "ablauf|chronologie|déroul|cronolog|línea de tiempo|linea de tiempo"},
    Usual{u"impact", "(user |customer |business "
                     ")?impact|scope|affected|severity|auswirkung|betroffen|conséquence|impacto|alcance|portée"},
    Usual{u"trigger", "triggers?\\b|auslöser|déclencheur|elément déclencheur|detonante|desencadenante|disparador"},
    Usual{u"resolution",
          "resolution|resolved?\\b|mitigation|recovery|how (it|this|we) (was )?(fix|resolv)|fix\\b|repair|response\\b|"
          "lösung|behebung|wiederherstellung|résolution|resolución|solución|solution"},
    Usual{
        u"actions",
        "action|follow[- ]?ups?|remediation|next steps|to[- ]?dos?\\b|preventi|corrective|future work|"
        "maßnahmen|massnahmen|nächste schritte|folgemaß|mesures|plan d.action|acciones|medidas|próximos pasos|tareas"},
    Usual{
        u"data",
        "data|supporting|graphs?|metrics|analysis|evidence|appendix|daten|anhang|données|annexe|datos|anexo|gráficos"},
};

const std::vector<QRegularExpression>& titleForms() {
    static const std::vector<QRegularExpression> forms = [] {
        std::vector<QRegularExpression> all;
        for (const Usual& usual : usualTitles) {
            all.emplace_back(QStringLiteral("^(?:the |our |die |der |das |les? |la |l.|los |el )?(?:") +
                                 QString::fromUtf8(usual.titles) + u')',
                             QRegularExpression::UseUnicodePropertiesOption);
        }
        return all;
    }();
    return forms;
}

/// "Lessons learned" as "lessonsLearned".
QString keyFromTitle(const QString& title) {
    static const QRegularExpression joints(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 40;
    QString key;
    for (const QString& word : title.toLower().split(joints, Qt::SkipEmptyParts)) {
        if (key.size() + word.size() > longest && !key.isEmpty()) {
            break;
        }
        key += key.isEmpty() ? word : QString(word.left(1).toUpper() + word.mid(1));
    }
    return key.isEmpty() ? QStringLiteral("part") : key.left(longest);
}

/// "- **Impact**: text" as its label and what follows; both empty for other lines.
std::pair<QString, QString> labelOf(const MarkdownLine& line) {
    static const QRegularExpression form(QStringLiteral("^[-*+] +\\*\\*([^*]{2,60}?)\\s*:?\\*\\*\\s*:?\\s*(.*)$"));
    const auto match = line.isCode ? QRegularExpressionMatch() : form.match(line.text);
    return match.hasMatch() ? std::pair{match.captured(1), match.captured(2)} : std::pair<QString, QString>();
}

/// How a document marks its parts.
struct Outline {
    int level = 0; ///< of the headings that begin a section; 0: none do
    bool byLabels = false;
    qsizetype titleLine = -1;
};

Outline outlineOf(const QList<MarkdownLine>& lines) {
    Outline outline;
    std::array<int, 7> counts{};
    int labels = 0;
    for (const MarkdownLine& line : lines) {
        ++counts[static_cast<size_t>(line.heading)];
        labels += labelOf(line).first.isEmpty() ? 0 : 1;
    }
    for (int level = 1; level < 7 && outline.level == 0; ++level) {
        const bool isTitle = outline.titleLine < 0 && counts[static_cast<size_t>(level)] == 1 && level <= 2;
        if (isTitle) {
            const auto at = std::find_if(lines.begin(), lines.end(),
                                         [level](const MarkdownLine& line) { return line.heading == level; });
            outline.titleLine = at - lines.begin();
        } else if (counts[static_cast<size_t>(level)] > 0) {
            outline.level = level;
        }
    }
    constexpr int enough = 2;
    outline.byLabels = outline.level == 0 && labels >= enough;
    return outline;
}

/// Gathers lines into sections.
class Gathering {
public:
    void begin(const QString& title, const QString& key) {
        if (const qsizetype known = m_keys.value(key, -1); known >= 0) {
            m_current = known;
            append(QString());
            append(QStringLiteral("### ") + title);
            append(QString());
            return;
        }
        Section section;
        section.id = SectionId::create();
        section.key = key;
        section.title = title;
        section.position = static_cast<int>(m_sections.size());
        m_sections.append(section);
        m_current = m_sections.size() - 1;
        m_keys.insert(key, m_current);
    }

    void append(const QString& line) { m_sections[m_current].markdown += line + QLatin1Char('\n'); }

    [[nodiscard]] QString freeKey(const QString& title) {
        const QString base = keyFromTitle(title);
        QString key = base;
        while (m_keys.contains(key)) {
            int& number = m_numbers[base];
            number = std::max(number, 1) + 1;
            key = base + QString::number(number);
        }
        return key;
    }

    [[nodiscard]] QList<Section> finished() {
        static const QRegularExpression blankFront(QStringLiteral("^(?:[ \\t]*\\n)+"));
        for (Section& section : m_sections) {
            section.markdown.remove(blankFront);
            while (!section.markdown.isEmpty() && section.markdown.back().isSpace()) {
                section.markdown.chop(1);
            }
        }
        return m_sections;
    }

private:
    QList<Section> m_sections;
    QHash<QString, qsizetype> m_keys; ///< to the section's index
    QHash<QString, int> m_numbers;    ///< the last one that was added to a key
    qsizetype m_current = 0;
};

} // namespace

QString sectionKeyOf(const QString& title) {
    static const QRegularExpression numbering(QStringLiteral("^[\\d.)\\s:*_-]+|[:?!.\\s]+$"));
    QString folded = title.toLower();
    folded.remove(numbering);
    for (size_t i = 0; i < usualTitles.size(); ++i) {
        if (titleForms()[i].match(folded).hasMatch()) {
            return QString::fromUtf16(usualTitles[i].key);
        }
    }
    return {};
}

QList<Section> writtenSections(const QList<MarkdownLine>& lines, const QString& name) {
    const Outline outline = outlineOf(lines);
    Gathering gathering;
    const bool hasTitle = outline.titleLine >= 0;
    gathering.begin(hasTitle ? lines[outline.titleLine].title : QFileInfo(name).completeBaseName(),
                    QStringLiteral("introduction"));
    bool inFrontMatter = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const MarkdownLine& line = lines[i];
        if (line.isFrontMatter) {
            // As code, so that it stays what it was.
            gathering.append(line.text.trimmed() == QLatin1String("---")
                                 ? QString::fromLatin1(inFrontMatter ? "```" : "```yaml")
                                 : line.text);
            inFrontMatter = true;
            continue;
        }
        const auto [label, rest] = outline.byLabels ? labelOf(line) : std::pair<QString, QString>();
        const bool isHeading = outline.level > 0 && line.heading == outline.level && !timeAtBegin(line.text);
        if (isHeading || !label.isEmpty()) {
            const QString title = isHeading ? line.title : label;
            const QString key = sectionKeyOf(title);
            gathering.begin(title, key.isEmpty() ? gathering.freeKey(title) : key);
            if (!rest.isEmpty()) {
                gathering.append(rest);
            }
        } else if (i != outline.titleLine &&
                   !(line.isUnderline && (i == outline.titleLine + 1 || lines[i - 1].heading == outline.level))) {
            gathering.append(outline.byLabels && line.text.startsWith(QLatin1String("  ")) ? line.text.mid(2)
                                                                                           : line.text);
        }
    }
    return gathering.finished();
}

} // namespace afterword
