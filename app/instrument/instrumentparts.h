// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonnode.h"
#include "app/instrument/instrument.h"

namespace vierklang {

/// One function for each kind of part that an instrument file has (resources/schema/instrument.schema.json). What is
/// wrong inside a part becomes an issue of its node; what is wrong between parts: instrumentchecks.h.

[[nodiscard]] ScoringConstants readConstants(JsonNode node);
[[nodiscard]] InstrumentTexts readTexts(JsonNode node);
[[nodiscard]] TypeCard readCard(JsonNode node);
[[nodiscard]] Goal readGoal(JsonNode node);
[[nodiscard]] BehaviourItem readBehaviour(JsonNode node);
[[nodiscard]] Lens readLens(JsonNode node);
[[nodiscard]] Item readItem(JsonNode node);
[[nodiscard]] ReferenceValue readReference(JsonNode node);
[[nodiscard]] Recommendation readRecommendation(JsonNode node);
[[nodiscard]] Learning readLearning(JsonNode node);
[[nodiscard]] ExampleDescription readExample(JsonNode node);
[[nodiscard]] Source readSource(JsonNode node);
[[nodiscard]] Fact readFact(JsonNode node);

} // namespace vierklang
