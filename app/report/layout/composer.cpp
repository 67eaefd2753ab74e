// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/composer.h"

#include "app/report/layout/canvas.h"
#include "app/report/layout/cuts.h"
#include "app/report/layout/looks.h"
#include "app/report/layout/recolour.h"
#include "app/report/layout/tablecomposer.h"
#include "app/report/layout/watermark.h"
#include "app/report/reportcolours.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double ListIndent = 4.5;
constexpr double NumberIndent = 6;
constexpr double ValueIndent = 12.5;

constexpr std::array Tightness{1.0, 0.75, 0.5};

QSizeF sizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return A4Size;
    case Paper::A5:
        return A5Size;
    case Paper::A3Landscape:
        return A3LandscapeSize;
    }
    Q_UNREACHABLE();
}

double indentOf(ListStyle style)
{
    return style == ListStyle::Dash ? ListIndent : style == ListStyle::Number ? NumberIndent : ValueIndent;
}

} // namespace

Composer::Composer(const ReportDocument &document)
    : m_document(document), m_setter(document.replacement)
{
}

SheetSet Composer::compose()
{
    PageNumbers pages;
    const SheetSet first = composeWith(pages);
    if (first.anchors.empty()) // no list of contents
        return first;
    for (const Anchor &anchor : first.anchors)
        pages[anchor.name] = anchor.sheet + 1;
    return composeWith(pages);
}

SheetSet Composer::composeWith(const PageNumbers &pages)
{
    m_pages = pages;
    m_starts = {0};
    PageFlow whole;
    for (const Section &section : m_document.sections) {
        if (section.countsFromOne && whole.sheetCount() > 0)
            m_starts.push_back(whole.sheetCount());
        composeSection(section);
        whole.append(m_flow);
    }
    m_flow = whole;
    addRunningLines();
    if (m_document.accent) {
        for (Sheet &sheet : m_flow.set().sheets)
            useAccent(sheet.marks, *m_document.accent);
    }
    addWatermark(m_flow.set(), m_document.watermark);
    return m_flow.set();
}

void Composer::composeSection(const Section &section)
{
    const int steps = section.staysOnOnePage ? lastCut(section.blocks) : 0;
    double best = Tightness.front();
    int fewest = std::numeric_limits<int>::max();
    // A page that is over by a few lines moves closer together before a part leaves or a nearly empty sheet follows.
    for (int step = 0; step <= steps; ++step) {
        for (const double tightness : Tightness) {
            const int sheets = composeSheets(section, step, tightness);
            if (sheets == 1)
                return;
            if (step == 0 && sheets < fewest) {
                fewest = sheets;
                best = tightness;
            }
        }
    }
    // Even the shortest form needs more room: then nothing is left out and the section goes on.
    composeSheets(section, 0, best);
}

int Composer::composeSheets(const Section &section, int cutStep, double tightness)
{
    const Body body = bodyOf(section.kind, section.paper);
    m_tightness = tightness;
    m_flow = PageFlow();
    m_flow.setLinkHint(m_document.linkHint);
    m_flow.setColumn(body.left, body.width);
    m_flow.setBody(section.kind, sizeOf(section.paper), body.top, body.bottom);
    m_flow.addSheet();
    const int tag = m_flow.openTag(0, "Sect");
    if (section.letterhead)
        compose(*section.letterhead, tag);
    composeBlocks(section.blocks, tag, cutStep);
    return m_flow.sheetCount();
}

void Composer::composeBlocks(const Blocks &blocks, int tag, int cutStep)
{
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        const Block &block = blocks[index];
        if (!block.cut.isShownAt(cutStep))
            continue;
        if (!m_flow.isAtTop() && !m_flow.fits(heightToKeep(blocks, index, cutStep)))
            m_flow.nextSheet();
        composeBlock(block, tag, cutStep);
    }
}

