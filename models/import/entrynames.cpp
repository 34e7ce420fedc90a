// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrynames.h"

#include <QStringDecoder>

namespace afterword {

namespace {

/// The upper half of code page 437.
constexpr char16_t codePage437[] = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                   u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(std::size(codePage437) == 129);

bool hasDrive(const QString& name) {
    return name.size() > 1 && name[1] == u':' && name[0].isLetter();
}

/// The part of the name that makes it one of the system's own files; empty where none does.
QString systemPart(const QStringList& parts) {
    for (const QString& part : parts) {
        const bool known = part == u"__MACOSX" || part.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0 ||
                           part.compare(u"desktop.ini", Qt::CaseInsensitive) == 0;
        if (known || part.startsWith(u'.')) {
            return part.startsWith(u"._") ? QStringLiteral("._*") : part;
        }
    }
    return {};
}

} // namespace

std::optional<QString> EntryNames::accept(const QString& given) {
    QString name = given;
    if (!name.contains(u'/')) {
        name.replace(u'\\', u'/'); // as some programs on Windows write it
    }
    QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("."));
    if (name.startsWith(u'/') || hasDrive(name)) {
        refuse(given, tr("its name points to a fixed place outside"));
        return {};
    }
    if (parts.contains(QStringLiteral("..")) || name.split(u'\\').contains(QStringLiteral(".."))) {
        refuse(given, tr("its name leads out of the folder (\"..\")"));
        return {};
    }
    if (parts.isEmpty() || std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 0x20; })) {
        refuse(given, tr("its name holds characters that no file name may have"));
        return {};
    }
    if (const QString part = systemPart(parts); !part.isEmpty()) {
        if (!m_systemNames.contains(part)) {
            m_systemNames.insert(part);
            refuse(part, tr("a file of the system or a hidden file, left out"), Collection::Refusal::System);
        }
        return {};
    }
    name = parts.join(u'/');
    if (m_seen.contains(name)) {
        refuse(given, tr("the name occurs more than once; the first one was read"));
        return {};
    }
    m_seen.insert(name);
    return name;
}

QString EntryNames::decoded(QByteArrayView bytes) {
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = utf8(bytes);
    if (!utf8.hasError()) {
        return name;
    }
    QString old(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), old.begin(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return QChar(code < 0x80 ? char16_t{code} : codePage437[code - 0x80]);
    });
    return old;
}

} // namespace afterword
