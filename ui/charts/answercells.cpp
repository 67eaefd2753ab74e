// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/answercells.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal LeastCell = 16;
constexpr qreal MostCell = 26;
constexpr qreal GroupHead = 24;

void hatch(QPainter &painter, const QRectF &box, const ChartStyle &style)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(style.colours.isDark ? style.colours.field : style.colours.line, style.px(1.2)));
    const qreal step = style.px(4);
    for (qreal x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
    painter.setPen(QPen(style.colours.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

struct LegendSign
{
    AnswerCell cell;
    QString text; ///< behind the sign; empty: the next sign follows at once
};

QList<LegendSign> legendOf(const Instrument &instrument, Language language)
{
    QList<LegendSign> signs;
    for (int level = 0; level < LevelCount; ++level)
        signs.append(LegendSign{{AnswerCell::Kind::Level, level}, QString()});
    signs.last().text = AnswerCellTexts::tr("from “%1” to “%2”")
                            .arg(instrument.levelNames.front().in(language), instrument.levelNames.back().in(language));
    signs.append({{AnswerCell::Kind::Unknown, 0}, AnswerCellTexts::tr("don’t know")});
    signs.append({{AnswerCell::Kind::NotApplicable, 0}, AnswerCellTexts::tr("does not apply")});
    signs.append({{AnswerCell::Kind::Open, 0}, AnswerCellTexts::tr("open")});
    signs.append({{AnswerCell::Kind::NotAsked, 0}, AnswerCellTexts::tr("short form: not asked")});
    return signs;
}

/// The name, or what stands before its first comma or "and" where only a few columns stand below it.
QString headFitting(const QString &name, const QFont &font, qreal width)
{
    if (textWidth(name, font) <= width)
        return name;
    QString first = name;
    for (const QString &joint : {u","_s, u" und "_s, u" and "_s})
        first = first.section(joint, 0, 0);
    return QFontMetricsF(font).elidedText(first, Qt::ElideRight, width);
}

} // namespace

AnswerCell answerCellOf(const Assessment &assessment, const Item &item)
{
    if (!assessment.asks(item))
        return {AnswerCell::Kind::NotAsked, 0};
    const Answer answer = assessment.answerOf(item.id);
    switch (answer.kind()) {
    case Answer::Kind::Level:
        return {AnswerCell::Kind::Level, answer.level()};
    case Answer::Kind::Unknown:
        return {AnswerCell::Kind::Unknown, 0};
    case Answer::Kind::NotApplicable:
        return {AnswerCell::Kind::NotApplicable, 0};
    case Answer::Kind::Open:
        return {AnswerCell::Kind::Open, 0};
    }
    Q_UNREACHABLE();
}

QString AnswerCellTexts::sign(const AnswerCell &cell)
{
    switch (cell.kind) {
    case AnswerCell::Kind::Level:
        return QString::number(cell.level);
    case AnswerCell::Kind::Unknown:
        return u"?"_s;
    case AnswerCell::Kind::NotApplicable:
        return u"–"_s;
    case AnswerCell::Kind::Unread:
    case AnswerCell::Kind::NotAsked:
    case AnswerCell::Kind::Open:
        return {};
    }
    Q_UNREACHABLE();
}

QString AnswerCellTexts::words(const AnswerCell &cell)
{
    switch (cell.kind) {
    case AnswerCell::Kind::Level:
        return tr("level %1").arg(cell.level);
    case AnswerCell::Kind::Unknown:
        return tr("don’t know");
    case AnswerCell::Kind::NotApplicable:
        return tr("does not apply");
    case AnswerCell::Kind::Unread:
        return tr("not read yet");
    case AnswerCell::Kind::NotAsked:
        return tr("not asked in the short form");
    case AnswerCell::Kind::Open:
        return tr("open");
    }
    Q_UNREACHABLE();
}

bool AnswerColumns::beginsGroup(const Instrument &instrument, qsizetype item)
{
    return item > 0 && instrument.items[item].dimension != instrument.items[item - 1].dimension;
}

AnswerColumns::AnswerColumns(const Instrument &instrument, Language language, qreal room, const ChartStyle &style)
{
    const auto items = static_cast<qreal>(instrument.items.size());
    const qreal gaps = gap(style) * static_cast<qreal>(instrument.dimensions.size() - 1);
    cell = std::clamp(std::floor((room - gaps) / items), style.px(LeastCell), style.px(MostCell));
    qreal x = 0;
    for (qsizetype item = 0; item < instrument.items.size(); ++item) {
        const bool begins = beginsGroup(instrument, item);
        x += begins ? gap(style) : 0;
        if (begins || item == 0) {
            const Dimension *dimension = instrument.dimension(instrument.items[item].dimension);
            groups.append({dimension ? dimension->shortName.in(language) : QString(), x, 0});
        }
        lefts.append(x);
        x += cell;
        groups.last().width = x - groups.last().left - 1;
    }
    width = x;
}

void drawAnswerCell(QPainter &painter, const QRectF &box, const AnswerCell &cell, const ChartStyle &style)
{
    const Colours &c = style.colours;
    if (cell.kind == AnswerCell::Kind::Unread)
        return;
    if (cell.kind == AnswerCell::Kind::NotAsked)
        return hatch(painter, box, style);
    const bool isLevel = cell.kind == AnswerCell::Kind::Level;
    const QColor back = isLevel ? c.levels[static_cast<std::size_t>(cell.level)] : c.surface;
    painter.fillRect(box, back);
    if (!isLevel) {
        painter.setPen(QPen(cell.kind == AnswerCell::Kind::Open ? c.line : c.field, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    drawText(painter, box, Qt::AlignCenter, AnswerCellTexts::sign(cell), style.font(TextSize::Small),
             isLevel ? style.inkOn(back) : c.ink);
}

void drawShares(QPainter &painter, const QRectF &box, const PerType<double> &shares, const ChartStyle &style)
{
    const qreal slot = box.width() / static_cast<qreal>(TypeCount);
    const qreal bar = std::min(slot - style.px(3), style.px(10));
    qreal x = box.left();
    for (const TypeKey type : AllTypes) {
        const qreal height = std::max(style.px(1), box.height() * std::min(1.0, shares[type]));
        painter.fillRect(QRectF(x + (slot - bar) / 2, box.bottom() - height, bar, height), style.colours.types[type]);
        x += slot;
    }
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), style.colours.muted);
}

void drawUpright(QPainter &painter, const QRectF &box, const QString &name, const ChartStyle &style)
{
    painter.save();
    painter.translate(box.left(), box.bottom());
    painter.rotate(-90);
    drawText(painter, QRectF(style.px(3), 0, box.height() - style.px(3), box.width()), Qt::AlignVCenter | Qt::AlignLeft,
             name, style.font(TextSize::Small), style.colours.ink);
    painter.restore();
}

qreal answerHeadHeight(const Instrument &instrument, Language language, const ChartStyle &style)
{
    qreal longest = 0;
    for (const Item &item : instrument.items)
        longest = std::max(longest, textWidth(item.shortName.in(language), style.font(TextSize::Small)));
    return longest + style.px(GroupHead) + style.px(8);
}

void drawGroupHead(QPainter &painter, const AnswerColumns::Group &group, qreal left, qreal top, const ChartStyle &style)
{
    const QRectF box(left, top, group.width, style.px(16));
    const QFont font = style.font(TextSize::Small, QFont::DemiBold);
    drawText(painter, box, Qt::AlignVCenter | Qt::AlignLeft, headFitting(group.name, font, group.width), font,
             style.colours.ink);
    painter.fillRect(QRectF(left, box.bottom() + style.px(1), group.width, 1), style.colours.muted);
}

qreal drawAnswerLegend(QPainter *painter, const QRectF &area, const Instrument &instrument, Language language,
                       const ChartStyle &style)
{
    const QFont font = style.font(TextSize::Small);
    const qreal side = style.px(18);
    const qreal row = style.px(23);
    QPointF at = area.topLeft();
    for (const LegendSign &sign : legendOf(instrument, language)) {
        const qreal text = sign.text.isEmpty() ? 0 : style.px(5) + textWidth(sign.text, font) + style.px(10);
        if (at.x() > area.left() && at.x() + side + text - style.px(10) > area.right())
            at = QPointF(area.left(), at.y() + row);
        if (painter) {
            drawAnswerCell(*painter, QRectF(at, QSizeF(side, side)), sign.cell, style);
            drawText(*painter, QRectF(at.x() + side + style.px(5), at.y(), text, side), Qt::AlignVCenter, sign.text, font,
                     style.colours.muted);
        }
        at.rx() += side + (sign.text.isEmpty() ? style.px(3) : text);
    }
    return at.y() + side - area.top();
}

} // namespace vierklang::ui
