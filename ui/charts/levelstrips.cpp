// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/levelstrips.h"

#include "app/base/numbers.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal LeastStrip = 140;
constexpr qreal NameRow = 18;
constexpr qreal DigitRow = 16;
constexpr qreal Dot = 8.5;
constexpr qreal DotStep = 10;
constexpr qreal MeanRow = 11;

} // namespace

LevelStrips::LevelStrips(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelStrips::setStrips(const QList<LevelStrip> &strips, const ComparedName &before, const ComparedName &after)
{
    m_strips = strips;
    m_before = before;
    m_after = after;
    valuesChanged();
}

QStringList LevelStrips::values() const
{
    const auto levels = [this](const std::array<int, LevelCount> &counts) {
        QStringList parts;
        for (int level = 0; level < LevelCount; ++level) {
            if (counts[static_cast<std::size_t>(level)] > 0)
                parts.append(tr("%n on level %1", nullptr, counts[static_cast<std::size_t>(level)]).arg(level));
        }
        return parts.isEmpty() ? tr("nothing answered") : parts.join(u", "_s);
    };
    QStringList sentences;
    for (const LevelStrip &strip : m_strips)
        sentences.append(u"%1 – %2: %3; %4: %5"_s.arg(strip.name, m_before.full, levels(strip.before), m_after.full,
                                                      levels(strip.after)));
    return sentences;
}

ChartTable LevelStrips::table() const
{
    ChartTable table{{tr("Dimension"), tr("Assessment")}, {}};
    for (int level = 0; level < LevelCount; ++level)
        table.header.append(tr("Level %1").arg(level));
    table.header.append(tr("Mean"));
    for (const LevelStrip &strip : m_strips) {
        for (const bool isAfter : {false, true}) {
            QStringList row{strip.name, isAfter ? m_after.full : m_before.full};
            for (const int count : isAfter ? strip.after : strip.before)
                row.append(QString::number(count));
            const std::optional<double> &mean = isAfter ? strip.meanAfter : strip.meanBefore;
            row.append(mean ? decimal(*mean, 1, context().language()) : u"–"_s);
            table.rows.append(row);
        }
    }
    return table;
}

int LevelStrips::columnsFor(qreal width, const ChartStyle &style) const
{
    const int most = std::max(1, static_cast<int>(m_strips.size()));
    const int fit = std::clamp(static_cast<int>(width / style.px(LeastStrip)), 1, most);
    // Even rows: six strips stand as 6, 3 + 3, 2 + 2 + 2, never as 5 + 1.
    const int rows = (most + fit - 1) / fit;
    return (most + rows - 1) / rows;
}

int LevelStrips::highestStack() const
{
    int highest = 3;
    for (const LevelStrip &strip : m_strips) {
        for (const auto &counts : {strip.before, strip.after})
            highest = std::max(highest, *std::max_element(counts.begin(), counts.end()));
    }
    return highest;
}

qreal LevelStrips::stripHeight(const ChartStyle &style) const
{
    return style.px(NameRow + DigitRow + 2 * (highestStack() * DotStep + MeanRow) + 8);
}

int LevelStrips::heightForWidth(int width) const
{
    const ChartStyle look = style();
    const int columns = columnsFor(width, look);
    const int rows = (static_cast<int>(m_strips.size()) + columns - 1) / std::max(1, columns);
    return qRound(rows * stripHeight(look) +
                  drawLegend(nullptr, QRectF(0, 0, width - look.px(4), 0), legend(look), look) + look.px(4));
}

QSize LevelStrips::sizeHint() const
{
    const int width = qRound(style().px(900));
    return {width, heightForWidth(std::max(this->width(), width))};
}

QSize LevelStrips::minimumSizeHint() const
{
    const int width = qRound(style().px(300));
    return {width, qRound(stripHeight(style()))};
}

QList<LegendEntry> LevelStrips::legend(const ChartStyle &style) const
{
    const Colours &c = style.colours;
    return {{{Mark::Ring, c.muted, Qt::NoPen, 1, {}}, tr("one question, %1 (above)").arg(m_before.explained())},
            {{Mark::Dot, c.accent, Qt::NoPen, 1, {}}, tr("one question, %1 (below)").arg(m_after.explained())},
            {{Mark::TriangleUp, c.ink, Qt::NoPen, 1, {}}, tr("mean")}};
}

void LevelStrips::drawDots(QPainter &painter, const LevelStrip &strip, bool isAfter, const QRectF &band,
                           const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const auto &counts = isAfter ? strip.after : strip.before;
    const std::optional<double> &mean = isAfter ? strip.meanAfter : strip.meanBefore;
    const qreal step = band.width() / LevelCount;
    const qreal base = band.bottom() - style.px(MeanRow);
    painter.setPen(QPen(c.line, style.px(1)));
    painter.drawLine(QPointF(band.left(), base), QPointF(band.right(), base));
    for (int level = 0; level < LevelCount; ++level) {
        for (int i = 0; i < counts[static_cast<std::size_t>(level)]; ++i) {
            const QPointF at(band.left() + step * (level + 0.5), base - style.px(DotStep * i + DotStep / 2 + 1));
            painter.setPen(QPen(isAfter ? c.accent : c.muted, style.px(1.5)));
            painter.setBrush(isAfter ? QBrush(c.accent) : QBrush(c.surface));
            painter.drawEllipse(at, style.px(Dot / 2 - 0.5), style.px(Dot / 2 - 0.5));
        }
    }
    if (mean)
        drawMark(painter, {Mark::TriangleUp, c.ink, Qt::NoPen, 1, {}},
                 {band.left() + step * (*mean + 0.5), base + style.px(6)}, style.px(8), style);
}

void LevelStrips::drawStrip(QPainter &painter, const LevelStrip &strip, const QRectF &area,
                            const ChartStyle &style) const
{
    drawText(painter, QRectF(area.left(), area.top(), area.width(), style.px(NameRow)), Qt::AlignVCenter, strip.name,
             style.font(TextSize::Small, QFont::DemiBold), style.colours.ink);
    const qreal band = style.px(highestStack() * DotStep + MeanRow);
    const QRectF upper(area.left(), area.top() + style.px(NameRow), area.width(), band);
    drawDots(painter, strip, false, upper, style);
    drawDots(painter, strip, true, upper.translated(0, band), style);
    const qreal step = area.width() / LevelCount;
    for (int level = 0; level < LevelCount; ++level) {
        drawText(painter, QRectF(area.left() + step * level, upper.bottom() + band, step, style.px(DigitRow)),
                 Qt::AlignCenter, QString::number(level), style.font(TextSize::Small), style.colours.muted);
    }
}

QList<QRectF> LevelStrips::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    const int columns = columnsFor(size.width(), style);
    const qreal width = size.width() / columns;
    const qreal height = stripHeight(style);
    for (int i = 0; i < m_strips.size(); ++i) {
        const QRectF area((i % columns) * width, static_cast<qreal>(i / columns) * height, width, height);
        if (i % columns > 0) {
            painter.setPen(QPen(style.colours.line, style.px(1)));
            painter.drawLine(area.topLeft() + QPointF(0, style.px(4)), area.bottomLeft() - QPointF(0, style.px(8)));
        }
        drawStrip(painter, m_strips[i], area.adjusted(style.px(10), 0, -style.px(10), 0), style);
        areas.append(area);
    }
    const int rows = (static_cast<int>(m_strips.size()) + columns - 1) / columns;
    drawLegend(&painter, QRectF(style.px(4), rows * height, size.width() - style.px(4), size.height() - rows * height),
               legend(style), style);
    return areas;
}

} // namespace vierklang::ui
