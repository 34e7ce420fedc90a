// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace afterword {

/// The stable text of each enumerator in files and in JSON. Specialised beside each enum; texts never change once
/// released.
template <class E>
struct TextKeys;

template <class E>
concept Keyed = requires { TextKeys<E>::keys; };

template <Keyed E>
[[nodiscard]] QString toKey(E value) {
    for (const auto& [enumerator, key] : TextKeys<E>::keys) {
        if (enumerator == value) {
            return QString::fromUtf16(key);
        }
    }
    return {};
}

/// Null where no enumerator has this text.
template <Keyed E>
[[nodiscard]] std::optional<E> fromKey(QStringView text) {
    for (const auto& [enumerator, key] : TextKeys<E>::keys) {
        if (text == QStringView(key)) {
            return enumerator;
        }
    }
    return {};
}

} // namespace afterword

/// AFTERWORD_KEYS(Enum, {Enum::One, u"one"}, ...) at global scope, after the enum.
#define AFTERWORD_KEYS(Enum, ...)                                                                                      \
    template <>                                                                                                        \
    struct afterword::TextKeys<afterword::Enum> {                                                                      \
        static constexpr auto keys = std::to_array<std::pair<afterword::Enum, const char16_t*>>({__VA_ARGS__});        \
    };
