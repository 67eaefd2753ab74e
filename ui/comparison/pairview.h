// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonview.h"

class QBoxLayout;

namespace vierklang::ui {

class ChangePlot;
class ChangesCard;
class ChartCard;
class LevelStrips;
class RadarPanels;
class ShareChange;

/// Two assessments: a dumbbell for each lens and dimension, the shares, what changed, the questions behind the means and
/// both radars.
class PairView final : public ComparisonView
{
    Q_OBJECT

public:
    PairView(Context &context, QWidget *parent);

    void retranslate() override;
    void fill(const ShownComparison &shown) override;
    [[nodiscard]] QList<Chart *> charts() const override;
    void arrange(int pageWidth) override;

private:
    void fillScales(const ShownComparison &shown);
    void fillStrips(const ShownComparison &shown);

    QBoxLayout *m_top;
    ChangePlot *m_scales;
    ShareChange *m_shares;
    LevelStrips *m_strips;
    RadarPanels *m_radars;
    ChartCard *m_scalesCard;
    ChartCard *m_sharesCard;
    ChartCard *m_stripsCard;
    ChartCard *m_radarsCard;
    ChangesCard *m_changes;
};

} // namespace vierklang::ui
