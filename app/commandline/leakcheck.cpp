// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leakcheck.h"

namespace afterword::leakcheck {

namespace {

class Search {
public:
    explicit Search(const SecretScanner& scanner)
        : m_scanner(scanner) {}

    template <class V>
    void look(const V& value) {
        V::visit(value, [&](QStringView name, const auto& field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            if constexpr (std::is_same_v<Field, QString>) {
                lookAt(QString::fromUtf16(V::listName) + u' ' + value.id.toString() + u", " + name.toString(), field);
            } else if constexpr (std::is_same_v<Field, QStringList>) {
                lookAt(QString::fromUtf16(V::listName) + u' ' + value.id.toString() + u", " + name.toString(),
                       field.join(u'\n'));
            }
        });
    }

    [[nodiscard]] QStringList places() const { return m_places; }

private:
    void lookAt(const QString& place, const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        for (const SecretHit& hit : m_scanner.scan(text.toUtf8())) {
            m_places.append(place + u": " + m_scanner.ruleName(hit.rule));
        }
    }

    const SecretScanner& m_scanner;
    QStringList m_places;
};

} // namespace

QStringList secretsIn(const Postmortem& postmortem, const SecretScanner& scanner) {
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
    return search.places();
}

} // namespace afterword::leakcheck
