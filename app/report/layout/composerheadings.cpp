// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/composer.h"

#include "app/report/layout/canvas.h"
#include "app/report/layout/looks.h"
#include "app/report/layout/tablecomposer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double NumberGap = 0.45; // of the size
constexpr double MmPerPoint = 25.4 / 72;
constexpr double AsideGap = 4;

Runs plain(const QString &text) { return {Run{text, RunStyle::Regular, {}, {}, {}}}; }

TextStyle styleOfHeading(const Heading &heading, const TextSetter &setter, double width)
{
    TextStyle style = styleOf(heading.size);
    // A long name gets a smaller size rather than half the page.
    if (heading.size == HeadingSize::Title && setter.set(heading.text, style, width).size() > 2) {
        style.size = 24;
        style.lead = 30;
        if (setter.set(heading.text, style, width).size() > 4) {
            style.size = 15;
            style.lead = 21;
        }
    }
    return style;
}

double numberWidth(const Heading &heading, const TextStyle &style)
{
    if (heading.number.isEmpty())
        return 0;
    return textWidth(heading.number, {FontWeight::SemiBold, style.size, style.tracking})
        + NumberGap * style.size * MmPerPoint;
}

QString wordsOf(const Heading &heading)
{
    QString words = heading.number;
    for (const Run &run : heading.text)
        words += (words.isEmpty() ? u""_s : words == heading.number ? u" "_s : u""_s) + run.text;
    return words;
}

} // namespace

bool Composer::asideFits(const Heading &heading, double width) const
{
    const TextStyle style = styleOf(heading.size);
    const double heads = numberWidth(heading, style) + m_setter.widthOf(heading.text, style);
    const double aside = m_setter.widthOf(plain(heading.aside), styleOf(ParagraphRole::Note));
    return heads + AsideGap + aside <= width;
}

double Composer::heightOf(const Heading &heading, double width)
{
    const TextStyle style = styleOfHeading(heading, m_setter, width);
    const double inner = width - numberWidth(heading, style);
    double height = static_cast<double>(m_setter.set(heading.text, style, inner).size()) * style.lineHeight()
        + spaceAfter(heading.size) * m_tightness;
    if (!heading.aside.isEmpty() && !asideFits(heading, width)) {
        const TextStyle note = styleOf(ParagraphRole::Note);
        height += static_cast<double>(m_setter.set(plain(heading.aside), note, width).size()) * note.lineHeight();
    }
    return height;
}

void Composer::compose(const Heading &heading, int tag)
{
    const TextStyle style = styleOfHeading(heading, m_setter, m_flow.width());
    const int own = m_flow.openTag(tag, "H" + QByteArray::number(heading.level));
    const Place top = m_flow.place();
    if (!heading.anchor.isEmpty())
        m_flow.set().anchors.push_back({heading.anchor, top.sheet, top.y});
    if (heading.isBookmark)
        m_flow.set().bookmarks.push_back(
            {heading.level, heading.bookmark.isEmpty() ? wordsOf(heading) : heading.bookmark, top.sheet, top.y});
    const double indent = numberWidth(heading, style);
    if (indent > 0) {
        TextLine number = m_setter.set({Run{heading.number, RunStyle::Accent, {}, {}, {}}}, style, indent + 1).first();
        number.pieces.last().text += u' ';
        m_flow.placeLine(number, m_flow.left(), top.y, style, own);
    }
    const QList<TextLine> lines = m_setter.set(heading.text, style, m_flow.width() - indent);
    placeText(lines, m_flow.left() + indent, style, own);
    if (!heading.aside.isEmpty())
        composeAside(heading.aside, asideFits(heading, m_flow.width()) ? 1 : 0, top.y + style.baseline(), tag);
    m_flow.advance(spaceAfter(heading.size) * m_tightness);
}

void Composer::composeAside(const QString &aside, double beside, double baseline, int tag)
{
    const TextStyle note = styleOf(ParagraphRole::Note);
    const int own = m_flow.openTag(tag, "P");
    const QList<TextLine> lines = m_setter.set(plain(aside), note, m_flow.width());
    if (beside == 0) {
        placeText(lines, m_flow.left(), note, own);
        return;
    }
    const double x = m_flow.left() + m_flow.width() - lines.first().width;
    m_flow.placeLine(lines.first(), x, baseline - note.baseline(), note, own);
}

double Composer::heightOf(const List &list, double width, int cutStep)
{
    const TextStyle style = styleOf(ParagraphRole::Small);
    const double indent = list.style == ListStyle::Dash ? 4.5 : list.style == ListStyle::Number ? 6 : 12.5;
    double height = 0;
    for (const ListItem &item : list.items) {
        if (item.cut.isShownAt(cutStep))
            height += static_cast<double>(m_setter.set(item.body, style, width - indent).size()) * style.lineHeight() + 1;
    }
    return height;
}

double Composer::heightOf(const Block &block, double width, int cutStep)
{
    if (const auto *heading = std::get_if<Heading>(&block.content))
        return heightOf(*heading, width);
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        const TextStyle style = styleOf(paragraph->role);
        return static_cast<double>(m_setter.set(paragraph->runs, style, width).size()) * style.lineHeight()
            + spaceBefore(paragraph->role);
    }
    if (const auto *list = std::get_if<List>(&block.content))
        return heightOf(*list, width, cutStep);
    if (const auto *table = std::get_if<Table>(&block.content)) {
        return measured(*table, width, cutStep).height();
    }
    if (const auto *figure = std::get_if<Figure>(&block.content))
        return figureHeight(figure->data);
    if (const auto *gap = std::get_if<Space>(&block.content))
        return gap->height * m_tightness;
    if (std::holds_alternative<Legend>(block.content))
        return 6;
    if (const auto *columns = std::get_if<Columns>(&block.content)) {
        double tallest = columns->least;
        for (const ColumnPart &part : columns->parts) {
            double height = 0;
            for (const Block &inner : part.blocks)
                height += inner.cut.isShownAt(cutStep) ? heightOf(inner, part.width, cutStep) : 0;
            tallest = std::max(tallest, height);
        }
        return tallest;
    }
    return 0;
}

TableComposer &Composer::measured(const Table &table, double width, int cutStep)
{
    const std::tuple wanted{&table, width, cutStep, m_tightness};
    if (!m_measured || m_measuredFor != wanted) {
        m_measured.emplace(m_flow, m_setter, table, width, cutStep, m_tightness);
        m_measuredFor = wanted;
    }
    return *m_measured;
}

double Composer::leastHeight(const Block &block, double width, int cutStep)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        const double line = styleOf(paragraph->role).lineHeight();
        // Up to four lines stay together; of more at least two stand at the foot of a page.
        const double whole = heightOf(block, width, cutStep);
        return whole <= 4.2 * line ? whole : 2 * line;
    }
    if (std::holds_alternative<List>(block.content))
        return std::min(heightOf(block, width, cutStep), 10.0);
    if (const auto *table = std::get_if<Table>(&block.content))
        return measured(*table, width, cutStep).leastHeight();
    if (std::holds_alternative<Space>(block.content))
        return 0;
    if (std::holds_alternative<Columns>(block.content)) {
        const double whole = heightOf(block, width, cutStep);
        return whole <= m_flow.bottom() - m_flow.top() ? whole : 20;
    }
    return heightOf(block, width, cutStep);
}

} // namespace vierklang
