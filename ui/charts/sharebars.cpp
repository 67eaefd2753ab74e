// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharebars.h"

#include "app/base/numbers.h"
#include "app/scoring/typepicture.h"
#include "app/report/typemarker.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal TextRow = 20;
constexpr qreal BarRow = 27;
constexpr qreal ScaleRow = 20;
constexpr qreal CompactRow = 27;

} // namespace

ShareBars::ShareBars(Context &context, QWidget *parent) : Chart(context, parent) {}

void ShareBars::setShares(const Instrument &instrument, const TypePicture &type)
{
    for (const TypeKey key : AllTypes)
        m_names[key] = instrument.card(key).nameWithArticle.in(context().language());
    m_type = type;
    m_goalPercent = percentOf(type.goals);
    m_practicePercent = percentOf(type.practice);
    m_goalWeight = instrument.constants.goalWeight;
    valuesChanged();
}

void ShareBars::setCompact(bool compact, bool named)
{
    m_isCompact = compact;
    m_isNamed = named;
    valuesChanged();
}

QString ShareBars::percentText(int value) const
{
    return percent(value, context().language());
}

QStringList ShareBars::values() const
{
    QStringList sentences;
    for (const TypeKey key : AllTypes) {
        if (m_isCompact) {
            sentences.append(tr("%1: %2", "type and its share").arg(m_names[key], percentText(m_type.percent[key])));
            continue;
        }
        sentences.append(tr("%1: %2, goals only %3, practice only %4")
                             .arg(m_names[key], percentText(m_type.percent[key]),
                                  percentText(m_goalPercent[key]), percentText(m_practicePercent[key])));
    }
    return sentences;
}

ChartTable ShareBars::table() const
{
    if (m_isCompact) {
        ChartTable shares{{tr("Type"), tr("Share")}, {}};
        for (const TypeKey key : AllTypes)
            shares.rows.append({m_names[key], percentText(m_type.percent[key])});
        return shares;
    }
    ChartTable table{{tr("Type"), tr("Share"), tr("Goals only"), tr("Practice only")}, {}};
    for (const TypeKey key : AllTypes) {
        table.rows.append({m_names[key], percentText(m_type.percent[key]), percentText(m_goalPercent[key]),
                           percentText(m_practicePercent[key])});
    }
    return table;
}

QSize ShareBars::sizeHint() const
{
    const ChartStyle look = style();
    if (m_isCompact)
        return QSizeF(look.px(320), look.px(4 * CompactRow)).toSize();
    const qreal width = std::max<qreal>(this->width(), look.px(260));
    const qreal foot = drawLegend(nullptr, QRectF(0, 0, width, 0), legend(look), look);
    return QSizeF(look.px(320), look.px(4 * (TextRow + BarRow) + ScaleRow + 2) + foot).toSize();
}

QSize ShareBars::minimumSizeHint() const
{
    return {qRound(style().px(220)), sizeHint().height()};
}

QList<LegendEntry> ShareBars::legend(const ChartStyle &style) const
{
    const auto weight = [this](double share) { return percentText(qRound(share * 100)); };
    return {{{Mark::TriangleDown, style.colours.ink, Qt::NoPen, 1, {}},
             tr("goals only (count %1)").arg(weight(m_goalWeight))},
            {{Mark::TriangleUp, style.colours.ink, Qt::NoPen, 1, {}},
             tr("practice only (counts %1)").arg(weight(1 - m_goalWeight))},
            {{Mark::DashedRule, style.colours.muted, Qt::NoPen, 1, {}},
             tr("%1 each would be an even spread").arg(percentText(25))}};
}

