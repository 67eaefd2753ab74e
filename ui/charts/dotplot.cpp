// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotplot.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal HeadRow = 44;
constexpr qreal LeastRow = 34;
constexpr qreal MostRow = 50;

} // namespace

/// Where the parts of a row stand.
struct DotPlot::Columns
{
    qreal label;
    qreal scaleLeft;
    qreal scaleWidth;
    qreal numbers; ///< left edge of the three numbers
    qreal number;  ///< width of one
    qreal lowest;  ///< left edge, 0 when there is no room
    qreal right;

    /// `widestWord`: no name is broken inside a word.
    Columns(qreal width, const ChartStyle &style, qreal widestWord)
    {
        const qreal inset = style.px(12);
        right = width - style.px(8);
        number = style.px(42);
        const qreal lowestWidth = width >= style.px(640) ? std::min(width * 0.22, style.px(190)) : 0;
        lowest = lowestWidth > 0 ? right - lowestWidth : 0;
        numbers = (lowestWidth > 0 ? lowest - style.px(10) : right) - 3 * number;
        label = std::max(std::clamp(width * 0.27, style.px(112), style.px(176)), std::min(widestWord, width * 0.4));
        scaleLeft = label + inset + style.px(14);
        scaleWidth = std::max(style.px(80), numbers - scaleLeft - style.px(12));
    }
    [[nodiscard]] qreal x(double level) const { return scaleLeft + scaleWidth * level / MaxLevel; }
};

qreal DotPlot::widestWord(const ChartStyle &style) const
{
    qreal widest = 0;
    for (const DotGroup &group : m_groups) {
        const QFontMetricsF metrics(group.isStrong ? style.font(TextSize::Large, QFont::DemiBold)
                                                   : style.font(TextSize::Body));
        for (const DotRow &row : group.rows) {
            for (const QString &word : row.name.split(u' '))
                widest = std::max(widest, metrics.horizontalAdvance(word));
        }
    }
    return widest + style.px(2);
}

DotPlot::DotPlot(Context &context, QWidget *parent) : Chart(context, parent) {}

void DotPlot::setGroups(const QList<DotGroup> &groups, const QStringList &levelNames,
                        const QList<TypeKey> &reference, const QString &referenceName)
{
    m_groups = groups;
    m_levelNames = levelNames;
    m_reference = reference;
    m_referenceName = referenceName;
    valuesChanged();
}

QString DotPlot::idOf(int value) const
{
    for (const DotGroup &group : m_groups) {
        if (value < group.rows.size())
            return group.rows.value(value).scale.id;
        value -= static_cast<int>(group.rows.size());
    }
    return {};
}

QString DotPlot::number(const std::optional<double> &value) const
{
    return value ? decimal(*value, 1, context().language()) : u"–"_s;
}

QStringList DotPlot::values() const
{
    QStringList sentences;
    for (const DotGroup &group : m_groups) {
        for (const DotRow &row : group.rows) {
            const ScaleResult &scale = row.scale;
            if (!scale.mean) {
                sentences.append(
                    tr("%1: too few answers (%2 of %3)").arg(row.name).arg(scale.answered).arg(scale.of));
                continue;
            }
            QString text =
                tr("%1: actual %2, target %3").arg(row.name, number(scale.mean), number(scale.target));
            if (scale.lowest && scale.highest)
                text += tr(", questions from %1 to %2").arg(*scale.lowest).arg(*scale.highest);
            if (scale.reference)
                text += tr(", reference %1").arg(number(scale.reference));
            sentences.append(text + tr(", %1 of %2 answers").arg(scale.answered).arg(scale.of));
        }
    }
    return sentences;
}

QString DotPlot::originsOf(const ScaleResult &scale) const
{
    if (!scale.reference)
        return u"–"_s;
    QStringList parts;
    for (const auto &[count, origin] :
         {std::pair(scale.origins.order, Origin::Order), std::pair(scale.origins.derived, Origin::Derived),
          std::pair(scale.origins.assumption, Origin::Assumption)}) {
        if (count > 0)
            parts.append(
                u"%1\u00A0%2"_s.arg(QString::number(count), originMark(origin, context().language())));
    }
    return parts.join(u", "_s);
}

ChartTable DotPlot::table() const
{
    ChartTable table{{tr("Lens or dimension"), tr("Actual"), tr("Target"), tr("Spread"), tr("Answers"),
                      tr("Reference"), tr("Origin")},
                     {}};
    for (const DotGroup &group : m_groups) {
        for (const DotRow &row : group.rows) {
            const ScaleResult &scale = row.scale;
            const QString actual = scale.mean ? number(scale.mean) : tr("too few answers");
            QString target = number(scale.target);
            if (scale.target && !scale.ownTarget)
                target += tr(" (next step)");
            table.rows.append(
                {row.name, actual, target,
                 scale.lowest && scale.highest ? u"%1–%2"_s.arg(*scale.lowest).arg(*scale.highest) : u"–"_s,
                 tr("%1 of %2").arg(scale.answered).arg(scale.of), number(scale.reference),
                 originsOf(scale)});
        }
    }
    return table;
}

