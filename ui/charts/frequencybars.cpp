// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frequencybars.h"

#include "ui/charts/chartmarks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr qreal Row = 24;
constexpr qreal HeadRow = 24;
} // namespace

struct FrequencyBars::Columns
{
    qreal name;
    qreal barLeft;
    qreal barWidth;
    qreal count;
    qreal mark;

    Columns(const FrequencyBars &chart, qreal width, const ChartStyle &style)
    {
        qreal longest = style.px(80);
        bool hasMarks = false;
        for (const FrequencyGroup &group : chart.m_groups) {
            for (const FrequencyRow &row : group.rows) {
                longest = std::max(longest, textWidth(row.name, style.font(TextSize::Body)) + 1);
                hasMarks = hasMarks || row.mark.has_value();
            }
        }
        mark = hasMarks ? style.px(20) : 0;
        name = std::min(longest, width * 0.55 - mark);
        count = textWidth(tr("%1 of %2").arg(chart.m_of).arg(chart.m_of), style.font(TextSize::Body)) + style.px(10);
        barLeft = mark + name + style.px(14);
        barWidth = std::clamp(width - barLeft - count - style.px(6), style.px(40), style.px(320));
    }
    [[nodiscard]] qreal detailLeft(const ChartStyle &style) const { return barLeft + barWidth + count + style.px(16); }
};

FrequencyBars::FrequencyBars(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FrequencyBars::setGroups(const QList<FrequencyGroup> &groups, int of, const QString &nameHead,
                              const QString &emptySentence)
{
    m_groups = groups;
    m_of = of;
    m_nameHead = nameHead;
    m_emptySentence = emptySentence;
    valuesChanged();
}

QString FrequencyBars::countText(const FrequencyRow &row) const { return tr("%1 of %2").arg(row.communes).arg(m_of); }

QStringList FrequencyBars::values() const
{
    QStringList sentences;
    for (const FrequencyGroup &group : m_groups) {
        for (const FrequencyRow &row : group.rows)
            sentences.append(row.name + u": "_s + countText(row) + (row.detail.isEmpty() ? QString() : u" – "_s + row.detail));
    }
    return sentences;
}

ChartTable FrequencyBars::table() const
{
    ChartTable table{{m_nameHead, tr("Communes"), tr("of")}, {}};
    for (const FrequencyGroup &group : m_groups) {
        for (const FrequencyRow &row : group.rows) {
            const QString name = row.detail.isEmpty() ? row.name : row.name + u" – "_s + row.detail;
            table.rows.append({name, QString::number(row.communes), QString::number(m_of)});
        }
    }
    return table;
}

qreal FrequencyBars::rowHeight(const FrequencyRow &row, const Columns &columns, const ChartStyle &style) const
{
    return std::max(style.px(Row), wrappedHeight(row.name, style.font(TextSize::Body), columns.name) + style.px(5));
}

qreal FrequencyBars::heightAt(qreal width, const ChartStyle &style) const
{
    const Columns columns(*this, width, style);
    qreal height = 0;
    for (const FrequencyGroup &group : m_groups) {
        height += group.title.isEmpty() ? 0 : style.px(HeadRow);
        for (const FrequencyRow &row : group.rows)
            height += rowHeight(row, columns, style);
    }
    return std::max(height, style.px(HeadRow)) + style.px(2);
}

QSize FrequencyBars::sizeHint() const { return QSizeF(style().px(700), heightAt(style().px(700), style())).toSize(); }

QSize FrequencyBars::minimumSizeHint() const { return QSizeF(style().px(260), style().px(Row)).toSize(); }

int FrequencyBars::heightForWidth(int width) const { return static_cast<int>(std::ceil(heightAt(width, style()))); }

QSizeF FrequencyBars::pictureSize() const { return {820, heightAt(820, ChartStyle::ofPicture())}; }

void FrequencyBars::drawRow(QPainter &painter, const FrequencyRow &row, const QRectF &area, const Columns &columns,
                            const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const QFont body = style.font(TextSize::Body);
    if (row.mark)
        drawMark(painter, lookOfType(*row.mark, style), {style.px(8), area.center().y()}, style.px(12), style);
    drawText(painter, QRectF(columns.mark, area.top(), columns.name + 1, area.height()), Qt::AlignVCenter | Qt::TextWordWrap,
             row.name, body, c.ink);
    const QRectF track(columns.barLeft, area.center().y() - style.px(5), columns.barWidth, style.px(10));
    const qreal share = m_of > 0 ? static_cast<qreal>(row.communes) / m_of : 0;
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())),
                     row.mark ? c.types[*row.mark] : c.levels[3]);
    // Where the scale ends: the number of communes.
    painter.fillRect(QRectF(track.left(), track.bottom() + style.px(2), track.width(), 1), c.line);
    drawText(painter, QRectF(track.right() + style.px(8), area.top(), columns.count, area.height()), Qt::AlignVCenter,
             countText(row), body, c.ink);
    if (!row.detail.isEmpty()) {
        const qreal left = columns.detailLeft(style);
        drawText(painter, QRectF(left, area.top(), area.width() - left, area.height()), Qt::AlignVCenter, row.detail,
                 style.font(TextSize::Small), c.muted);
    }
}

QList<QRectF> FrequencyBars::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    const Columns columns(*this, size.width(), style);
    qreal y = 0;
    for (const FrequencyGroup &group : m_groups) {
        if (!group.title.isEmpty()) {
            drawText(painter, QRectF(0, y, size.width(), style.px(HeadRow)), Qt::AlignVCenter, group.title,
                     style.font(TextSize::Small, QFont::DemiBold), style.colours.muted);
            y += style.px(HeadRow);
        }
        for (const FrequencyRow &row : group.rows) {
            const QRectF area(0, y, size.width(), rowHeight(row, columns, style));
            drawRow(painter, row, area, columns, style);
            areas.append(area);
            y += area.height();
        }
    }
    if (areas.isEmpty())
        drawText(painter, QRectF(QPointF(), size), Qt::TextWordWrap, m_emptySentence, style.font(TextSize::Body), style.colours.muted);
    return areas;
}

} // namespace vierklang::ui
