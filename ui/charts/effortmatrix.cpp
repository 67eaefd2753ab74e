// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/effortmatrix.h"

#include "app/workflow/wording.h"
#include "ui/charts/gapbars.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// Small, medium, large as 0, 1, 2.
int stepOf(Size size)
{
    return static_cast<int>(size);
}

bool isAtLeastPlanned(const Measure &measure)
{
    return measure.status == MeasureStatus::Planned || measure.status == MeasureStatus::Running ||
           measure.status == MeasureStatus::Done;
}

} // namespace

EffortMatrix::EffortMatrix(Context &context, QWidget *parent) : Chart(context, parent) {}

void EffortMatrix::setMeasures(const QList<Measure> &measures)
{
    m_measures = measures;
    valuesChanged();
}

QString EffortMatrix::sizeText(const std::optional<Size> &size) const
{
    return size ? sizeWording(*size, context().language()) : tr("open");
}

QStringList EffortMatrix::values() const
{
    QStringList sentences;
    for (int index = 0; index < m_measures.size(); ++index) {
        const Measure &measure = m_measures[index];
        sentences.append(tr("Measure %1: effort %2, impact %3, %4")
                             .arg(QString::number(index + 1), sizeText(measure.effort),
                                  sizeText(measure.impact),
                                  statusWording(measure.status, context().language())));
    }
    return sentences;
}

ChartTable EffortMatrix::table() const
{
    ChartTable table{{tr("Measure"), tr("Effort"), tr("Impact")}, {}};
    for (const Measure &measure : m_measures)
        table.rows.append({measure.title, sizeText(measure.effort), sizeText(measure.impact)});
    return table;
}

QSize EffortMatrix::sizeHint() const
{
    return QSizeF(style().px(240), style().px(150)).toSize();
}

QSize EffortMatrix::minimumSizeHint() const
{
    return QSizeF(style().px(200), style().px(140)).toSize();
}

void EffortMatrix::drawGrid(QPainter &painter, const QRectF &grid, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const QFont small = style.font(TextSize::Small);
    painter.setPen(QPen(c.line, style.px(1)));
    painter.setBrush(Qt::NoBrush);
    for (int step = 0; step <= 3; ++step) {
        const qreal x = grid.left() + grid.width() * step / 3;
        const qreal y = grid.top() + grid.height() * step / 3;
        painter.drawLine(QPointF(x, grid.top()), QPointF(x, grid.bottom()));
        painter.drawLine(QPointF(grid.left(), y), QPointF(grid.right(), y));
    }
    const qreal cellHeight = grid.height() / 3;
    const qreal cellWidth = grid.width() / 3;
    for (const Size size : AllSizes) {
        const QString text = sizeWording(size, context().language());
        const int step = stepOf(size);
        drawText(painter,
                 QRectF(0, grid.bottom() - (step + 1) * cellHeight, grid.left() - style.px(6), cellHeight),
                 Qt::AlignVCenter | Qt::AlignRight, text, small, c.muted);
        drawText(painter, QRectF(grid.left() + step * cellWidth, grid.bottom(), cellWidth, style.px(18)),
                 Qt::AlignCenter, text, small, c.muted);
    }
    drawText(painter, QRectF(0, 0, grid.right(), style.px(16)), Qt::AlignVCenter, tr("Impact"), small,
             c.muted);
    drawText(painter, QRectF(0, grid.bottom(), grid.left(), style.px(18)), Qt::AlignVCenter, tr("Effort"),
             small, c.muted);
    drawText(painter, QRectF(0, 0, grid.right(), style.px(16)), Qt::AlignVCenter | Qt::AlignRight,
             tr("○ idea   ● from “planned” on"), small, c.muted);
}

QList<QRectF> EffortMatrix::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    const QRectF grid(style.px(56), style.px(20), size.width() - style.px(60), size.height() - style.px(42));
    drawGrid(painter, grid, style);
    QList<QRectF> areas;
    std::array<std::array<int, 3>, 3> used{};
    for (int index = 0; index < m_measures.size(); ++index) {
        const Measure &measure = m_measures[index];
        if (!measure.effort || !measure.impact) {
            areas.append(QRectF());
            continue;
        }
        const int column = stepOf(*measure.effort);
        const int row = stepOf(*measure.impact);
        int &place = used[static_cast<std::size_t>(column)][static_cast<std::size_t>(row)];
        const qreal room = grid.width() / 3;
        const qreal gap = std::min(style.px(22), (room - style.px(20)) / 2);
        const QPointF centre(grid.left() + room * column + style.px(14) + gap * (place % 3),
                             grid.bottom() - grid.height() / 3 * (row + 0.5) +
                                 (place >= 3 ? style.px(10) : 0.0));
        ++place;
        drawMeasureNumber(painter, centre, index + 1, isAtLeastPlanned(measure), style);
        areas.append(
            QRectF(centre.x() - style.px(12), centre.y() - style.px(12), style.px(24), style.px(24)));
    }
    return areas;
}

} // namespace vierklang::ui
