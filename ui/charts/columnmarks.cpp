// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/columnmarks.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace vierklang::ui {

namespace {

constexpr qreal HeadMark = 9;

} // namespace

MarkLook columnLook(qsizetype column, qsizetype of, const ChartStyle &style)
{
    constexpr std::array<Mark, 4> between{Mark::HalfDot, Mark::TargetDot, Mark::Cross, Mark::TriangleDown};
    if (column == 0)
        return {Mark::Ring, style.colours.muted, Qt::NoPen, 2, {}};
    if (column == of - 1)
        return {Mark::Dot, style.colours.accent, Qt::NoPen, 2, {}};
    return {between[static_cast<std::size_t>(column - 1) % between.size()], style.colours.muted, Qt::NoPen, 2, {}};
}

QList<LegendEntry> columnLegend(const QList<ComparedName> &names, const ChartStyle &style)
{
    QList<LegendEntry> entries;
    for (qsizetype column = 0; column < names.size(); ++column)
        entries.append({columnLook(column, names.size(), style), names[column].explained()});
    return entries;
}

void drawColumnHead(QPainter &painter, const QRectF &area, bool isRight, const QString &name, const MarkLook &look,
                    const ChartStyle &style)
{
    const QFont font = style.font(TextSize::Small, QFont::DemiBold);
    const qreal mark = style.px(HeadMark);
    const qreal gap = style.px(4);
    const qreal text = std::min(textWidth(name, font), area.width() - mark - gap);
    const qreal left = isRight ? area.right() - text - gap - mark : area.left();
    drawMark(painter, look, {left + mark / 2, area.center().y()}, mark + style.px(1), style);
    drawText(painter, QRectF(left + mark + gap, area.top(), area.right() - left - mark - gap + 1, area.height()),
             Qt::AlignVCenter, name, font, style.colours.ink);
}

int evenColumns(qsizetype panels, int fit)
{
    const int most = std::max(1, static_cast<int>(panels));
    const int inRow = std::clamp(fit, 1, most);
    const int rows = (most + inRow - 1) / inRow;
    return (most + rows - 1) / rows;
}

} // namespace vierklang::ui