void ShareBars::drawRow(QPainter &painter, TypeKey type, const QRectF &area, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal text = style.px(TextRow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.types[type]);
    painter.drawPath(typeMarker(type, area.topLeft() + QPointF(style.px(7), text / 2), style.px(13)));
    const QRectF line(area.left(), area.top(), area.width(), text);
    drawText(painter, line.adjusted(style.px(20), 0, 0, 0), Qt::AlignVCenter, m_names[type],
             style.font(TextSize::Body), c.ink);
    drawText(painter, line, Qt::AlignRight | Qt::AlignVCenter, percentText(m_type.percent[type]),
             style.font(TextSize::Large, QFont::DemiBold), c.ink);
    const QRectF bar(area.left(), area.top() + text, area.width(), style.px(BarRow));
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const qreal x = bar.left() + (bar.width() - 1) * quarter / 4 + 0.5;
        const bool isEven = quarter == 1;
        painter.setPen(isEven ? QPen(c.muted, style.px(1), Qt::DashLine) : QPen(c.line, style.px(1)));
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
    }
    const QRectF filled(bar.left(), bar.top() + style.px(6), bar.width() * m_type.shares[type], style.px(16));
    painter.fillRect(filled, c.types[type]);
    const qreal goals = bar.left() + bar.width() * m_type.goals[type];
    const qreal practice = bar.left() + bar.width() * m_type.practice[type];
    drawMark(painter, {Mark::TriangleDown, c.ink, Qt::NoPen, 1, {}}, {goals, bar.top() + style.px(2.5)},
             style.px(9), style);
    drawMark(painter, {Mark::TriangleUp, c.ink, Qt::NoPen, 1, {}},
             {practice, filled.bottom() + style.px(3.5)}, style.px(8), style);
}

void ShareBars::drawCompactRow(QPainter &painter, TypeKey type, const QRectF &area, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    qreal name = -style.px(8);
    for (const QString &words : m_names.values)
        name = !m_isNamed ? name : std::max(name, textWidth(words, style.font(TextSize::Body)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.types[type]);
    painter.drawPath(typeMarker(type, {area.left() + style.px(7), area.center().y()}, style.px(13)));
    if (m_isNamed)
        drawText(painter, area.adjusted(style.px(22), 0, 0, 0), Qt::AlignVCenter, m_names[type],
                 style.font(TextSize::Body), c.ink);
    drawText(painter, area, Qt::AlignRight | Qt::AlignVCenter, percentText(m_type.percent[type]),
             style.font(TextSize::Large, QFont::DemiBold), c.ink);
    const qreal left = area.left() + name + style.px(34);
    const QRectF bar(left, area.center().y() - style.px(7), std::max(style.px(20), area.right() - style.px(56) - left),
                     style.px(14));
    painter.fillRect(bar, c.levels[0]);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * m_type.shares[type], bar.height())), c.types[type]);
}

void ShareBars::drawScale(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const qreal x = area.left() + area.width() * quarter / 4;
        const qreal half = style.px(24);
        const int flags = quarter == 0 ? Qt::AlignLeft : quarter == 4 ? Qt::AlignRight : Qt::AlignHCenter;
        const QRectF box(quarter == 0   ? area.left()
                         : quarter == 4 ? area.right() - 2 * half
                                        : x - half,
                         area.top(), 2 * half, area.height());
        drawText(painter, box, flags | Qt::AlignVCenter,
                 quarter % 4 == 0 ? percentText(quarter * 25) : QString::number(quarter * 25),
                 style.font(TextSize::Small), style.colours.muted);
    }
}

QList<QRectF> ShareBars::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    if (m_isCompact) {
        const qreal high = std::max(style.px(CompactRow), size.height() / 4);
        for (const TypeKey type : AllTypes) {
            areas.append(QRectF(0, high * static_cast<qreal>(areas.size()), size.width(), high));
            drawCompactRow(painter, type, areas.last().adjusted(style.px(4), 0, -style.px(4), 0), style);
        }
        return areas;
    }
    const qreal row = style.px(TextRow + BarRow);
    const qreal foot = drawLegend(nullptr, QRectF(QPointF(), size), legend(style), style);
    const qreal slack =
        std::clamp((size.height() - 4 * row - style.px(ScaleRow) - foot) / 4, 0.0, style.px(12));
    qreal y = 0;
    for (const TypeKey type : AllTypes) {
        areas.append(QRectF(0, y, size.width(), row));
        drawRow(painter, type, areas.last().adjusted(style.px(4), 0, -style.px(4), 0), style);
        y += row + slack;
    }
    drawScale(painter, QRectF(style.px(4), y, size.width() - style.px(8), style.px(ScaleRow)), style);
    drawLegend(&painter, QRectF(style.px(4), y + style.px(ScaleRow), size.width() - style.px(4), foot),
               legend(style), style);
    return areas;
}

} // namespace vierklang::ui
