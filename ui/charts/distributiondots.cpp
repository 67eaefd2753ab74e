// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distributiondots.h"

#include "app/base/numbers.h"
#include "ui/charts/chartmarks.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal PanelWidth = 146;
constexpr qreal PanelHeight = 102;
constexpr qreal Gap = 20;
constexpr qreal Dot = 9;

struct Placed
{
    double value;
    bool isFilled;
};

/// Dots of one stack, in the order of the list: it says nothing about the communes.
QHash<int, QList<Placed>> stacksOf(const Distribution &distribution, const QSet<qsizetype> &filled, qreal width, qreal dot)
{
    const int bins = std::max(8, static_cast<int>(width / dot));
    QHash<int, QList<Placed>> stacks;
    for (qsizetype i = 0; i < distribution.means.size(); ++i) {
        if (const std::optional<double> &mean = distribution.means[i])
            stacks[static_cast<int>(std::lround(*mean / MaxLevel * bins))].append({*mean, filled.contains(i)});
    }
    return stacks;
}

qsizetype highestOf(const QHash<int, QList<Placed>> &stacks)
{
    qsizetype highest = 1;
    for (const QList<Placed> &stack : stacks)
        highest = std::max(highest, stack.size());
    return highest;
}

} // namespace

DistributionDots::DistributionDots(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DistributionDots::setPanels(const QList<SpreadPanel> &panels, const QSet<qsizetype> &filled)
{
    m_panels = panels;
    m_filled = filled;
    valuesChanged();
}

QString DistributionDots::number(double value) const { return decimal(value, 1, context().language()); }

QStringList DistributionDots::values() const
{
    QStringList sentences;
    for (const SpreadPanel &panel : m_panels) {
        const std::optional<Quartiles> &q = panel.distribution.quartiles;
        sentences.append(q ? tr("%1: median %2, middle half from %3 to %4, n = %5")
                                 .arg(panel.name, number(q->median), number(q->lower), number(q->upper))
                                 .arg(panel.distribution.count)
                           : tr("%1: too few answers").arg(panel.name));
    }
    return sentences;
}

ChartTable DistributionDots::table() const
{
    ChartTable table{{tr("Lens or dimension"), tr("Number"), tr("Smallest"), tr("Lower quartile"), tr("Median"),
                      tr("Upper quartile"), tr("Largest")},
                     {}};
    for (const SpreadPanel &panel : m_panels) {
        QList<double> known;
        for (const std::optional<double> &mean : panel.distribution.means) {
            if (mean)
                known.append(*mean);
        }
        const std::optional<Quartiles> &q = panel.distribution.quartiles;
        const auto [least, most] = std::minmax_element(known.cbegin(), known.cend());
        const auto text = [&](double value) { return q ? number(value) : u"–"_s; };
        table.rows.append({panel.name, QString::number(known.size()), text(q ? *least : 0), text(q ? q->lower : 0),
                           text(q ? q->median : 0), text(q ? q->upper : 0), text(q ? *most : 0)});
    }
    return table;
}

int DistributionDots::columnsAt(qreal width, const ChartStyle &style) const
{
    qreal least = style.px(PanelWidth);
    for (const SpreadPanel &panel : m_panels)
        least = std::max(least, textWidth(panel.name, style.font(TextSize::Small, QFont::DemiBold)) + style.px(4));
    const int fitting = std::max(1, static_cast<int>((width + style.px(Gap)) / (least + style.px(Gap))));
    const int panels = std::max(1, static_cast<int>(m_panels.size()));
    // Rows of equal length: five beside each other and one below would look like a mistake.
    const int rows = (panels + fitting - 1) / fitting;
    return (panels + rows - 1) / rows;
}

qreal DistributionDots::heightAt(qreal width, const ChartStyle &style) const
{
    const int columns = columnsAt(width, style);
    const int rows = std::max(1, (static_cast<int>(m_panels.size()) + columns - 1) / columns);
    return style.px(PanelHeight) * rows + style.px(8) * (rows - 1);
}

QSize DistributionDots::sizeHint() const
{
    return QSizeF(style().px(900), heightAt(style().px(900), style())).toSize();
}

QSize DistributionDots::minimumSizeHint() const
{
    return QSizeF(style().px(PanelWidth), style().px(PanelHeight)).toSize();
}

int DistributionDots::heightForWidth(int width) const { return static_cast<int>(std::ceil(heightAt(width, style()))); }

QSizeF DistributionDots::pictureSize() const { return {1040, heightAt(1040, ChartStyle::ofPicture())}; }

void DistributionDots::drawDots(QPainter &painter, const SpreadPanel &panel, const QRectF &field,
                                const ChartStyle &style) const
{
    const Colours &c = style.colours;
    qreal dot = style.px(Dot);
    qreal step = dot;
    QHash<int, QList<Placed>> stacks = stacksOf(panel.distribution, m_filled, field.width(), dot);
    // Many communes: smaller dots in more stacks; at last they overlap rather than leave the picture.
    while (static_cast<qreal>(highestOf(stacks)) * dot > field.height() && dot > style.px(4)) {
        dot -= style.px(1);
        stacks = stacksOf(panel.distribution, m_filled, field.width(), dot);
    }
    step = std::min(dot, (field.height() - dot) / std::max<qreal>(1, static_cast<qreal>(highestOf(stacks)) - 1));
    for (const QList<Placed> &stack : std::as_const(stacks)) {
        const qreal start = field.center().y() + step * static_cast<qreal>(stack.size() - 1) / 2;
        for (int pass = 0; pass < 2; ++pass) {
            qreal y = start;
            for (const Placed &placed : stack) {
                // Ticked ones on top, so that an overlapping neighbour does not hide them.
                if (placed.isFilled == (pass == 1)) {
                    painter.setPen(QPen(placed.isFilled ? c.accent : c.muted, style.px(1.3)));
                    painter.setBrush(placed.isFilled ? c.accent : c.surface);
                    const qreal x = field.left() + field.width() * placed.value / MaxLevel;
                    painter.drawEllipse(QPointF(x, y), dot / 2 - style.px(0.5), dot / 2 - style.px(0.5));
                }
                y -= step;
            }
        }
    }
}

void DistributionDots::drawPanel(QPainter &painter, const SpreadPanel &panel, const QRectF &area,
                                 const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const QFont small = style.font(TextSize::Small);
    const QFont strong = style.font(TextSize::Small, QFont::DemiBold);
    const qreal line = style.px(17);
    const std::optional<Quartiles> &q = panel.distribution.quartiles;
    drawText(painter, QRectF(area.left(), area.top(), area.width(), line), Qt::AlignVCenter, panel.name, strong, c.ink);
    const QString note = q ? tr("Median %1, n = %2").arg(number(q->median)).arg(panel.distribution.count) : tr("too few answers");
    drawText(painter, QRectF(area.left(), area.top() + line - style.px(2), area.width(), line), Qt::AlignVCenter, note, small, c.muted);
    const qreal inset = style.px(8);
    const QRectF field(area.left() + inset, area.top() + 2 * line + style.px(2), area.width() - 2 * inset,
                       area.height() - 3 * line - style.px(4));
    const auto x = [&field](double value) { return field.left() + field.width() * value / MaxLevel; };
    painter.setPen(QPen(c.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level) {
        painter.setPen(QPen(c.line, style.px(1)));
        painter.drawLine(QPointF(x(level), field.top()), QPointF(x(level), field.bottom()));
        drawText(painter, QRectF(x(level) - style.px(12), field.bottom() + style.px(2), style.px(24), line),
                 Qt::AlignHCenter | Qt::AlignTop, QString::number(level), small, c.muted);
    }
    if (!q)
        return;
    painter.setPen(QPen(c.field, style.px(1)));
    painter.setBrush(c.levels[c.isDark ? 1 : 0]);
    painter.drawRect(QRectF(QPointF(x(q->lower), field.top() + style.px(2)), QPointF(x(q->upper), field.bottom() - style.px(2))));
    drawDots(painter, panel, field.adjusted(0, style.px(4), 0, -style.px(4)), style);
    painter.setPen(QPen(c.ink, style.px(2)));
    painter.drawLine(QPointF(x(q->median), field.top()), QPointF(x(q->median), field.bottom()));
}

QList<QRectF> DistributionDots::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    const int columns = columnsAt(size.width(), style);
    const qreal width = (size.width() - style.px(Gap) * (columns - 1)) / columns;
    for (int i = 0; i < m_panels.size(); ++i) {
        const QRectF area((i % columns) * (width + style.px(Gap)), (i / columns) * (style.px(PanelHeight) + style.px(8)), width,
                          style.px(PanelHeight));
        drawPanel(painter, m_panels[i], area, style);
        areas.append(area);
    }
    return areas;
}

} // namespace vierklang::ui
