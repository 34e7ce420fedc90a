// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldjson.h"
#include "postmortem.h"

namespace afterword {

/// A value of which every field differs from its default, so that a field that is forgotten on the way is noticed.
class FilledValue {
public:
    template <class V>
    [[nodiscard]] V make() {
        V value;
        V::visit(value, [this](QStringView, auto& field) { fill(field); });
        return value;
    }

private:
    void fill(QString& field) {
        field = QStringLiteral("text %1 “ä” \n\t<&>'\"\\ 🎈 %2").arg(++m_count).arg(QChar(0x202E));
    }

    void fill(bool& field) { field = !field; }

    void fill(double& field) { field = 0.1 * ++m_count; }

    template <class T>
        requires std::is_integral_v<T>
    void fill(T& field) {
        field = static_cast<T>(++m_count);
    }

    void fill(Instant& field) { field = {1'772'375'520'123'456 + ++m_count}; }

    void fill(QDate& field) { field = QDate(2026, 3, 1).addDays(++m_count); }

    template <class Tag>
    void fill(Id<Tag>& field) {
        field = Id<Tag>::create();
    }

    template <Keyed E>
    void fill(E& field) {
        field = TextKeys<E>::keys.back().first;
    }

    template <class T>
    void fill(std::optional<T>& field) {
        fill(field.emplace());
    }

    void fill(QStringList& field) {
        field.resize(2);
        fill(field[0]);
        fill(field[1]);
    }

    template <class T>
    void fill(QList<T>& field) {
        field.resize(2);
        fill(field[0]);
        fill(field[1]);
    }

    template <Visitable V>
    void fill(V& field) {
        field = make<V>();
    }

    int m_count = 0;
};

} // namespace afterword
