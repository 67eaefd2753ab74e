// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/xlsx/workbook.h"

namespace vierklang {

/// Cells one below the other on the sheet a chart stands on.
struct CellRange
{
    QString sheet;
    int firstRow = 0;
    int lastRow = 0;
};

/// Bars of the four types, each in its colour: names in `nameColumn`, percent in `valueColumn`.
void addShareChart(Workbook &book, lxw_worksheet *sheet, const CellRange &cells, int nameColumn, int valueColumn,
                   const QString &title, const QString &alt, int atRow, int atColumn);

/// One line of the radar: its name and the column of its values.
struct RadarColumn
{
    QString name;
    int column = 0;
    bool isReference = false;
    bool isTarget = false;
};
/// The dimensions on the scale 0…4. A missing value stays a gap.
void addRadarChart(Workbook &book, lxw_worksheet *sheet, const CellRange &cells, int nameColumn,
                   const QList<RadarColumn> &lines, const QString &title, const QString &alt, int atRow, int atColumn);

/// One series of bars: its name and the column of its values.
struct BarSeries
{
    QString name;
    int column = 0;
};
struct BarChart
{
    QString title;
    QString alt;
    bool stacked = false;
    double most = 0; ///< end of the axis; 0: by the values
};
/// Lying bars, the first row on top, in shades of one colour; names in the first column. Returns the rows it covers.
int addBarChart(Workbook &book, lxw_worksheet *sheet, const CellRange &cells, const QList<BarSeries> &series,
                const BarChart &look, int atRow, int atColumn);

} // namespace vierklang
