// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leakcheck.h"

namespace afterword::leakcheck {

namespace {

QString masked(const QByteArray& secret) {
    const QString text = QString::fromUtf8(secret);
    return text.left(std::min<qsizetype>(4, text.size() / 4)) + QString(4, u'•');
}

class Search {
public:
    explicit Search(const SecretScanner& scanner)
        : m_scanner(scanner) {}

    template <class V>
    void look(const V& value) {
        m_value = {};
        m_value.list = QString::fromUtf16(V::listName);
        m_value.id = value.id.toString();
        m_value.name = nameOf(value);
        if constexpr (std::is_same_v<V, TimelineEvent>) {
            m_value.at = value.happenedAt;
        }
        lookInto(value, {});
    }

    [[nodiscard]] QList<Leak> found() const { return m_found; }

private:
    template <class V>
    void lookInto(const V& value, const QString& outer) {
        V::visit(value, [&](QStringView name, const auto& field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (std::is_same_v<Field, QString>) {
                lookAt(outer + name.toString(), field);
            } else if constexpr (std::is_same_v<Field, QStringList>) {
                lookAt(outer + name.toString(), field.join(u'\n'));
            } else if constexpr (std::is_same_v<Field, std::optional<DecisionDetails>>) {
                if (field) {
                    lookInto(*field, name.toString() + u'.');
                }
            }
        });
    }

    template <class V>
    [[nodiscard]] QString nameOf(const V& value) const {
        QString name;
        if constexpr (requires { value.title; }) {
            name = value.title;
        } else if constexpr (requires { value.name; }) {
            name = value.name;
        }
        return m_scanner.scan(name.toUtf8()).isEmpty() ? name : QString();
    }

    void lookAt(const QString& field, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        const QByteArray utf8 = text.toUtf8();
        for (const SecretHit& hit : m_scanner.scan(utf8)) {
            Leak leak = m_value;
            leak.field = field;
            leak.rule = m_scanner.ruleName(hit.rule);
            leak.masked = masked(utf8.mid(hit.begin, hit.length));
            m_found.append(leak);
        }
    }

    const SecretScanner& m_scanner;
    Leak m_value; ///< what all leaks of the present value have in common
    QList<Leak> m_found;
};

} // namespace

QList<Leak> leaksIn(const Postmortem& postmortem, const SecretScanner& scanner) {
    Search search(scanner);
    search.look(postmortem.incident);
    Postmortem::visitLists(postmortem, [&](const auto& list) {
        using V = typename std::remove_cvref_t<decltype(list)>::value_type;
        if constexpr (!std::is_same_v<V, Source> && !std::is_same_v<V, CandidateMark>) {
            for (const V& value : list) {
                search.look(value);
            }
        }
    });
    return search.found();
}

QStringList secretsIn(const Postmortem& postmortem, const SecretScanner& scanner) {
    QStringList lines;
    for (const Leak& leak : leaksIn(postmortem, scanner)) {
        lines.append(QStringLiteral("%1 %2, %3: %4").arg(leak.list, leak.id, leak.field, leak.rule));
    }
    return lines;
}

} // namespace afterword::leakcheck
