// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx/workbook.h"

#include "app/report/overloaded.h"
#include "app/report/plaintext.h"
#include "app/report/reportcolours.h"

#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr qsizetype MostCharacters = 32767; ///< of a cell (Excel's specification)
constexpr double LineHeight = 15;

lxw_color_t colourOf(QRgb colour) { return colour & 0xFFFFFF; }

QByteArray cellText(QString text)
{
    return plainText(text.remove(QChar(QChar::SoftHyphen))).left(MostCharacters).toUtf8();
}

CellLook lookOf(NumberForm form)
{
    switch (form) {
    case NumberForm::Whole:
        return CellLook::Whole;
    case NumberForm::Decimal:
        return CellLook::Decimal;
    case NumberForm::Share:
        return CellLook::Share;
    case NumberForm::Signed:
        return CellLook::Signed;
    }
    Q_UNREACHABLE();
}

/// Noon, because zero means "now" to the library.
time_t momentOf(QDate day) { return static_cast<time_t>(QDateTime(day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch()); }

/// How many lines a text takes in a column of this width; not every program finds out by itself.
qsizetype linesOf(const QString &text, double charactersPerLine)
{
    const auto room = std::max<qsizetype>(1, static_cast<qsizetype>(charactersPerLine * 0.95));
    qsizetype lines = 0;
    for (const QString &line : plainText(text).split(u'\n'))
        lines += 1 + std::max<qsizetype>(0, line.size() - 1) / room;
    return lines;
}

lxw_row_t rowOf(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(int column) { return static_cast<lxw_col_t>(column); }

/// "&" begins a command in a running line, and the whole line has at most 255 characters (Excel's specification).
QString runningText(const QString &text)
{
    constexpr qsizetype Most = 230;
    QString words;
    for (const QChar c : plainLine(text)) {
        words += c == u'&' ? u"&&"_s : QString(c);
        if (words.size() >= Most && !c.isHighSurrogate())
            return words + u'…';
    }
    return words;
}

void setHeight(lxw_worksheet *sheet, int row, qsizetype lines)
{
    constexpr double HighestRow = 405; // Excel's limit is 409
    if (lines > 1)
        worksheet_set_row(sheet, rowOf(row), std::min(HighestRow, LineHeight * static_cast<double>(lines)), nullptr);
}

} // namespace

Workbook::Workbook(const QString &title, QDate day)
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray file = QFile::encodeName(m_folder.filePath(u"report"_s));
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(file.constData(), &options);
    QByteArray words = cellText(title);
    lxw_doc_properties properties{};
    properties.title = words.data();
    properties.created = momentOf(day);
    workbook_set_properties(m_book, &properties);
    makeFormats();
}

Workbook::~Workbook()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

