// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonview.h"

namespace vierklang::ui {

class AnswerGrid;
class ChartCard;

/// Question by question: what every assessment answered, and where two ends are compared, the change.
class QuestionsView final : public ComparisonView
{
    Q_OBJECT

public:
    QuestionsView(Context &context, QWidget *parent);

    void retranslate() override;
    void fill(const ShownComparison &shown) override;
    [[nodiscard]] QList<Chart *> charts() const override;

private:
    /// The question that the arrow keys are at stays in sight.
    void keepInSight(int question);

    AnswerGrid *m_grid;
    ChartCard *m_card;
};

} // namespace vierklang::ui
