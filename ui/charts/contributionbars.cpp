// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/contributionbars.h"

#include "app/base/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qsizetype MostRows = 3;

} // namespace

/// Where the parts of a row stand.
struct ContributionBars::Columns
{
    qreal width;
    bool isStacked; ///< the kind stands above the text
    qreal kind;
    qreal text;
    qreal bar;
    qreal number;
    qreal zero;  ///< x of the middle rule
    qreal scale; ///< pixels per 1.0

    Columns(qreal total, const ContributionBars &chart, const ChartStyle &style)
        : width(total),
          isStacked(total < style.px(520)),
          kind(isStacked ? 0 : chart.kindWidth(style) + style.px(14)),
          bar(std::clamp(total * 0.2, style.px(70), style.px(190))),
          number(style.px(54))
    {
        text = total - kind - bar - number - style.px(12);
        double most = 1e-9;
        double least = 0;
        for (const ContributionRow &row : chart.m_for)
            most = std::max(most, row.towards);
        for (const ContributionRow &row : chart.m_against)
            least = std::min(least, row.towards);
        scale = bar / (most - least);
        zero = kind + text + style.px(12) - least * scale;
    }
};

ContributionBars::ContributionBars(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ContributionBars::setEvidence(const Instrument &instrument, const Assessment &assessment,
                                   const TypePicture &type)
{
    const Language language = context().language();
    for (const TypeKey key : AllTypes) {
        m_genitives[key] = instrument.card(key).genitive.in(language);
        m_datives[key] = instrument.card(key).dative.in(language);
        const QString name = instrument.card(key).nameWithArticle.in(language);
        m_names[key] = name.left(1).toLower() + name.mid(1);
    }
    QList<ContributionRow> rows;
    for (const Contribution &contribution : type.contributions)
        rows.append(rowOf(instrument, assessment, contribution));
    std::stable_sort(rows.begin(), rows.end(), [](const ContributionRow &one, const ContributionRow &other) {
        return std::abs(one.towards) > std::abs(other.towards);
    });
    m_for.clear();
    m_against.clear();
    m_rest = type.margin;
    for (const ContributionRow &row : std::as_const(rows)) {
        QList<ContributionRow> &side = row.towards > 0 ? m_for : m_against;
        if (std::abs(row.towards) < 0.0005 || side.size() >= MostRows)
            continue;
        side.append(row);
        m_rest -= row.towards;
    }
    m_others = static_cast<int>(rows.size() - m_for.size() - m_against.size());
    m_lead = type.margin;
    m_largest = type.largest;
    m_runnerUp = type.runnerUp;
    valuesChanged();
}

ContributionRow ContributionBars::rowOf(const Instrument &instrument, const Assessment &assessment,
                                        const Contribution &contribution) const
{
    const Language language = context().language();
    if (contribution.isGoal) {
        const QString text = instrument.goal(contribution.id)->text.in(language);
        return {tr("Goal, %n point(s)", nullptr, assessment.pointsOf(contribution.id)),
                text,
                text,
                {},
                contribution.towards};
    }
    const BehaviourItem *item = instrument.behaviourItem(contribution.id);
    QStringList ticked;
    for (const BehaviourOption &option : item->options) {
        if (assessment.ticksOf(item->id).contains(option.id))
            ticked.append(option.text.in(language));
    }
    return {tr("Practice"), item->question.in(language), item->shortName.in(language), ticked.join(u", "_s),
            contribution.towards};
}

qreal ContributionBars::kindWidth(const ChartStyle &style) const
{
    qreal widest = 0;
    for (const QList<ContributionRow> &side : {m_for, m_against}) {
        for (const ContributionRow &row : side)
            widest = std::max(widest, textWidth(row.kind, style.font(TextSize::Small)));
    }
    return widest;
}

QString ContributionBars::number(double towards) const
{
    return signedDecimal(towards * 100, 1, context().language());
}

QString ContributionBars::othersText() const
{
    return tr("%n other answer(s) together", nullptr, m_others);
}

QString ContributionBars::leadText() const
{
    return tr("Makes the lead of %1 over %2", "genitive, dative with article")
        .arg(m_genitives[m_largest], context().language() == Language::German
                                         ? u"den "_s + m_datives[m_runnerUp]
                                         : m_datives[m_runnerUp]);
}

QStringList ContributionBars::values() const
{
    QStringList sentences;
    for (const QList<ContributionRow> &side : {m_for, m_against}) {
        for (const ContributionRow &row : side) {
            const QString text = row.ticked.isEmpty() ? row.text : row.text + u' ' + row.ticked;
            sentences.append(tr("%1: %2 – %3 percentage points").arg(row.kind, text, number(row.towards)));
        }
    }
    sentences.append(tr("%1: %2", "answers and their number").arg(othersText(), number(m_rest)));
    sentences.append(tr("%1: %2", "answers and their number").arg(leadText(), number(m_lead)));
    return sentences;
}

ChartTable ContributionBars::table() const
{
    ChartTable table{{tr("Kind"), tr("Answer"), tr("Percentage points")}, {}};
    for (const QList<ContributionRow> &side : {m_for, m_against}) {
        for (const ContributionRow &row : side) {
            const QString text = row.ticked.isEmpty() ? row.text : row.text + u' ' + row.ticked;
            table.rows.append({row.kind, text, number(row.towards)});
        }
    }
    table.rows.append({QString(), othersText(), number(m_rest)});
    table.rows.append({QString(), leadText(), number(m_lead)});
    return table;
}

QSize ContributionBars::sizeHint() const
{
    return {qRound(style().px(520)), heightForWidth(qRound(style().px(520)))};
}

QSize ContributionBars::minimumSizeHint() const
{
    return {qRound(style().px(300)), qRound(style().px(120))};
}

int ContributionBars::heightForWidth(int width) const
{
    QList<QRectF> areas;
    return static_cast<int>(std::ceil(lay(nullptr, width, style(), areas)));
}

qreal ContributionBars::rowHeight(const ContributionRow &row, const Columns &columns,
                                  const ChartStyle &style) const
{
    qreal height = wrappedHeight(row.shortText, style.font(TextSize::Small), columns.text);
    if (!row.ticked.isEmpty())
        height += wrappedHeight(row.ticked, style.font(TextSize::Small, QFont::DemiBold), columns.text);
    if (columns.isStacked)
        height += style.px(16);
    return std::max(style.px(27), height + style.px(5));
}

qreal ContributionBars::drawHeading(QPainter *painter, qreal y, bool isFor, qreal width,
                                    const ChartStyle &style) const
{
    const qreal height = style.px(26);
    const QString title = isFor ? tr("These answers decided") : tr("Against it spoke");
    const QString whom = isFor ? tr("for %1, in percentage points").arg(m_names[m_largest])
                               : tr("for %1").arg(m_names[m_runnerUp]);
    const QFont font = style.font(TextSize::Large, QFont::DemiBold);
    const QFont small = style.font(TextSize::Small);
    // The first heading leaves the corner to the button beside it.
    const qreal corner = isFor ? style.px(64) : 0;
    const bool isBelow = textWidth(title, font) + textWidth(whom, small) + style.px(12) + corner > width;
    const qreal bottom = y + height + (isBelow ? style.px(16) : 0);
    if (!painter)
        return bottom;
    drawText(*painter, QRectF(0, y, width, height), Qt::AlignVCenter, title, font, style.colours.ink);
    const qreal x = isBelow ? 0 : textWidth(title, font) + style.px(8);
    drawText(*painter,
             QRectF(x, isBelow ? y + height - style.px(4) : y, width - x, isBelow ? style.px(16) : height),
             Qt::AlignVCenter, whom, small, style.colours.muted);
    return bottom;
}

void ContributionBars::drawRow(QPainter &painter, const ContributionRow &row, const QRectF &area,
                               const Columns &columns, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const QFont small = style.font(TextSize::Small);
    const qreal head = columns.isStacked ? style.px(16) : 0;
    if (columns.isStacked)
        drawText(painter, QRectF(0, area.top() + style.px(3), columns.text, head), Qt::AlignVCenter, row.kind,
                 small, c.muted);
    else
        drawText(painter, QRectF(0, area.top(), columns.kind, area.height()), Qt::AlignVCenter, row.kind,
                 small, c.muted);
    const QFont strong = style.font(TextSize::Small, QFont::DemiBold);
    const qreal first = wrappedHeight(row.shortText, small, columns.text);
    const qreal second = row.ticked.isEmpty() ? 0 : wrappedHeight(row.ticked, strong, columns.text);
    const qreal top = area.top() + (area.height() + head - first - second) / 2;
    drawText(painter, QRectF(columns.kind, top, columns.text, first + 1), Qt::TextWordWrap, row.shortText,
             small, c.ink);
    drawText(painter, QRectF(columns.kind, top + first, columns.text, second + 1), Qt::TextWordWrap,
             row.ticked, strong, c.ink);
    const qreal length = row.towards * columns.scale;
    const QRectF bar(std::min(columns.zero, columns.zero + length), area.center().y() - style.px(6),
                     std::max(std::abs(length), 1.0), style.px(12));
    painter.fillRect(bar, c.types[row.towards > 0 ? m_largest : m_runnerUp]);
    painter.setPen(QPen(c.muted, style.px(1)));
    painter.drawLine(QPointF(columns.zero, area.top() + 2), QPointF(columns.zero, area.bottom() - 2));
    drawText(painter, QRectF(columns.width - columns.number, area.top(), columns.number, area.height()),
             Qt::AlignVCenter | Qt::AlignRight, number(row.towards),
             style.font(TextSize::Body, QFont::DemiBold), c.ink);
}

qreal ContributionBars::drawRows(QPainter *painter, qreal y, bool isFor, const Columns &columns,
                                 const ChartStyle &style, QList<QRectF> &areas) const
{
    for (const ContributionRow &row : isFor ? m_for : m_against) {
        const QRectF area(0, y, columns.width, rowHeight(row, columns, style));
        areas.append(area);
        if (painter)
            drawRow(*painter, row, area, columns, style);
        y = area.bottom();
    }
    return y;
}

qreal ContributionBars::drawSums(QPainter *painter, qreal y, qreal width, const ChartStyle &style,
                                 QList<QRectF> &areas) const
{
    const qreal height = style.px(25);
    const QRectF rest(0, y, width, height);
    const QFont bold = style.font(TextSize::Small, QFont::DemiBold);
    const qreal sumWidth = width - style.px(64);
    const QRectF sum(0, rest.bottom(), width,
                     std::max(height, wrappedHeight(leadText(), bold, sumWidth) + style.px(7)));
    areas.append(rest);
    areas.append(sum);
    if (!painter)
        return sum.bottom();
    const Colours &c = style.colours;
    const QFont small = style.font(TextSize::Small);
    drawText(*painter, rest, Qt::AlignVCenter, othersText(), small, c.muted);
    drawText(*painter, rest, Qt::AlignVCenter | Qt::AlignRight, number(m_rest), style.font(TextSize::Body),
             c.muted);
    painter->setPen(QPen(c.muted, style.px(1)));
    painter->drawLine(QPointF(0, sum.top()), QPointF(width, sum.top()));
    drawText(*painter, QRectF(sum.topLeft(), QSizeF(sumWidth, sum.height())),
             Qt::AlignVCenter | Qt::TextWordWrap, leadText(), bold, c.ink);
    drawText(*painter, sum, Qt::AlignVCenter | Qt::AlignRight, number(m_lead),
             style.font(TextSize::Body, QFont::DemiBold), c.ink);
    return sum.bottom();
}

qreal ContributionBars::lay(QPainter *painter, qreal width, const ChartStyle &style,
                            QList<QRectF> &areas) const
{
    if (m_for.isEmpty() && m_against.isEmpty()) {
        const QString none = tr("No answers to the goals or to practice yet.");
        if (painter)
            drawText(*painter, QRectF(0, 0, width, style.px(60)), Qt::TextWordWrap, none,
                     style.font(TextSize::Body), style.colours.muted);
        return style.px(60);
    }
    const Columns columns(width, *this, style);
    qreal y = drawHeading(painter, 0, true, width, style);
    y = drawRows(painter, y, true, columns, style, areas);
    if (!m_against.isEmpty()) {
        y = drawHeading(painter, y + style.px(4), false, width, style);
        y = drawRows(painter, y, false, columns, style, areas);
    }
    return drawSums(painter, y, width, style, areas);
}

QList<QRectF> ContributionBars::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    QList<QRectF> areas;
    lay(&painter, size.width(), style, areas);
    return areas;
}

} // namespace vierklang::ui