QSize DotPlot::sizeHint() const
{
    const ChartStyle look = style();
    qreal height = look.px(30);
    for (const DotGroup &group : m_groups)
        height += look.px(HeadRow) + static_cast<qreal>(group.rows.size()) * look.px(44);
    return QSizeF(look.px(560), height).toSize();
}

QSize DotPlot::minimumSizeHint() const
{
    const ChartStyle look = style();
    qreal height = look.px(40);
    for (const DotGroup &group : m_groups)
        height += look.px(HeadRow) + static_cast<qreal>(group.rows.size()) * look.px(LeastRow);
    return QSizeF(look.px(380), height).toSize();
}

QColor DotPlot::referenceColour(const ChartStyle &style) const
{
    return m_reference.size() == 1 ? style.colours.types[m_reference.first()] : style.colours.ink;
}

QList<LegendEntry> DotPlot::legend(const ChartStyle &style) const
{
    QList<LegendEntry> entries{{{Mark::Dot, style.colours.accent, Qt::NoPen, 1, {}}, tr("Actual")},
                               {{Mark::Ring, style.colours.accent, Qt::NoPen, 1, {}}, tr("Target")}};
    bool hasDefault = false;
    for (const DotGroup &group : m_groups) {
        for (const DotRow &row : group.rows)
            hasDefault |= row.scale.target && !row.scale.ownTarget;
    }
    if (hasDefault)
        entries.append(
            {{Mark::DashedRing, style.colours.accent, Qt::NoPen, 1, {}}, tr("next step, no own target yet")});
    entries.append(
        {{Mark::SpreadBar, style.colours.levels[2], Qt::NoPen, 1, {}}, tr("spread of the questions")});
    if (!m_reference.isEmpty())
        entries.append({{Mark::TickBar, referenceColour(style), Qt::NoPen, 1, {}},
                        tr("reference %1: a help for thinking, not a study value").arg(m_referenceName)});
    return entries;
}

void DotPlot::drawHead(QPainter &painter, const DotGroup &group, const QRectF &area, bool isFirst,
                       const Columns &columns, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const QRectF title(style.px(12), area.top(), columns.label + style.px(2), area.height() - style.px(4));
    drawText(painter, title, Qt::AlignBottom | Qt::TextWordWrap, group.title,
             style.font(TextSize::Body, QFont::DemiBold), c.ink);
    const QFont digit = style.font(TextSize::Small, QFont::DemiBold);
    const QFont small = style.font(TextSize::Small);
    const qreal step = columns.scaleWidth / MaxLevel;
    const bool hasNames = isFirst && step >= style.px(64);
    for (int level = 0; level <= MaxLevel; ++level) {
        const QRectF box(columns.x(level) - step / 2, area.top(), step, area.height() - style.px(4));
        if (hasNames)
            drawText(painter, box, Qt::AlignBottom | Qt::AlignHCenter, m_levelNames.value(level), small,
                     c.muted);
        drawText(painter, box.adjusted(0, 0, 0, hasNames ? -style.px(16) : 0),
                 Qt::AlignBottom | Qt::AlignHCenter, QString::number(level), digit, c.ink);
    }
    if (!isFirst)
        return;
    const QStringList heads{tr("Actual"), tr("Target"), tr("Answ.", "short for answers, column head")};
    for (int column = 0; column < heads.size(); ++column) {
        const QRectF box(columns.numbers + column * columns.number - style.px(4), area.top(),
                         columns.number + style.px(4), area.height() - style.px(4));
        drawText(painter, box, Qt::AlignBottom | Qt::AlignRight, heads[column], small, c.muted);
    }
    if (columns.lowest > 0)
        drawText(
            painter,
            QRectF(columns.lowest, area.top(), columns.right - columns.lowest, area.height() - style.px(4)),
            Qt::AlignBottom, tr("lowest question"), small, c.muted);
}

