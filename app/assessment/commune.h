// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace vierklang {

enum class CommuneKind { Municipality, Town, City, County, Association, Other };

inline constexpr std::array<CommuneKind, 6> AllCommuneKinds{CommuneKind::Municipality, CommuneKind::Town,
                                                            CommuneKind::City,         CommuneKind::County,
                                                            CommuneKind::Association,  CommuneKind::Other};

/// Who is assessed; the name may be a pseudonym.
struct Commune
{
    QString name;
    std::optional<CommuneKind> kind;
    std::optional<QString> ags;   ///< official municipality key, 8 digits (counties 5)
    std::optional<QString> state; ///< two letters, "NI"
    std::optional<int> population;
    std::optional<int> employees;
    bool agsIsNull = false;   ///< the file said null: written back as null
    bool stateIsNull = false; ///< likewise
    QJsonObject extra;

    friend bool operator==(const Commune &, const Commune &) = default;
};

/// "municipality" … "other", as in files.
[[nodiscard]] QString wordOf(CommuneKind kind);
[[nodiscard]] std::optional<CommuneKind> communeKindFromWord(QStringView word);

/// The sixteen states as (letters, first two digits of the official municipality key).
struct FederalState
{
    QString letters;
    QString keyPrefix;
};
[[nodiscard]] const QList<FederalState> &federalStates();

} // namespace vierklang
