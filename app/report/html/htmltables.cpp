// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html/htmlblocks.h"

#include "app/report/columnwidths.h"
#include "app/report/layout/canvas.h"
#include "app/report/plaintext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString classOf(TableStyle style)
{
    switch (style) {
    case TableStyle::Facts:
    case TableStyle::FactsLarge:
        return u"facts"_s;
    case TableStyle::Shares:
    case TableStyle::SharesDense:
        return u"shares"_s;
    case TableStyle::TypeShares:
        return u"types"_s;
    case TableStyle::Contributions:
        return u"contributions"_s;
    case TableStyle::Lens:
        return u"lens"_s;
    case TableStyle::Twin:
    case TableStyle::RadarTwin:
        return u"twin"_s;
    case TableStyle::Answers:
        return u"answers"_s;
    case TableStyle::Measures:
        return u"measures"_s;
    case TableStyle::MeasuresShort:
    case TableStyle::MeasuresCouncil:
        return u"steps"_s;
    case TableStyle::Calculation:
        return u"calculation"_s;
    case TableStyle::References:
        return u"references"_s;
    case TableStyle::GoalForm:
    case TableStyle::FillIn:
        return u"form"_s;
    case TableStyle::CaseAnswers:
    case TableStyle::LearningMatrix:
        return u"form"_s;
    case TableStyle::VoteCounts:
        return u"votes"_s;
    case TableStyle::Levels:
        return u"levels"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Body:
        return {};
    case RowKind::Group:
        return u" class=\"group\""_s;
    case RowKind::Result:
        return u" class=\"result\""_s;
    case RowKind::Sum:
        return u" class=\"sum\""_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void HtmlBlocks::add(const Table &table, double width)
{
    if (table.rows.isEmpty() && table.head.isEmpty())
        return;
    const QList<double> widths = columnWidths(table, width);
    const QString name = !table.name.isEmpty() ? table.name : table.caption.isEmpty() ? m_lastHeading : table.caption;
    // What is wider than a phone can be moved by keyboard too, and then needs a name.
    m_html += u"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n<table class=\"%2\">\n"_s.arg(
        plainLine(name).toHtmlEscaped(), classOf(table.style));
    if (!table.caption.isEmpty())
        m_html += u"<caption>"_s + htmlText(table.caption) + u"</caption>\n"_s;
    addColumns(table, width);
    if (!table.head.isEmpty()) {
        m_html += u"<thead>\n"_s;
        for (const Row &row : table.head)
            addRow(table, row, true, widths);
        m_html += u"</thead>\n"_s;
    }
    m_html += u"<tbody>\n"_s;
    bool isFirst = true;
    for (const Row &row : table.rows) {
        if (!row.cut.isShownAt(0))
            continue;
        if (row.kind == RowKind::Group && !isFirst)
            m_html += u"</tbody>\n<tbody>\n"_s;
        isFirst = false;
        addRow(table, row, false, widths);
    }
    m_html += u"</tbody>\n"_s;
    addShareAxis(table, widths);
    m_html += u"</table>\n</div>\n"_s;
}

void HtmlBlocks::addColumns(const Table &table, double width)
{
    m_html += u"<colgroup>"_s;
    for (const double column : columnWidths(table, width))
        m_html += u"<col style=\"width:%1%\"/>"_s.arg(QString::number(100 * column / width, 'f', 1));
    m_html += u"</colgroup>\n"_s;
}

void HtmlBlocks::addRow(const Table &table, const Row &row, bool isHead, const QList<double> &widths)
{
    m_html += u"<tr%1>"_s.arg(classOf(row.kind));
    qsizetype column = 0;
    for (const Cell &cell : row.cells) {
        const qsizetype last = std::min(column + cell.span, widths.size()) - 1;
        double width = 0;
        for (qsizetype index = column; index <= last; ++index)
            width += widths[index];
        const Align align = cell.span > 1 ? Align::Left : table.columns.value(column).align;
        addCell(cell, row, isHead, width, align);
        column += cell.span;
    }
    m_html += u"</tr>\n"_s;
}

void HtmlBlocks::addCell(const Cell &cell, const Row &row, bool isHead, double width, Align align)
{
    const bool isEmpty = cell.paragraphs.isEmpty() && !cell.figure;
    const bool isHeader = (isHead || cell.isHeader) && !isEmpty;
    QStringList classes;
    if (align == Align::Right)
        classes.append(u"right"_s);
    if (align == Align::Middle)
        classes.append(u"middle"_s);
    if (cell.level)
        classes.append(u"level l%1"_s.arg(*cell.level));
    if (cell.figure)
        classes.append(u"figure"_s);
    QString attributes;
    if (isHeader)
        attributes = isHead ? (cell.span > 1 ? u" scope=\"colgroup\""_s : u" scope=\"col\""_s)
            : row.kind == RowKind::Group ? u" scope=\"rowgroup\""_s
                                         : u" scope=\"row\""_s;
    if (cell.span > 1)
        attributes += u" colspan=\"%1\""_s.arg(cell.span);
    if (!classes.isEmpty())
        attributes += u" class=\"%1\""_s.arg(classes.join(u' '));
    m_html += isHeader ? u"<th%1>"_s.arg(attributes) : u"<td%1>"_s.arg(attributes);
    addCellText(cell);
    if (cell.figure)
        m_html += svg(*cell.figure, width);
    m_html += isHeader ? u"</th>"_s : u"</td>"_s;
}

void HtmlBlocks::addCellText(const Cell &cell)
{
    const bool isOne = cell.paragraphs.size() == 1;
    if (!cell.spoken.isEmpty())
        m_html += u"<span aria-hidden=\"true\">"_s;
    for (const Paragraph &paragraph : cell.paragraphs)
        m_html += isOne ? inlined(paragraph.runs) : u"<p>"_s + inlined(paragraph.runs) + u"</p>"_s;
    if (!cell.spoken.isEmpty())
        m_html += u"</span><span class=\"spoken\">"_s + htmlText(cell.spoken) + u"</span>"_s;
}

/// The words under the share bars repeat what the bars show, so nobody needs to hear them.
void HtmlBlocks::addShareAxis(const Table &table, const QList<double> &widths)
{
    if (table.axisEven.isEmpty() || widths.size() < 3)
        return;
    const double bar = widths.last();
    const double even = 100 * (ShareBarInset + (bar - ShareBarInset) / 4) / bar;
    m_html += u"<tfoot aria-hidden=\"true\"><tr><td colspan=\"%1\"></td><td class=\"axis\"><span style=\"left:%2%\">"_s.arg(
        QString::number(widths.size() - 1), QString::number(even, 'f', 1));
    m_html += htmlText(table.axisEven) + u"</span><span class=\"end\">"_s + htmlText(table.axisEnd)
        + u"</span></td></tr></tfoot>\n"_s;
}

} // namespace vierklang