void Workbook::makeFormats()
{
    for (lxw_format *&made : m_formats) {
        made = workbook_add_format(m_book);
        format_set_font_color(made, colourOf(colours::Ink));
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(format(CellLook::Title));
    format_set_font_size(format(CellLook::Title), 16);
    format_set_bold(format(CellLook::Section));
    format_set_font_size(format(CellLook::Section), 12);
    lxw_format *head = format(CellLook::Head);
    format_set_bold(head);
    format_set_text_wrap(head);
    format_set_bg_color(head, colourOf(colours::Levels[0]));
    format_set_bottom(head, LXW_BORDER_THIN);
    format_set_bottom_color(head, colourOf(colours::Ink));
    format_set_align(head, LXW_ALIGN_VERTICAL_BOTTOM);
    format_set_font_color(format(CellLook::Label), colourOf(colours::Muted));
    format_set_text_wrap(format(CellLook::Text));
    format_set_indent(format(CellLook::Text), 1); // keeps words off the number on their left
    format_set_indent(head, 1);
    format_set_font_color(format(CellLook::Muted), colourOf(colours::Muted));
    format_set_text_wrap(format(CellLook::Muted));
    format_set_num_format(format(CellLook::Fact), "#,##0");
    format_set_align(format(CellLook::Fact), LXW_ALIGN_LEFT);
    format_set_indent(format(CellLook::Fact), 1);
    format_set_num_format(format(CellLook::Whole), "0");
    format_set_num_format(format(CellLook::Decimal), "0.00");
    format_set_num_format(format(CellLook::Share), "0.0%");
    format_set_num_format(format(CellLook::Signed), "+0.0;-0.0;0.0");
    format_set_num_format(format(CellLook::Day), "yyyy-mm-dd");
    format_set_align(format(CellLook::Day), LXW_ALIGN_LEFT);
    format_set_indent(format(CellLook::Day), 1);
    format_set_align(format(CellLook::Centred), LXW_ALIGN_CENTER);
}

void Workbook::setBrand(QRgb accent, const QString &organisation)
{
    m_accent = accent;
    m_pageHead = organisation;
    format_set_font_color(format(CellLook::Title), colourOf(accent));
    format_set_font_color(format(CellLook::Section), colourOf(accent));
    format_set_bottom_color(format(CellLook::Head), colourOf(accent));
}

lxw_worksheet *Workbook::addSheet(const QString &name, const QString &footer)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_default_row(sheet, 16.5, LXW_FALSE);
    const QString words = u"&L"_s + runningText(footer) + u"&R&P / &N"_s;
    worksheet_set_footer(sheet, words.toUtf8().constData());
    if (!m_pageHead.isEmpty())
        worksheet_set_header(sheet, (u"&L"_s + runningText(m_pageHead)).toUtf8().constData());
    return sheet;
}

void Workbook::write(lxw_worksheet *sheet, int row, int column, const QString &text, CellLook look)
{
    const QByteArray words = cellText(text);
    if (words.isEmpty())
        worksheet_write_blank(sheet, rowOf(row), columnOf(column), format(look));
    else
        worksheet_write_string(sheet, rowOf(row), columnOf(column), words.constData(), format(look));
    if (look == CellLook::Title)
        worksheet_set_row(sheet, rowOf(row), 2 * LineHeight, nullptr);
    else if (look == CellLook::Section)
        worksheet_set_row(sheet, rowOf(row), 1.4 * LineHeight, nullptr);
}

void Workbook::write(lxw_worksheet *sheet, int row, int column, const DataValue &value, NumberForm form)
{
    std::visit(Overloaded{[](std::monostate) {},
                          [&](const QString &text) {
                              if (!text.isEmpty())
                                  write(sheet, row, column, text, CellLook::Text);
                          },
                          [&](double number) {
                              worksheet_write_number(sheet, rowOf(row), columnOf(column), number, format(lookOf(form)));
                          },
                          [&](QDate day) {
                              // Excel's days begin in 1900.
                              lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
                              if (day.year() < 1901 || day.year() > 9999)
                                  write(sheet, row, column, day.toString(Qt::ISODate), CellLook::Text);
                              else
                                  worksheet_write_datetime(sheet, rowOf(row), columnOf(column), &date, format(CellLook::Day));
                          }},
               value);
}

void Workbook::writeOver(lxw_worksheet *sheet, int row, int first, int last, const DataValue &value, CellLook look,
                         int charactersPerLine)
{
    worksheet_merge_range(sheet, rowOf(row), columnOf(first), rowOf(row), columnOf(last), "", format(look));
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr) {
        if (const auto *number = std::get_if<double>(&value))
            worksheet_write_number(sheet, rowOf(row), columnOf(first), *number, format(look));
        else
            write(sheet, row, first, value);
        return;
    }
    write(sheet, row, first, *text, look);
    setHeight(sheet, row, linesOf(*text, charactersPerLine));
}