double Composer::heightToKeep(const Blocks &blocks, std::size_t index, int cutStep)
{
    const Block &block = blocks[index];
    double height = leastHeight(block, m_flow.width(), cutStep);
    bool leads = std::holds_alternative<Heading>(block.content);
    for (std::size_t next = index + 1; leads && next < blocks.size(); ++next) {
        if (!blocks[next].cut.isShownAt(cutStep))
            continue;
        height += leastHeight(blocks[next], m_flow.width(), cutStep);
        leads = std::holds_alternative<Heading>(blocks[next].content);
    }
    return std::min(height, m_flow.bottom() - m_flow.top());
}

void Composer::composeBlock(const Block &block, int tag, int cutStep)
{
    if (const auto *heading = std::get_if<Heading>(&block.content)) {
        compose(*heading, tag);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        compose(*paragraph, tag, cutStep);
    } else if (const auto *list = std::get_if<List>(&block.content)) {
        compose(*list, tag, cutStep);
    } else if (const auto *table = std::get_if<Table>(&block.content)) {
        measured(*table, m_flow.width(), cutStep).place(tag);
    } else if (const auto *figure = std::get_if<Figure>(&block.content)) {
        compose(*figure, tag);
    } else if (const auto *legend = std::get_if<Legend>(&block.content)) {
        compose(*legend, tag);
    } else if (const auto *columns = std::get_if<Columns>(&block.content)) {
        compose(*columns, tag, cutStep);
    } else if (const auto *gap = std::get_if<Space>(&block.content)) {
        if (!m_flow.isAtTop())
            m_flow.advance(gap->height * m_tightness);
    } else if (std::holds_alternative<PageBreak>(block.content)) {
        if (!m_flow.isAtTop())
            m_flow.nextSheet();
    } else if (const auto *cover = std::get_if<Cover>(&block.content)) {
        compose(*cover, tag);
    }
}

void Composer::placeText(const QList<TextLine> &lines, double left, const TextStyle &style, int tag)
{
    for (const TextLine &line : lines) {
        if (!m_flow.fits(style.lineHeight()) && !m_flow.isAtTop())
            m_flow.nextSheet();
        m_flow.placeLine(line, left, m_flow.place().y, style, tag);
        m_flow.advance(style.lineHeight());
    }
}

void Composer::compose(const Paragraph &paragraph, int tag, int cutStep)
{
    const TextStyle style = styleOf(paragraph.role);
    Runs runs;
    for (const Run &run : paragraph.runs) {
        if (run.cut.isShownAt(cutStep))
            runs.append(run);
    }
    if (!m_flow.isAtTop())
        m_flow.advance(spaceBefore(paragraph.role) * m_tightness);
    const int own = m_flow.openTag(tag, "P");
    const double top = m_flow.place().y;
    const Runs aside{Run{paragraph.aside, {}, {}, {}, {}}};
    const double asideWidth = paragraph.aside.isEmpty() ? 0 : m_setter.widthOf(aside, style);
    const double gap = paragraph.aside.isEmpty() ? 0 : 6;
    placeText(m_setter.set(runs, style, m_flow.width() - asideWidth - gap), m_flow.left(), style, own);
    if (!paragraph.aside.isEmpty()) {
        m_flow.placeLine(m_setter.set(aside, style, asideWidth + 1).first(), m_flow.left() + m_flow.width() - asideWidth,
                         top, style, m_flow.openTag(tag, "P"));
    }
    if (paragraph.role == ParagraphRole::Kicker) {
        m_flow.addRule(m_flow.left(), m_flow.left() + m_flow.width(), m_flow.place().y + 2, colours::Ink);
        m_flow.advance(2);
    }
    m_flow.advance(spaceAfter(paragraph.role) * m_tightness);
}

