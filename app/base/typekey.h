// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <array>
#include <optional>

namespace vierklang {

/// The four types, always in this order: Bedächtige, Optimierer, Serviceorientierte, Community Manager.
/// The order is alphabetical convention, never a rank.
enum class TypeKey { B, O, S, C };

inline constexpr std::size_t TypeCount = 4;
inline constexpr std::array<TypeKey, TypeCount> AllTypes{TypeKey::B, TypeKey::O, TypeKey::S, TypeKey::C};

[[nodiscard]] constexpr std::size_t indexOf(TypeKey type)
{
    return static_cast<std::size_t>(type);
}

[[nodiscard]] inline QString letterOf(TypeKey type)
{
    constexpr std::array<char16_t, TypeCount> letters{u'B', u'O', u'S', u'C'};
    return QString(QChar(letters[indexOf(type)]));
}

[[nodiscard]] inline std::optional<TypeKey> typeFromLetter(QStringView letter)
{
    for (const TypeKey type : AllTypes) {
        if (letterOf(type) == letter)
            return type;
    }
    return std::nullopt;
}

/// One value per type, in the order of `AllTypes`.
template <typename T>
struct PerType
{
    std::array<T, TypeCount> values{};

    [[nodiscard]] constexpr T &operator[](TypeKey type) { return values[indexOf(type)]; }
    [[nodiscard]] constexpr const T &operator[](TypeKey type) const { return values[indexOf(type)]; }
    friend bool operator==(const PerType &, const PerType &) = default;
};

} // namespace vierklang
