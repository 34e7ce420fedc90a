// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownsource.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace afterword {

namespace {

const QRegularExpression& definition() {
    static const QRegularExpression expression(QStringLiteral("^((?:[ >*+-]|\\d{1,9}[.)])*)\\[([^\\]\\n]{1,999})\\]:"));
    return expression;
}

QString labelOf(const QString& text) {
    return text.simplified().toCaseFolded();
}

/// Labels in brackets anywhere outside of definitions.
QSet<QString> usedLabels(const QStringList& lines) {
    static const QRegularExpression use(QStringLiteral("\\[([^\\[\\]]{1,999})\\]"));
    QSet<QString> labels;
    for (const QString& line : lines) {
        if (!line.contains(u'[')) {
            continue;
        }
        const QRegularExpressionMatch own = definition().match(line);
        auto matches = use.globalMatch(line, own.hasMatch() ? own.capturedEnd() : 0);
        while (matches.hasNext()) {
            labels.insert(labelOf(matches.next().captured(1)));
        }
    }
    return labels;
}

bool isFence(const QString& line) {
    const QString text = line.trimmed();
    return text.startsWith(u"```") || text.startsWith(u"~~~");
}

} // namespace

QString withoutStrayDefinitions(const QString& markdown) {
    if (!markdown.contains(u"]:")) {
        return markdown;
    }
    QStringList lines = markdown.split(u'\n');
    const QSet<QString> used = usedLabels(lines);
    QSet<QString> defined;
    bool inFence = false;
    for (QString& line : lines) {
        inFence = isFence(line) != inFence;
        const QRegularExpressionMatch match = definition().match(line);
        if (inFence || !match.hasMatch() || match.captured(1).endsWith(u"    ")) {
            continue;
        }
        const QString label = labelOf(match.captured(2));
        if (!used.contains(label) || defined.contains(label)) {
            line.insert(match.capturedStart(2) - 1, u'\\');
        }
        defined.insert(label);
    }
    return lines.join(u'\n');
}

QString entityText(QByteArrayView entity) {
    static const QHash<QByteArray, char32_t> named{
        {"amp", U'&'},     {"lt", U'<'},      {"gt", U'>'},       {"quot", U'"'},     {"apos", U'\''},
        {"nbsp", 0xa0},    {"copy", 0xa9},    {"reg", 0xae},      {"trade", 0x2122},  {"deg", 0xb0},
        {"plusmn", 0xb1},  {"micro", 0xb5},   {"middot", 0xb7},   {"times", 0xd7},    {"divide", 0xf7},
        {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026}, {"bull", 0x2022},   {"lsquo", 0x2018},
        {"rsquo", 0x2019}, {"ldquo", 0x201c}, {"rdquo", 0x201d},  {"laquo", 0xab},    {"raquo", 0xbb},
        {"larr", 0x2190},  {"uarr", 0x2191},  {"rarr", 0x2192},   {"darr", 0x2193},   {"le", 0x2264},
        {"ge", 0x2265},    {"ne", 0x2260},    {"asymp", 0x2248},  {"infin", 0x221e},  {"sum", 0x2211},
        {"euro", 0x20ac},  {"pound", 0xa3},   {"yen", 0xa5},      {"sect", 0xa7},     {"para", 0xb6},
        {"auml", 0xe4},    {"ouml", 0xf6},    {"uuml", 0xfc},     {"Auml", 0xc4},     {"Ouml", 0xd6},
        {"Uuml", 0xdc},    {"szlig", 0xdf},   {"eacute", 0xe9},   {"egrave", 0xe8},   {"ccedil", 0xe7},
        {"shy", 0xad},     {"ensp", 0x2002},  {"emsp", 0x2003},   {"thinsp", 0x2009}, {"zwj", 0x200d},
    };
    const QByteArray name = entity.sliced(1, entity.size() - 2).toByteArray();
    char32_t character = named.value(name, 0);
    if (name.startsWith('#')) {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        bool isNumber = false;
        character = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
        const bool isScalar = isNumber && character != 0 && character <= 0x10ffff && (character & ~0x7ffU) != 0xd800;
        character = isScalar ? character : 0xfffd;
    }
    return character == 0 ? QString::fromUtf8(entity) : QString::fromUcs4(&character, 1);
}

} // namespace afterword
