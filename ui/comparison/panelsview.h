// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonview.h"

class QBoxLayout;

namespace vierklang::ui {

class ChangesCard;
class ChartCard;
class RadarPanels;
class SharePanels;
class ValueLanes;

/// Three to six assessments: one lane each on a common scale for lenses and dimensions, what changed, and shares and
/// radars as small multiples.
class PanelsView final : public ComparisonView
{
    Q_OBJECT

public:
    PanelsView(Context &context, QWidget *parent);

    void retranslate() override;
    void fill(const ShownComparison &shown) override;
    [[nodiscard]] QList<Chart *> charts() const override;
    void arrange(int pageWidth) override;

private:
    void fillLanes(const ShownComparison &shown);

    QBoxLayout *m_top;
    ValueLanes *m_lanes;
    SharePanels *m_shares;
    RadarPanels *m_radars;
    ChartCard *m_lanesCard;
    ChartCard *m_sharesCard;
    ChartCard *m_radarsCard;
    ChangesCard *m_changes;
    qsizetype m_columns = 3;
};

} // namespace vierklang::ui
