// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odt/odttext.h"

#include "app/report/columnwidths.h"
#include "app/report/overloaded.h"
#include "app/report/reportcolours.h"
#include "app/report/reporttexts.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

using librevenge::RVNG_INCH;
using librevenge::RVNGPropertyList;
using librevenge::RVNGPropertyListVector;

constexpr double PadRight = 2; ///< mm

constexpr auto InkRule = "0.75pt solid #1a2330";
constexpr auto StrongRule = "0.75pt solid #94a5bb";
constexpr auto Hairline = "0.5pt solid #d3d9e1";
constexpr auto Gap = "1pt solid #ffffff"; ///< white between the shaded boxes

QByteArray shadeOf(int level)
{
    return QColor::fromRgb(colours::Levels[static_cast<std::size_t>(level)]).name().toLatin1();
}

bool hasRules(TableStyle style)
{
    switch (style) {
    case TableStyle::Facts:
    case TableStyle::FactsLarge:
    case TableStyle::Shares:
    case TableStyle::SharesDense:
    case TableStyle::Calculation:
    case TableStyle::Levels:
        return false;
    case TableStyle::TypeShares:
    case TableStyle::Contributions:
    case TableStyle::Lens:
    case TableStyle::Twin:
    case TableStyle::RadarTwin:
    case TableStyle::Answers:
    case TableStyle::Measures:
    case TableStyle::MeasuresShort:
    case TableStyle::MeasuresCouncil:
    case TableStyle::References:
    case TableStyle::GoalForm:
    case TableStyle::FillIn:
    case TableStyle::VoteCounts:
    case TableStyle::CaseAnswers:
    case TableStyle::LearningMatrix:
        return true;
    }
    Q_UNREACHABLE();
}

/// mm above and below the words of a cell.
double paddingOf(TableStyle style)
{
    if (style == TableStyle::Levels)
        return 0;
    if (style == TableStyle::Contributions || style == TableStyle::MeasuresCouncil)
        return 0.2;
    return hasRules(style) ? 0.5 : 0.3;
}

void addRules(RVNGPropertyList &cell, TableStyle style, RowKind kind, bool isHead)
{
    if (isHead) {
        cell.insert("fo:border-bottom", kind == RowKind::Group ? StrongRule : InkRule);
        return;
    }
    switch (kind) {
    case RowKind::Body:
        if (hasRules(style))
            cell.insert("fo:border-bottom", Hairline);
        break;
    case RowKind::Group:
        cell.insert("fo:border-bottom", StrongRule);
        break;
    case RowKind::Result:
        cell.insert("fo:border-top", StrongRule);
        break;
    case RowKind::Sum:
        cell.insert("fo:border-top", InkRule);
        break;
    }
}

/// Very long rows may go on on the next page; the others stay whole.
bool mayBreak(const Row &row)
{
    constexpr qsizetype Long = 1200;
    for (const Cell &cell : row.cells) {
        qsizetype letters = 0;
        for (const Paragraph &paragraph : cell.paragraphs)
            letters += wordsOf(paragraph.runs).size();
        if (letters > Long)
            return true;
    }
    return false;
}

bool isScale(const FigureData &data)
{
    return std::holds_alternative<ScaleMarks>(data) || std::holds_alternative<ScaleHead>(data);
}

/// Bars beside their number get words too: a reader that meets a picture without any stumbles.
QString altOf(const Figure &figure, Language language)
{
    if (!figure.alt.isEmpty())
        return figure.alt;
    return ReportTexts::builtIn().text(isScale(figure.data) ? u"figure.scale"_s : u"figure.bar"_s, language);
}

} // namespace

void OdtText::writeTable(const Table &table, double width)
{
    if (table.rows.isEmpty() && table.head.isEmpty())
        return;
    if (!table.caption.isEmpty()) {
        RVNGPropertyList caption = paragraphBasedOn(OdtStyle::Note, m_document.language);
        caption.insert("fo:keep-with-next", "always");
        m_generator.openParagraph(caption);
        writeText(table.caption);
        m_generator.closeParagraph();
    }
    const QList<double> widths = columnWidths(table, width);
    RVNGPropertyListVector columns;
    for (const double column : widths) {
        RVNGPropertyList properties;
        properties.insert("style:column-width", column * InchPerMm, RVNG_INCH);
        columns.append(properties);
    }
    RVNGPropertyList properties;
    properties.insert("librevenge:table-columns", columns);
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    properties.insert("style:width", std::min(width, sum) * InchPerMm, RVNG_INCH);
    properties.insert("table:align", "left");
    if (m_break != nullptr) // a table begins on the new page itself
        properties.insert("fo:break-before", m_break);
    m_break = nullptr;
    m_generator.openTable(properties);
    for (const Row &row : table.head)
        writeRow(table, row, true, widths);
    for (const Row &row : table.rows) {
        if (row.cut.isShownAt(0))
            writeRow(table, row, false, widths);
    }
    m_generator.closeTable();
    if (!table.axisEven.isEmpty()) {
        m_generator.openParagraph(paragraphOf(OdtStyle::Note));
        writeText(ReportTexts::builtIn().text(u"figure.dashed"_s, m_document.language,
                                              {{u"meaning"_s, table.axisEven}}));
        m_generator.closeParagraph();
    }
}

