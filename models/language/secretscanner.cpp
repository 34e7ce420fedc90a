// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretscanner.h"

#include "keywordfilter.h"
#include "secretmatcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace afterword {

namespace {

constexpr auto placeholderStart = "[redacted: ";

/// True inside "[redacted: ...]".
bool isInPlaceholder(QByteArrayView text, qsizetype begin) {
    constexpr qsizetype longest = 64;
    const qsizetype from = std::max<qsizetype>(0, begin - longest);
    const QByteArray before = text.sliced(from, begin - from).toByteArray();
    const qsizetype opened = before.lastIndexOf(placeholderStart);
    return opened >= 0 && before.indexOf(']', opened) < 0;
}

/// The bytes that can stand just before a token: no letter or digit, or the end of an escape like "\n" and "%3D".
ByteSet tokenStart() {
    ByteSet set;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char character = static_cast<char>(byte);
        const bool isLeadOfUtf8 = byte >= 0xc0;
        set[byte] = !isLeadOfUtf8 &&
                    (!isAlphanumeric(character) || std::strchr("nrt0123456789abcdefABCDEF", character) != nullptr);
    }
    return set;
}

/// The bytes that can follow a keyword that is (the end of) a name, a sign of assignment, or the name's closing quote.
ByteSet bytesAfter(char last) {
    const char* const form = last == '"' || last == '\''  ? "[\t :=>,\\])]"
                             : last == '=' || last == ':' ? "[A-Za-z0-9\t \"'`\\/+=*>$_-]"
                                                          : "[A-Za-z0-9\t \"'`\\=:>_.)*-]";
    return TokenForm(form).pieces().front().set;
}

/// A keyword of the table, with what its rule demands around it.
KeywordFilter::Keyword keywordOf(const SecretRule& rule, const SecretMatcher& matcher, const QByteArray& text,
                                 int number) {
    KeywordFilter::Keyword keyword{text, false, {}, {}, number};
    keyword.foldCase = rule.shape != SecretShape::Token && rule.shape != SecretShape::WebToken;
    if (rule.before != nullptr) {
        keyword.before = {matcher.before().pieces().front().set};
    } else if (rule.shape == SecretShape::Token) {
        keyword.before = {tokenStart()};
    } else if (rule.shape == SecretShape::UrlPassword || rule.shape == SecretShape::UrlToken) {
        keyword.before = {TokenForm("[A-Za-z0-9]").pieces().front().set};
        keyword.after = {TokenForm("[A-Za-z0-9_:.%+-]").pieces().front().set};
    } else if (rule.shape == SecretShape::Bearer || rule.shape == SecretShape::Basic) {
        keyword.after = {TokenForm(" ").pieces().front().set};
    } else if (rule.shape != SecretShape::WebToken && rule.shape != SecretShape::PemBlock) {
        keyword.after = {bytesAfter(text.back())};
    }
    for (const TokenForm::Piece& piece : matcher.form().pieces()) {
        if (keyword.foldCase || keyword.after.size() >= 3 || piece.min == 0) {
            break;
        }
        for (int i = 0; i < std::min(piece.min, 3); ++i) {
            keyword.after.push_back(piece.set);
        }
    }
    return keyword;
}

/// In order and without overlaps; where two overlap, they become one of the rule that comes first in the table.
QList<SecretHit> merged(QList<SecretHit> hits) {
    std::sort(hits.begin(), hits.end(), [](const SecretHit& a, const SecretHit& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.rule < b.rule;
    });
    QList<SecretHit> result;
    for (const SecretHit& hit : hits) {
        if (result.isEmpty() || result.last().begin + result.last().length <= hit.begin) {
            result.append(hit);
            continue;
        }
        SecretHit& last = result.last();
        last.length = std::max(last.begin + last.length, hit.begin + hit.length) - last.begin;
        last.rule = std::min(last.rule, hit.rule);
    }
    return result;
}

} // namespace

class SecretScanner::Private {
public:
    struct Occurrence {
        int rule = 0;
        qsizetype length = 0; ///< of the keyword
    };

    Private()
        : filter(keywords()) {}

    std::vector<KeywordFilter::Keyword> keywords() {
        std::vector<KeywordFilter::Keyword> all;
        int number = 0;
        for (const SecretRule& rule : secretRules()) {
            const SecretMatcher& matcher = matchers.emplace_back(rule);
            for (const QByteArray& text : QByteArray(rule.keywords).split(' ')) {
                all.push_back(keywordOf(rule, matcher, text, static_cast<int>(occurrences.size())));
                occurrences.push_back({number, text.size()});
            }
            ++number;
        }
        return all;
    }

    std::vector<SecretMatcher> matchers; ///< by rule
    std::vector<Occurrence> occurrences; ///< by keyword
    KeywordFilter filter;
};

SecretScanner::SecretScanner()
    : d(std::make_unique<Private>()) {}

SecretScanner::~SecretScanner() = default;

QList<SecretHit> SecretScanner::scan(QByteArrayView utf8) const {
    QList<SecretHit> hits;
    d->filter.each(utf8, [&](int number, qsizetype begin) {
        const auto& [rule, length] = d->occurrences[static_cast<size_t>(number)];
        // A long secret is full of keywords by chance; they cannot tell more than the rule that found it.
        if (!hits.isEmpty() && rule >= hits.last().rule && begin < hits.last().begin + hits.last().length) {
            return;
        }
        if (const auto span = d->matchers[static_cast<size_t>(rule)].match(utf8, begin, begin + length);
            span && !isInPlaceholder(utf8, begin)) {
            hits.append({span->begin, span->end - span->begin, rule});
        }
    });
    return merged(std::move(hits));
}

int SecretScanner::ruleCount() const {
    return static_cast<int>(secretRules().size());
}

QString SecretScanner::ruleId(int rule) const {
    return QString::fromLatin1(secretRules()[static_cast<size_t>(rule)].id);
}

QString SecretScanner::ruleName(int rule) const {
    return QCoreApplication::translate("SecretScanner", secretRules()[static_cast<size_t>(rule)].name);
}

QByteArray SecretScanner::placeholder(int rule) const {
    return QByteArray(placeholderStart) + secretRules()[static_cast<size_t>(rule)].id + ']';
}

} // namespace afterword
