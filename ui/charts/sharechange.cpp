// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharechange.h"

#include "app/base/numbers.h"
#include "app/report/typemarker.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal NameRow = 22;
constexpr qreal BarRow = 18;
constexpr qreal Gap = 4;

} // namespace

ShareChange::ShareChange(Context &context, QWidget *parent) : Chart(context, parent) {}

void ShareChange::setShares(const Instrument &instrument, const TypePicture &before, const TypePicture &after,
                            const ComparedName &beforeName, const ComparedName &afterName)
{
    for (const TypeKey key : AllTypes)
        m_names[key] = instrument.card(key).nameWithArticle.in(context().language());
    m_before = before;
    m_after = after;
    m_beforeName = beforeName;
    m_afterName = afterName;
    valuesChanged();
}

QString ShareChange::percentText(int value) const { return percent(value, context().language()); }

QString ShareChange::note() const { return tr("Outlined: %1, filled: %2; no ranking").arg(m_beforeName.explained(), m_afterName.explained()); }

QStringList ShareChange::values() const
{
    QStringList sentences;
    for (const TypeKey key : AllTypes) {
        sentences.append(tr("%1: %2 %3, %4 %5")
                             .arg(m_names[key], m_beforeName.full, percentText(m_before.percent[key]), m_afterName.full,
                                  percentText(m_after.percent[key])));
    }
    return sentences;
}

ChartTable ShareChange::table() const
{
    ChartTable table{{tr("Type"), m_beforeName.full, m_afterName.full}, {}};
    for (const TypeKey key : AllTypes)
        table.rows.append({m_names[key], percentText(m_before.percent[key]), percentText(m_after.percent[key])});
    return table;
}

QSize ShareChange::sizeHint() const
{
    const ChartStyle look = style();
    const qreal width = std::max<qreal>(this->width(), look.px(200));
    return QSizeF(look.px(220), look.px(4 * (NameRow + 2 * BarRow + Gap) + 6) +
                                    wrappedHeight(note(), look.font(TextSize::Small), width - look.px(4)))
        .toSize();
}

QSize ShareChange::minimumSizeHint() const { return {qRound(style().px(190)), sizeHint().height()}; }

void ShareChange::drawRow(QPainter &painter, TypeKey type, const QRectF &area, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal name = style.px(NameRow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.types[type]);
    painter.drawPath(typeMarker(type, area.topLeft() + QPointF(style.px(7), name / 2), style.px(13)));
    drawText(painter, QRectF(area.left() + style.px(20), area.top(), area.width() - style.px(20), name),
             Qt::AlignVCenter, m_names[type], style.font(TextSize::Body), c.ink);
    const qreal room = area.width() - style.px(96);
    const qreal bar = style.px(BarRow);
    qreal y = area.top() + name;
    for (const bool isAfter : {false, true}) {
        const TypePicture &picture = isAfter ? m_after : m_before;
        const qreal width = std::max(style.px(2), room * picture.shares[type]);
        const QRectF box(area.left() + 0.5, y + style.px(2) + 0.5, width, bar - style.px(5));
        painter.setPen(QPen(c.types[type], style.px(1.5)));
        painter.setBrush(isAfter ? QBrush(c.types[type]) : QBrush(c.surface));
        painter.drawRect(box);
        const QString text = u"%1: %2"_s.arg(isAfter ? m_afterName.brief : m_beforeName.brief, percentText(picture.percent[type]));
        drawText(painter, QRectF(box.right() + style.px(6), y, area.right() - box.right() - style.px(6), bar),
                 Qt::AlignVCenter, text, style.font(TextSize::Small, isAfter ? QFont::DemiBold : QFont::Normal),
                 isAfter ? c.ink : c.muted);
        y += bar;
    }
}

QList<QRectF> ShareChange::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    const qreal row = style.px(NameRow + 2 * BarRow);
    const QFont small = style.font(TextSize::Small);
    const qreal foot = wrappedHeight(note(), small, size.width() - style.px(4));
    const qreal gap = std::clamp((size.height() - 4 * row - foot - style.px(6)) / 4, style.px(2), style.px(16));
    qreal y = 0;
    for (const TypeKey type : AllTypes) {
        areas.append(QRectF(0, y, size.width(), row));
        drawRow(painter, type, areas.last().adjusted(style.px(2), 0, -style.px(2), 0), style);
        y += row + gap;
    }
    drawText(painter, QRectF(style.px(2), y, size.width() - style.px(4), foot), Qt::TextWordWrap, note(), small,
             style.colours.muted);
    return areas;
}

} // namespace vierklang::ui