void Workbook::writeTable(lxw_worksheet *sheet, const DataTable &table)
{
    QStringList titles;
    for (int column = 0; column < table.columns.size(); ++column) {
        worksheet_set_column(sheet, columnOf(column), columnOf(column), table.columns[column].width, nullptr);
        titles.append(table.columns[column].title);
    }
    writeHead(sheet, 0, titles, table.columns);
    for (int row = 0; row < table.rows.size(); ++row) {
        qsizetype lines = 1;
        for (int column = 0; column < table.rows[row].size(); ++column) {
            const DataValue &value = table.rows[row][column];
            write(sheet, row + 1, column, value, table.columns[column].form);
            if (const auto *text = std::get_if<QString>(&value))
                lines = std::max(lines, linesOf(*text, table.columns[column].width));
        }
        setHeight(sheet, row + 1, lines);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    const int last = static_cast<int>(table.columns.size()) - 1;
    worksheet_autofilter(sheet, 0, 0, rowOf(static_cast<int>(table.rows.size())), columnOf(last));
}

void Workbook::writeHead(lxw_worksheet *sheet, int row, const QStringList &titles, const QList<DataColumn> &columns)
{
    qsizetype lines = 1;
    for (int column = 0; column < titles.size(); ++column) {
        write(sheet, row, column, titles[column], CellLook::Head);
        // A word is never divided here, so that narrow columns need a line a word.
        const double room = columns.value(column).width;
        qsizetype words = 1;
        double used = 0;
        for (const QString &word : titles[column].split(u' ')) {
            if (used > 0 && used + static_cast<double>(word.size()) + 1 > room * 0.9) {
                ++words;
                used = 0;
            }
            used += static_cast<double>(word.size()) + 1;
        }
        lines = std::max(lines, words);
    }
    setHeight(sheet, row, lines);
}

void Workbook::shadeLevels(lxw_worksheet *sheet, int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    constexpr std::size_t Dark = 3; // light digits from here on
    for (std::size_t level = 0; level < colours::Levels.size(); ++level) {
        lxw_format *shade = workbook_add_format(m_book);
        format_set_bg_color(shade, colourOf(colours::Levels[level]));
        format_set_font_color(shade, colourOf(level >= Dark ? colours::Surface : colours::Ink));
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value = static_cast<double>(level);
        rule.format = shade;
        worksheet_conditional_format_range(sheet, rowOf(firstRow), columnOf(firstColumn), rowOf(lastRow),
                                           columnOf(lastColumn), &rule);
    }
}

void Workbook::writeCentred(lxw_worksheet *sheet, int row, int column, const DataValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        worksheet_write_number(sheet, rowOf(row), columnOf(column), *number, format(CellLook::Centred));
    else if (const auto *text = std::get_if<QString>(&value))
        write(sheet, row, column, *text, CellLook::Centred);
}

void Workbook::turnHead(lxw_worksheet *sheet, int firstColumn, const QStringList &titles)
{
    constexpr double NarrowColumn = 4.5;
    constexpr double PointsPerLetter = 5.6;
    lxw_format *turned = workbook_add_format(m_book);
    format_set_bold(turned);
    format_set_font_color(turned, colourOf(colours::Ink));
    format_set_bg_color(turned, colourOf(colours::Levels[0]));
    format_set_bottom(turned, LXW_BORDER_THIN);
    format_set_bottom_color(turned, colourOf(colours::Ink));
    format_set_align(turned, LXW_ALIGN_CENTER);
    format_set_rotation(turned, 90);
    qsizetype longest = 0;
    for (int index = 0; index < titles.size(); ++index) {
        worksheet_write_string(sheet, 0, columnOf(firstColumn + index), cellText(titles[index]).constData(), turned);
        longest = std::max(longest, titles[index].size());
    }
    worksheet_set_column(sheet, columnOf(firstColumn), columnOf(firstColumn + static_cast<int>(titles.size()) - 1),
                         NarrowColumn, format(CellLook::Centred));
    worksheet_set_row(sheet, 0, PointsPerLetter * static_cast<double>(longest) + 8, nullptr);
}

lxw_chart *Workbook::addChart(int kind) { return workbook_add_chart(m_book, static_cast<uint8_t>(kind)); }

Result<QByteArray> Workbook::finished()
{
    const lxw_error problem = workbook_close(m_book); // frees the workbook in any case
    m_book = nullptr;
    if (problem != LXW_NO_ERROR)
        return Error{ErrorCode::ReportNotWritten, {}, {}, QString::fromUtf8(lxw_strerror(problem))};
    QFile file(m_folder.filePath(u"report"_s));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReportNotWritten, {}, {}, file.errorString()};
    return file.readAll();
}

} // namespace vierklang
