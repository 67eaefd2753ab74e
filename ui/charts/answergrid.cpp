// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/answergrid.h"

#include "app/base/numbers.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Inset = 2;
constexpr qreal HeadRow = 30;
constexpr qreal LeastRow = 27;
constexpr qreal Cell = 21;
constexpr qreal Column = 52;
constexpr qreal Scale = 150;
/// Without a dumbbell between them, names and digits stand close enough to follow a row.
constexpr qreal MostLabel = 300;
constexpr qreal MostColumn = 112;

} // namespace

struct AnswerGrid::Places
{
    qreal label;
    qreal scaleLeft;
    qreal scaleWidth;
    QList<qreal> columns; ///< left edges
    qreal column;
    qreal change; ///< left edge
    qreal right;

    [[nodiscard]] qreal x(double level) const { return scaleLeft + scaleWidth * level / MaxLevel; }
};

AnswerGrid::AnswerGrid(Context &context, QWidget *parent) : Chart(context, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerGrid::setGroups(const QList<AnswerGridGroup> &groups, const QList<ComparedName> &names,
                           const ComparedName &change)
{
    m_groups = groups;
    m_names = names;
    m_change = change;
    valuesChanged();
}

QString AnswerGrid::answerText(const Answer &answer)
{
    switch (answer.kind()) {
    case Answer::Kind::Level:
        return QString::number(answer.level());
    case Answer::Kind::Unknown:
        return tr("don't know");
    case Answer::Kind::NotApplicable:
        return tr("does not apply");
    case Answer::Kind::Open:
        return tr("open");
    }
    Q_UNREACHABLE();
}

QString AnswerGrid::changeText(const AnswerGridRow &row) const
{
    const Answer before = row.answers.isEmpty() ? Answer() : row.answers.first();
    const Answer after = row.answers.isEmpty() ? Answer() : row.answers.last();
    return before.isLevel() && after.isLevel()
               ? signedDecimal(after.level() - before.level(), 0, context().language())
               : u"–"_s;
}

QString AnswerGrid::note() const
{
    return tr("The digit is the level.") + u' ' +
           tr("? don't know · – does not apply · dotted: still open");
}

QStringList AnswerGrid::values() const
{
    QStringList sentences;
    for (const AnswerGridGroup &group : m_groups) {
        for (const AnswerGridRow &row : group.rows) {
            QStringList parts;
            for (qsizetype i = 0; i < m_names.size(); ++i) {
                const Answer answer = row.answers.value(i);
                parts.append(answer.isLevel() ? tr("%1 level %2", "a year or a commune").arg(m_names[i].full).arg(answer.level())
                                              : m_names[i].full + u' ' + answerText(answer));
            }
            if (hasChange())
                parts.append(m_change.full + u' ' + changeText(row));
            sentences.append(u"%1 %2"_s.arg(row.question, parts.join(u", "_s)));
        }
    }
    return sentences;
}

ChartTable AnswerGrid::table() const
{
    ChartTable table{{tr("Question")}, {}};
    for (const ComparedName &name : m_names)
        table.header.append(name.full);
    if (hasChange())
        table.header.append(m_change.full);
    for (const AnswerGridGroup &group : m_groups) {
        for (const AnswerGridRow &row : group.rows) {
            QStringList cells{row.question};
            for (const Answer &answer : row.answers)
                cells.append(answerText(answer));
            if (hasChange())
                cells.append(changeText(row));
            table.rows.append(cells);
        }
    }
    return table;
}

AnswerGrid::Places AnswerGrid::placesFor(qreal width, const ChartStyle &style) const
{
    Places places;
    places.right = width - style.px(4);
    const QFont head = style.font(TextSize::Small, QFont::DemiBold);
    places.column = style.px(Column);
    for (const ComparedName &name : m_names)
        places.column = std::max(places.column, textWidth(name.brief, head) + style.px(22));
    const qreal change =
        hasChange() ? std::max(style.px(40), textWidth(m_change.brief, style.font(TextSize::Small)) + style.px(8)) : 0;
    places.change = places.right - change;
    if (!hasChange()) {
        const qreal room = (places.right - style.px(MostLabel)) / static_cast<qreal>(m_names.size());
        places.column = std::clamp(room, places.column, std::max(places.column, style.px(MostColumn)));
        places.right = std::min(places.right, style.px(Inset + MostLabel + 8) +
                                                  static_cast<qreal>(m_names.size()) * places.column);
        places.change = places.right;
    }
    const qreal columns = static_cast<qreal>(m_names.size()) * places.column;
    const qreal rest = places.change - columns - style.px(Inset);
    places.scaleWidth = hasChange() ? std::clamp(rest * 0.34, style.px(60), style.px(2 * Scale)) : 0;
    places.label = std::max(style.px(90), rest - places.scaleWidth - style.px(hasChange() ? 36 : 8));
    places.scaleLeft = style.px(Inset) + places.label + style.px(16);
    for (qsizetype i = 0; i < m_names.size(); ++i)
        places.columns.append(places.change - columns + static_cast<qreal>(i) * places.column);
    return places;
}

qreal AnswerGrid::rowHeight(const AnswerGridRow &row, const Places &places, const ChartStyle &style) const
{
    return std::max(style.px(LeastRow),
                    wrappedHeight(row.name, style.font(TextSize::Body), places.label) + style.px(6));
}

qreal AnswerGrid::heightOf(qreal width, const ChartStyle &style) const
{
    const Places places = placesFor(width, style);
    qreal height = wrappedHeight(note(), style.font(TextSize::Small), width - style.px(4)) + style.px(14);
    for (const AnswerGridGroup &group : m_groups) {
        height += style.px(HeadRow);
        for (const AnswerGridRow &row : group.rows)
            height += rowHeight(row, places, style);
    }
    return height;
}

int AnswerGrid::heightForWidth(int width) const { return qRound(heightOf(width, style())); }

QSize AnswerGrid::sizeHint() const
{
    const int width = qRound(style().px(700));
    return {width, heightForWidth(std::max(this->width(), width))};
}

QSize AnswerGrid::minimumSizeHint() const
{
    const ChartStyle look = style();
    return {qRound(look.px(90 + 60 + 40 + 40) + static_cast<qreal>(m_names.size()) * look.px(Column)),
            qRound(look.px(200))};
}

QSizeF AnswerGrid::pictureSize() const { return {820, heightOf(820, ChartStyle::ofPicture())}; }

void AnswerGrid::drawHead(QPainter &painter, const AnswerGridGroup &group, qreal top, const Places &places,
                          const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const qreal height = style.px(HeadRow) - style.px(4);
    drawText(painter, QRectF(style.px(Inset), top, places.scaleLeft - style.px(8), height), Qt::AlignBottom,
             group.title, style.font(TextSize::Body, QFont::DemiBold), c.ink);
    const QRectF foot(0, top + height - style.px(20), 0, style.px(20));
    for (int level = 0; hasChange() && level <= MaxLevel; ++level) {
        drawText(painter, QRectF(places.x(level) - style.px(10), foot.top(), style.px(20), foot.height()),
                 Qt::AlignCenter, QString::number(level), style.font(TextSize::Small), c.muted);
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const qreal width = textWidth(m_names[i].brief, style.font(TextSize::Small, QFont::DemiBold)) + style.px(14);
        const qreal left = places.columns[i] + (places.column - width) / 2;
        drawColumnHead(painter, QRectF(left, foot.top(), width, foot.height()), false, m_names[i].brief,
                       columnLook(i, m_names.size(), style), style);
    }
    if (hasChange())
        drawText(painter, QRectF(places.change, foot.top(), places.right - places.change, foot.height()),
                 Qt::AlignVCenter | Qt::AlignRight, m_change.brief, style.font(TextSize::Small), c.muted);
}

void AnswerGrid::drawDumbbell(QPainter &painter, const AnswerGridRow &row, const QRectF &area, const Places &places,
                              const ChartStyle &style) const
{
    const Colours &c = style.colours;
    painter.setPen(QPen(c.line, style.px(1)));
    for (int level = 0; level <= MaxLevel; ++level)
        painter.drawLine(QPointF(places.x(level), area.top()), QPointF(places.x(level), area.bottom()));
    const Answer before = row.answers.first();
    const Answer after = row.answers.last();
    const qreal y = area.center().y();
    const qsizetype of = row.answers.size();
    if (before.isLevel() && after.isLevel()) {
        painter.setPen(QPen(c.accent, style.px(2)));
        painter.drawLine(QPointF(places.x(before.level()), y), QPointF(places.x(after.level()), y));
    }
    // The ring stands around the dot where both are on one level.
    const bool isSame = before == after;
    if (before.isLevel())
        drawMark(painter, columnLook(0, of, style), {places.x(before.level()), y}, style.px(isSame ? 16 : 12), style);
    if (after.isLevel())
        drawMark(painter, columnLook(of - 1, of, style), {places.x(after.level()), y}, style.px(isSame ? 9 : 12), style);
}

void AnswerGrid::drawCell(QPainter &painter, const Answer &answer, const QRectF &cell, const ChartStyle &style) const
{
    const Colours &c = style.colours;
    const QRectF box(cell.center() - QPointF(style.px(Cell + 7) / 2, style.px(Cell) / 2), QSizeF(style.px(Cell + 7), style.px(Cell)));
    if (answer.isLevel()) {
        const QColor fill = c.levels[static_cast<std::size_t>(answer.level())];
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(box, style.px(3), style.px(3));
        drawText(painter, box, Qt::AlignCenter, QString::number(answer.level()),
                 style.font(TextSize::Body, QFont::DemiBold), style.inkOn(fill));
        return;
    }
    QPen pen(c.field, style.px(1), answer.isOpen() ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, style.px(3), style.px(3));
    if (!answer.isOpen())
        drawText(painter, box, Qt::AlignCenter, answer.kind() == Answer::Kind::Unknown ? u"?"_s : u"–"_s,
                 style.font(TextSize::Body), c.ink);
}

void AnswerGrid::drawRow(QPainter &painter, const AnswerGridRow &row, const QRectF &area, const Places &places,
                         const ChartStyle &style) const
{
    painter.setPen(QPen(style.colours.line, style.px(1)));
    painter.drawLine(QPointF(style.px(Inset), area.bottom()), QPointF(places.right, area.bottom()));
    drawText(painter, QRectF(style.px(Inset), area.top(), places.label, area.height()),
             Qt::AlignVCenter | Qt::TextWordWrap, row.name, style.font(TextSize::Body), style.colours.ink);
    if (hasChange())
        drawDumbbell(painter, row, area, places, style);
    for (qsizetype i = 0; i < row.answers.size(); ++i)
        drawCell(painter, row.answers[i], QRectF(places.columns[i], area.top(), places.column, area.height()), style);
    if (!hasChange())
        return;
    const bool isSame = row.answers.first() == row.answers.last();
    drawText(painter, QRectF(places.change, area.top(), places.right - places.change, area.height()),
             Qt::AlignVCenter | Qt::AlignRight, changeText(row),
             style.font(TextSize::Body, isSame ? QFont::Normal : QFont::DemiBold),
             isSame ? style.colours.muted : style.colours.ink);
}

QList<QRectF> AnswerGrid::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    if (m_names.isEmpty())
        return {};
    const Places places = placesFor(size.width(), style);
    QList<QRectF> areas;
    qreal y = 0;
    for (const AnswerGridGroup &group : m_groups) {
        drawHead(painter, group, y, places, style);
        y += style.px(HeadRow);
        for (const AnswerGridRow &row : group.rows) {
            const QRectF area(0, y, size.width(), rowHeight(row, places, style));
            drawRow(painter, row, area, places, style);
            areas.append(area);
            y += area.height();
        }
    }
    drawText(painter, QRectF(style.px(Inset), y + style.px(10), size.width() - style.px(4), size.height() - y),
             Qt::TextWordWrap, note(), style.font(TextSize::Small), style.colours.muted);
    return areas;
}

} // namespace vierklang::ui
