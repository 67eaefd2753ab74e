// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/report/workshopnotes.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace vierklang {

/// What is printed for a workshop, in the order in which it is needed.
enum class HandoutKind { Invitation, DataProtection, GoalForm, VotingCards, ScalePoster, Protocol };

inline constexpr std::array<HandoutKind, 6> AllHandoutKinds{HandoutKind::Invitation,  HandoutKind::DataProtection,
                                                            HandoutKind::GoalForm,    HandoutKind::VotingCards,
                                                            HandoutKind::ScalePoster, HandoutKind::Protocol};

/// Handouts that become one document, in this order.
struct HandoutRequest
{
    QList<HandoutKind> kinds;
    Language language = Language::German;
    bool isExample = false;
    std::optional<WorkshopNotes> workshop = std::nullopt; ///< for the protocol; not known when there is only a file
};

/// What is printed for teaching with fictional communes.
enum class TeachingSheet { TypeCards, CaseSheet, LearningMatrix };

inline constexpr std::array<TeachingSheet, 3> AllTeachingSheets{TeachingSheet::TypeCards, TeachingSheet::CaseSheet,
                                                                TeachingSheet::LearningMatrix};

/// The paper of the type cards; each card has a sheet of its own. The other sheets know one size only.
enum class CardSize { A4, A5 };

/// Sheets for teaching that become one document, in this order.
struct TeachingRequest
{
    QList<TeachingSheet> sheets;
    Language language = Language::German;
    CardSize size = CardSize::A4;
    bool withSolution = false;               ///< of the case: on sheets of its own behind it
    std::optional<quint32> seed = std::nullopt; ///< of a generated case; nothing for an example

    friend bool operator==(const TeachingRequest &, const TeachingRequest &) = default;
};

/// "type-cards", "case-sheet", "matrix-poster", as on the command line.
[[nodiscard]] QString wordOf(TeachingSheet sheet);
[[nodiscard]] std::optional<TeachingSheet> teachingSheetFromWord(QStringView word);
/// "a4", "a5".
[[nodiscard]] std::optional<CardSize> cardSizeFromWord(QStringView word);

/// "invitation", "data-protection", "goal-form", "voting-cards", "scale-poster", "protocol", as on the command line.
[[nodiscard]] QString wordOf(HandoutKind kind);
[[nodiscard]] std::optional<HandoutKind> handoutKindFromWord(QStringView word);
/// The others can be printed before there is an assessment; what it would tell is left open to fill in by hand.
[[nodiscard]] bool needsAssessment(HandoutKind kind);

} // namespace vierklang
