// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/jsonnode.h"

namespace vierklang {

/// Reads the members of an assessment file (formats.md 1). Whatever is wrong is added to the issues of the node, each
/// with the place of the smallest part it is about; the assessment is worth something only if nothing was added.
class AssessmentReader final
{
public:
    AssessmentReader(JsonNode &root, const Instrument &instrument) : m_root(root), m_instrument(instrument) {}

    [[nodiscard]] Assessment read();

private:
    void readHead();
    void readInstrument();
    void readTags();
    void readCommune();
    void readGoals();
    void readLeadingTypes(JsonNode &node, GoalPoints &goals);
    void readBehaviour();
    void readMaturity();
    void readItem(JsonNode &entry, const QString &itemId);
    void readTargets();
    void readMeasures();
    void checkMeasure(JsonNode &node, const Measure &measure) const;
    /// Nothing is in it yet: what it refuses is refused for its own sake.
    [[nodiscard]] Assessment blank() const { return Assessment(m_assessment.id(), m_instrument, m_assessment.form()); }

    JsonNode &m_root;
    const Instrument &m_instrument;
    Assessment m_assessment;
    QJsonObject m_instrumentExtra;
};

} // namespace vierklang
