// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx/xlsxcharts.h"

#include "app/report/reportcolours.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace vierklang {

namespace {

lxw_color_t colourOf(QRgb colour) { return colour & 0xFFFFFF; }

lxw_chart_series *addSeries(lxw_chart *chart, const CellRange &cells, int nameColumn, int valueColumn)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const QByteArray sheet = cells.sheet.toUtf8();
    const auto first = static_cast<lxw_row_t>(cells.firstRow);
    const auto last = static_cast<lxw_row_t>(cells.lastRow);
    const auto names = static_cast<lxw_col_t>(nameColumn);
    const auto values = static_cast<lxw_col_t>(valueColumn);
    chart_series_set_categories(series, sheet.constData(), first, names, last, names);
    chart_series_set_values(series, sheet.constData(), first, values, last, values);
    return series;
}

void setTitle(lxw_chart *chart, const QString &title)
{
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    font.color = colourOf(colours::Ink);
    chart_title_set_name(chart, title.toUtf8().constData());
    chart_title_set_name_font(chart, &font);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_chartarea_set_line(chart, &none);
}

void setGrid(lxw_chart_axis *axis)
{
    lxw_chart_line grid{};
    grid.color = colourOf(colours::Line);
    grid.width = 0.75F;
    chart_axis_major_gridlines_set_visible(axis, LXW_TRUE);
    chart_axis_major_gridlines_set_line(axis, &grid);
}

void insert(lxw_worksheet *sheet, lxw_chart *chart, const QString &alt, int row, int column, double height)
{
    QByteArray words = alt.toUtf8();
    lxw_chart_options options{};
    options.description = words.data();
    options.x_scale = 1.3;
    options.y_scale = height;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), chart, &options);
}

/// From light to dark, no two alike; six need white too, all have an edge.
QRgb shadeOf(qsizetype index, qsizetype of)
{
    constexpr qsizetype Darkest = 4;
    const qsizetype level = of <= Darkest ? (of == 1 ? Darkest : 1 + index * 3 / (of - 1)) : index - (of - 5);
    return level < 0 ? colours::Surface : colours::Levels[static_cast<std::size_t>(level)];
}

} // namespace

void addShareChart(Workbook &book, lxw_worksheet *sheet, const CellRange &cells, int nameColumn, int valueColumn,
                   const QString &title, const QString &alt, int atRow, int atColumn)
{
    lxw_chart *chart = book.addChart(LXW_CHART_BAR);
    lxw_chart_series *series = addSeries(chart, cells, nameColumn, valueColumn);
    std::array<lxw_chart_fill, TypeCount> fills{};
    std::array<lxw_chart_point, TypeCount> points{};
    std::array<lxw_chart_point *, TypeCount + 1> list{};
    for (const TypeKey type : AllTypes) {
        const std::size_t index = indexOf(type);
        fills[index].color = colourOf(typeColour(type).rgb());
        points[index].fill = &fills[index];
        list[index] = &points[index];
    }
    chart_series_set_points(series, list.data());
    chart_series_set_labels(series);
    chart_set_series_gap(chart, 60);
    setTitle(chart, title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    // In a chart of lying bars the library calls the axis of the values x.
    chart_axis_set_reverse(chart->y_axis); // the first type on top
    chart_axis_set_min(chart->x_axis, 0);
    chart_axis_set_max(chart->x_axis, 100);
    chart_axis_set_major_unit(chart->x_axis, 25);
    setGrid(chart->x_axis);
    insert(sheet, chart, alt, atRow, atColumn, 0.9);
}

int addBarChart(Workbook &book, lxw_worksheet *sheet, const CellRange &cells, const QList<BarSeries> &series,
                const BarChart &look, int atRow, int atColumn)
{
    lxw_chart *chart = book.addChart(look.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR);
    for (qsizetype index = 0; index < series.size(); ++index) {
        lxw_chart_series *bars = addSeries(chart, cells, 0, series[index].column);
        chart_series_set_name(bars, series[index].name.toUtf8().constData());
        lxw_chart_fill fill{};
        fill.color = colourOf(shadeOf(index, series.size()));
        lxw_chart_line edge{};
        edge.color = colourOf(colours::Levels[4]);
        edge.width = 0.75F;
        chart_series_set_fill(bars, &fill);
        chart_series_set_line(bars, &edge);
    }
    chart_set_series_gap(chart, 50);
    setTitle(chart, look.title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_min(chart->x_axis, 0);
    if (look.most > 0)
        chart_axis_set_max(chart->x_axis, look.most);
    if (look.most > 0 && look.most <= 4)
        chart_axis_set_major_unit(chart->x_axis, 1);
    chart_axis_set_num_format(chart->x_axis, "0");
    setGrid(chart->x_axis);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    const auto groups = static_cast<double>(cells.lastRow - cells.firstRow + 1);
    const double bars = groups * (look.stacked ? 1 : static_cast<double>(series.size()));
    const double height = std::max(1.0, 0.45 + bars * 0.055);
    insert(sheet, chart, look.alt, atRow, atColumn, height);
    constexpr double ChartHeight = 288; // pixels of the library's chart and of a row here
    constexpr double RowHeight = 22;
    return static_cast<int>(ChartHeight * height / RowHeight) + 1;
}

void addRadarChart(Workbook &book, lxw_worksheet *sheet, const CellRange &cells, int nameColumn,
                   const QList<RadarColumn> &lines, const QString &title, const QString &alt, int atRow, int atColumn)
{
    lxw_chart *chart = book.addChart(LXW_CHART_RADAR_WITH_MARKERS);
    for (const RadarColumn &line : lines) {
        lxw_chart_series *series = addSeries(chart, cells, nameColumn, line.column);
        chart_series_set_name(series, line.name.toUtf8().constData());
        const lxw_color_t colour = colourOf(line.isReference ? colours::Levels[3] : book.accent());
        lxw_chart_line stroke{};
        stroke.color = colour;
        stroke.width = line.isTarget || line.isReference ? 1.25F : 2.25F;
        stroke.dash_type = line.isReference ? LXW_CHART_LINE_DASH_DASH
            : line.isTarget                 ? LXW_CHART_LINE_DASH_ROUND_DOT
                                            : LXW_CHART_LINE_DASH_SOLID;
        chart_series_set_line(series, &stroke);
        chart_series_set_marker_type(series, line.isReference ? LXW_CHART_MARKER_DIAMOND : LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(series, 6);
        lxw_chart_line edge{};
        edge.color = colour;
        lxw_chart_fill fill{};
        fill.color = line.isTarget ? colourOf(colours::Surface) : colour;
        chart_series_set_marker_line(series, &edge);
        chart_series_set_marker_fill(series, &fill);
    }
    setTitle(chart, title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, 4);
    chart_axis_set_major_unit(chart->y_axis, 1);
    chart_axis_set_num_format(chart->y_axis, "0");
    setGrid(chart->y_axis);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    insert(sheet, chart, alt, atRow, atColumn, 1.6);
}

} // namespace vierklang