void Composer::compose(const List &list, int tag, int cutStep)
{
    const TextStyle style = styleOf(ParagraphRole::Small);
    const double indent = indentOf(list.style);
    const int own = m_flow.openTag(tag, "L");
    for (const ListItem &item : list.items) {
        if (!item.cut.isShownAt(cutStep))
            continue;
        const QList<TextLine> lines = m_setter.set(item.body, style, m_flow.width() - indent);
        const double height = static_cast<double>(std::min<qsizetype>(lines.size(), 2)) * style.lineHeight();
        if (!m_flow.fits(height) && !m_flow.isAtTop())
            m_flow.nextSheet();
        const int itemTag = m_flow.openTag(own, "LI");
        const bool isValue = list.style == ListStyle::Value;
        const Run label{item.label, isValue ? RunStyle::Bold : RunStyle::Muted, {}, {}, {}};
        const QList<TextLine> set = m_setter.set({label}, style, indent);
        const double shift = isValue ? indent - 2.5 - set.first().width : 0;
        m_flow.placeLine(set.first(), m_flow.left() + shift, m_flow.place().y, style, m_flow.openTag(itemTag, "Lbl"));
        placeText(lines, m_flow.left() + indent, style, m_flow.openTag(itemTag, "LBody"));
        m_flow.advance((isValue ? 0.6 : 1.0) * m_tightness);
    }
}

void Composer::compose(const Figure &figure, int tag)
{
    const double height = figureHeight(figure.data);
    int content = Artifact;
    if (!figure.alt.isEmpty()) {
        const int own = m_flow.openTag(tag, "Figure");
        m_flow.tag(own).alt = figure.alt;
        m_flow.tag(own).box = QRectF(m_flow.left(), m_flow.place().y, m_flow.width(), height);
        m_flow.tag(own).sheet = m_flow.place().sheet;
        content = m_flow.contentOf(own);
    }
    Canvas canvas(m_flow, m_setter, {m_flow.left(), m_flow.place().y}, content);
    drawFigure(canvas, figure.data, {m_flow.width(), height});
    m_flow.advance(height);
}

void Composer::compose(const Legend &legend, int tag)
{
    const TextStyle style = styleOf(ParagraphRole::Note);
    constexpr double Between = 6;
    constexpr double MarkGap = 2;
    m_flow.advance(1.6 * m_tightness);
    const int own = m_flow.openTag(tag, "P");
    const auto markWidth = [](LegendMark mark) {
        return mark == LegendMark::Spread ? 6.35 : mark >= LegendMark::ActualLine ? 9.0 : 3.2;
    };
    double total = -Between;
    for (const LegendEntry &entry : legend.entries)
        total += markWidth(entry.mark) + MarkGap + textWidth(entry.text, {FontWeight::Regular, style.size, 0}) + Between;
    const double start = m_flow.left() + (legend.centred ? std::max(0.0, (m_flow.width() - total) / 2) : 0);
    double x = start;
    for (const LegendEntry &entry : legend.entries) {
        const Runs text{Run{entry.text, {}, {}, {}, {}}};
        const double width = markWidth(entry.mark) + MarkGap + m_setter.widthOf(text, style);
        if (x > start && x + width > m_flow.left() + m_flow.width()) {
            x = m_flow.left();
            m_flow.advance(style.lineHeight());
        }
        Canvas canvas(m_flow, m_setter, {0, m_flow.place().y}, Artifact);
        const double mark = drawLegendMark(canvas, entry, x, style.lineHeight() / 2);
        TextLine line = m_setter.set(text, style, width).first();
        line.pieces.last().text += u' ';
        m_flow.placeLine(line, x + mark + MarkGap, m_flow.place().y, style, own);
        x += width + Between;
    }
    m_flow.advance(style.lineHeight());
}

void Composer::compose(const Columns &columns, int tag, int cutStep)
{
    const double left = m_flow.left();
    const double width = m_flow.width();
    const Place start = m_flow.place();
    Place end = start;
    double x = left;
    for (const ColumnPart &part : columns.parts) {
        m_flow.setPlace(start);
        m_flow.setColumn(x, part.width);
        composeBlocks(part.blocks, tag, cutStep);
        end = later(end, m_flow.place());
        x += part.width + columns.gap;
    }
    m_flow.setColumn(left, width);
    m_flow.setPlace(end.sheet == start.sheet ? later(end, {start.sheet, start.y + columns.least}) : end);
}

} // namespace vierklang
