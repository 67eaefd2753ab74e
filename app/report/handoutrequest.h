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

/// "invitation", "data-protection", "goal-form", "voting-cards", "scale-poster", "protocol", as on the command line.
[[nodiscard]] QString wordOf(HandoutKind kind);
[[nodiscard]] std::optional<HandoutKind> handoutKindFromWord(QStringView word);
/// The others can be printed before there is an assessment; what it would tell is left open to fill in by hand.
[[nodiscard]] bool needsAssessment(HandoutKind kind);

} // namespace vierklang