void OdtText::writeRow(const Table &table, const Row &row, bool isHead, const QList<double> &widths)
{
    RVNGPropertyList properties;
    properties.insert("librevenge:is-header-row", isHead);
    if (mayBreak(row)) // OdfXml keeps all others together
        properties.insert("style:min-row-height", 0.01, RVNG_INCH);
    m_generator.openTableRow(properties);
    qsizetype column = 0;
    for (const Cell &cell : row.cells) {
        const qsizetype end = std::min(column + cell.span, widths.size());
        double width = 0;
        for (qsizetype index = column; index < end; ++index)
            width += widths[index];
        writeCell(table, cell, row, isHead, column, width);
        for (qsizetype covered = column + 1; covered < end; ++covered)
            m_generator.insertCoveredTableCell({});
        column = end;
    }
    m_generator.closeTableRow();
}

void OdtText::writeCell(const Table &table, const Cell &cell, const Row &row, bool isHead, qsizetype column,
                        double width)
{
    const bool isTight = cell.figure && !std::holds_alternative<Votes>(cell.figure->data);
    const double padding = isTight ? 0 : paddingOf(table.style);
    RVNGPropertyList properties;
    properties.insert("librevenge:column", static_cast<int>(column));
    if (cell.span > 1)
        properties.insert("table:number-columns-spanned", cell.span);
    properties.insert("fo:padding-left", 0.0, RVNG_INCH);
    const bool isLast = column + cell.span >= table.columns.size();
    const bool fills = isLast || (cell.figure && isScale(cell.figure->data));
    properties.insert("fo:padding-right", (fills ? 0 : PadRight) * InchPerMm, RVNG_INCH);
    properties.insert("fo:padding-top", padding * InchPerMm, RVNG_INCH);
    properties.insert("fo:padding-bottom", padding * InchPerMm, RVNG_INCH);
    const bool isMiddle = table.style == TableStyle::Lens || table.style == TableStyle::Shares
        || table.style == TableStyle::SharesDense;
    properties.insert("style:vertical-align", isHead ? "bottom" : isMiddle ? "middle" : "top");
    addRules(properties, table.style, row.kind, isHead);
    if (cell.level) {
        properties.insert("fo:background-color", shadeOf(*cell.level).constData());
        properties.insert("fo:border", Gap);
    }
    m_generator.openTableCell(properties);
    const bool isStrong = isHead || row.kind == RowKind::Group || row.kind == RowKind::Sum;
    const Align align = cell.span == 1 ? table.columns.value(column).align : Align::Left;
    for (const Paragraph &paragraph : cell.paragraphs) {
        const OdtStyle style = isStrong ? OdtStyle::TableHead : OdtStyle::TableText;
        RVNGPropertyList look = align != Align::Left ? paragraphBasedOn(style, m_document.language) : paragraphOf(style);
        if (align != Align::Left)
            look.insert("fo:text-align", align == Align::Right ? "end" : "center");
        m_generator.openParagraph(look);
        writeRuns(paragraph.runs);
        m_generator.closeParagraph();
    }
    if (cell.figure)
        writeCellFigure(*cell.figure, width);
    else if (cell.paragraphs.isEmpty()) {
        m_generator.openParagraph(paragraphOf(OdtStyle::TableText));
        m_generator.closeParagraph();
    }
    m_generator.closeTableCell();
}

void OdtText::writeCellFigure(const Figure &figure, double width)
{
    m_generator.openParagraph(paragraphOf(OdtStyle::TablePicture));
    writePicture(drawingOf(figure.data, width - (isScale(figure.data) ? 0 : PadRight), m_setter),
                 altOf(figure, m_document.language));
    m_generator.closeParagraph();
}

} // namespace vierklang