void DotPlot::drawScale(QPainter &painter, const DotRow &row, const QRectF &area, const Columns &columns,
                        const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const ScaleResult &scale = row.scale;
    const qreal y = area.center().y();
    if (!scale.mean) {
        const QRectF box(columns.scaleLeft, area.top(), columns.scaleWidth, area.height());
        const QString text = tr("too few answers (%1 of %2)").arg(scale.answered).arg(scale.of);
        drawText(painter, box, Qt::AlignCenter | Qt::TextWordWrap, text, style.font(TextSize::Small),
                 c.muted);
        return;
    }
    painter.setPen(QPen(c.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level)
        painter.drawLine(QPointF(columns.x(level), area.top()), QPointF(columns.x(level), area.bottom()));
    if (scale.lowest && scale.highest) {
        painter.fillRect(QRectF(columns.x(*scale.lowest), y - style.px(2.5),
                                columns.x(*scale.highest) - columns.x(*scale.lowest), style.px(5)),
                         c.levels[2]);
    }
    if (scale.reference)
        drawMark(painter, {Mark::TickBar, referenceColour(style), Qt::NoPen, 1, {}},
                 {columns.x(*scale.reference), y}, style.px(12), style);
    if (scale.target)
        drawMark(painter, {scale.ownTarget ? Mark::Ring : Mark::DashedRing, c.accent, Qt::NoPen, 1, {}},
                 {columns.x(*scale.target), y}, style.px(15), style);
    drawMark(painter, {Mark::Dot, c.accent, Qt::NoPen, 1, {}}, {columns.x(*scale.mean), y}, style.px(14),
             style);
}

void DotPlot::drawNumbers(QPainter &painter, const DotRow &row, bool isStrong, const QRectF &area,
                          const Columns &columns, const ChartStyle &style) const
{
    const ScaleResult &scale = row.scale;
    const QStringList texts{number(scale.mean), number(scale.target),
                            u"%1/%2"_s.arg(scale.answered).arg(scale.of)};
    for (int column = 0; column < texts.size(); ++column) {
        const QFont font = column == 0
                               ? style.font(isStrong ? TextSize::Large : TextSize::Body, QFont::DemiBold)
                               : style.font(TextSize::Body);
        const QRectF box(columns.numbers + column * columns.number, area.top(), columns.number,
                         area.height());
        drawText(painter, box, Qt::AlignVCenter | Qt::AlignRight, texts[column], font,
                 column == 2 ? style.colours.muted : style.colours.ink);
    }
}

void DotPlot::drawLowest(QPainter &painter, const DotRow &row, const QRectF &area, const Columns &columns,
                         const ChartStyle &style) const
{
    if (columns.lowest <= 0 || !row.scale.lowest)
        return;
    const int level = *row.scale.lowest;
    const QRectF cell(columns.lowest, area.center().y() - style.px(9), style.px(18), style.px(18));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours.levels[static_cast<std::size_t>(level)]);
    painter.drawRoundedRect(cell, style.px(3), style.px(3));
    drawText(painter, cell, Qt::AlignCenter, QString::number(level),
             style.font(TextSize::Small, QFont::DemiBold),
             style.inkOn(style.colours.levels[static_cast<std::size_t>(level)]));
    QString text = row.lowestName;
    if (row.scale.lowestItems.size() > 1)
        text += u" +%1"_s.arg(row.scale.lowestItems.size() - 1);
    drawText(painter,
             QRectF(cell.right() + style.px(6), area.top(), columns.right - cell.right() - style.px(6),
                    area.height()),
             Qt::AlignVCenter | Qt::TextWordWrap, text, style.font(TextSize::Small), style.colours.ink);
}

void DotPlot::drawRow(QPainter &painter, const DotRow &row, bool isStrong, const QRectF &area,
                      const Columns &columns, const ChartStyle &style) const
{
    const QFont font =
        style.font(isStrong ? TextSize::Large : TextSize::Body, isStrong ? QFont::DemiBold : QFont::Normal);
    const bool fits = wrappedHeight(row.name, font, columns.label) <= area.height();
    drawText(painter, QRectF(style.px(12), area.top(), columns.label, area.height()),
             Qt::AlignVCenter | Qt::TextWordWrap, fits ? row.name : row.shortName, font, style.colours.ink);
    drawScale(painter, row, area, columns, style);
    drawNumbers(painter, row, isStrong, area, columns, style);
    drawLowest(painter, row, area, columns, style);
}

QList<QRectF> DotPlot::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    const Columns columns(size.width(), style, widestWord(style));
    const QList<LegendEntry> entries = legend(style);
    const qreal foot =
        drawLegend(nullptr, QRectF(style.px(12), 0, size.width() - style.px(16), 0), entries, style);
    qreal rows = 0;
    for (const DotGroup &group : m_groups)
        rows += static_cast<qreal>(group.rows.size());
    const qreal heads = style.px(HeadRow) * static_cast<qreal>(m_groups.size());
    const qreal height = std::clamp((size.height() - heads - foot - style.px(12)) / std::max(1.0, rows),
                                    style.px(LeastRow), style.px(MostRow));
    QList<QRectF> areas;
    qreal y = 0;
    for (const DotGroup &group : m_groups) {
        const bool isFirst = areas.isEmpty();
        if (!isFirst) {
            painter.setPen(QPen(style.colours.line, style.px(1)));
            painter.drawLine(QPointF(style.px(12), y + style.px(4)), QPointF(columns.right, y + style.px(4)));
        }
        drawHead(painter, group, QRectF(0, y, size.width(), style.px(HeadRow)), isFirst, columns, style);
        y += style.px(HeadRow);
        for (const DotRow &row : group.rows) {
            const QRectF area(0, y, size.width(), height);
            if (areas.size() == current()) {
                painter.fillRect(area, style.colours.selection);
                painter.fillRect(QRectF(0, y, style.px(3), height), style.colours.accent);
            }
            drawRow(painter, row, group.isStrong, area, columns, style);
            areas.append(area);
            y += height;
        }
    }
    drawLegend(&painter,
               QRectF(style.px(12), std::max(y + style.px(8), size.height() - foot),
                      size.width() - style.px(16), foot),
               entries, style);
    return areas;
}

} // namespace vierklang::ui
