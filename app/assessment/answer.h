// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace vierklang {

/// The answer to one maturity item: still open, a level 0…4, "weiß nicht" or "trifft nicht zu".
/// Only levels count in means; the other two answers are valid and lower the coverage.
class Answer final
{
public:
    enum class Kind { Open, Level, Unknown, NotApplicable };

    constexpr Answer() = default;
    [[nodiscard]] static constexpr Answer open() { return {}; }
    [[nodiscard]] static constexpr Answer unknown() { return Answer(Kind::Unknown, 0); }
    [[nodiscard]] static constexpr Answer notApplicable() { return Answer(Kind::NotApplicable, 0); }
    /// Nothing for a level outside 0…4.
    [[nodiscard]] static constexpr std::optional<Answer> atLevel(int level)
    {
        if (level < 0 || level > MaxLevel)
            return std::nullopt;
        return Answer(Kind::Level, level);
    }

    [[nodiscard]] constexpr Kind kind() const { return m_kind; }
    [[nodiscard]] constexpr bool isOpen() const { return m_kind == Kind::Open; }
    [[nodiscard]] constexpr bool isLevel() const { return m_kind == Kind::Level; }
    /// 0…4; meaningful only when `isLevel()`.
    [[nodiscard]] constexpr int level() const { return m_level; }

    friend constexpr bool operator==(const Answer &, const Answer &) = default;

private:
    constexpr Answer(Kind kind, int level) : m_kind(kind), m_level(level) {}

    Kind m_kind = Kind::Open;
    int m_level = 0;
};

/// The counts of one blind vote: index = level. Who voted what is stored nowhere.
struct Round
{
    std::array<int, LevelCount> counts{};
    int unknown = 0;
    int notApplicable = 0;
    QJsonObject extra;

    /// Whether so many people can have voted alike: 0…1000.
    [[nodiscard]] static constexpr bool isPossible(int votes) { return votes >= 0 && votes <= 1000; }

    friend bool operator==(const Round &, const Round &) = default;
};

/// Everything that is said about one item.
struct ItemRecord
{
    Answer answer;
    std::optional<int> target; ///< 0…4
    QString note;
    QString evidence;
    bool parked = false;
    QList<Round> rounds; ///< in the order of voting
    QJsonObject extra;

    /// Nothing was said: such records are not stored.
    [[nodiscard]] bool isEmpty() const { return *this == ItemRecord{}; }
    friend bool operator==(const ItemRecord &, const ItemRecord &) = default;
};

} // namespace vierklang
