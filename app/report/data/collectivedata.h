// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/collectivecontext.h"
#include "app/report/data/reportdata.h"
#include "app/scoring/comparison.h"
#include "app/scoring/portfolio.h"

namespace vierklang {

/// A small table on the first sheet, with a chart of some of its columns beside it.
struct ChartedTable
{
    DataTable table;
    QList<int> series; ///< columns that are drawn; their titles name the series
    bool stacked = false;
    double most = 0;   ///< end of the axis; 0: by the values
    QString alt;
};

/// A sheet that is one table. Levels 0…4 in the shaded columns get the shade they have everywhere.
struct CollectiveSheet
{
    DataTable table;
    int frozenColumns = 0;
    int firstShaded = -1;
    int lastShaded = -1;
    bool turnedHead = false; ///< the shaded columns are narrow, their titles run upwards
};

/// Several assessments as tables with unrounded numbers: what the workbook is written from.
struct CollectiveData
{
    QString title;
    QString name; ///< of the first sheet
    QString footer;
    QDate date;
    QList<QList<DataValue>> facts; ///< what, value
    QList<ChartedTable> overview;
    QList<CollectiveSheet> sheets;
};

[[nodiscard]] CollectiveData comparisonData(const CollectiveContext &context, const Comparison &comparison);
[[nodiscard]] CollectiveData portfolioData(const CollectiveContext &context, const QList<PortfolioEntry> &entries,
                                           const Portfolio &portfolio);
/// One row a commune and question, also where a form does not ask it.
[[nodiscard]] DataTable portfolioCsv(const CollectiveContext &context);

} // namespace vierklang
