// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/portfolio.h"
#include "ui/charts/distributiondots.h"
#include "ui/charts/frequencybars.h"

#include <QCoreApplication>

namespace vierklang::ui {

/// The words of the portfolio's charts.
class PortfolioTexts final
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioTexts)

public:
    PortfolioTexts(const Instrument &instrument, Language language) : m_instrument(instrument), m_language(language) {}

    [[nodiscard]] QList<SpreadPanel> panels(const QList<Distribution> &distributions) const;
    /// Which questions most answer with level 0 or 1, and where those that set targets have their largest distance.
    [[nodiscard]] QList<FrequencyGroup> gaps(const Portfolio &portfolio) const;
    [[nodiscard]] QList<FrequencyGroup> steps(const Portfolio &portfolio) const;
    /// Leading types in their fixed order, then the labels.
    [[nodiscard]] QList<FrequencyGroup> types(const TypeTally &types) const;
    /// What the charts are about: how many, how many of them in the short form, how many are still covered.
    [[nodiscard]] QString basis(const Portfolio &portfolio, int shown, int read, int covered) const;
    [[nodiscard]] QString labelName(TypeLabel label) const;

private:
    const Instrument &m_instrument;
    Language m_language;
};

} // namespace vierklang::ui
