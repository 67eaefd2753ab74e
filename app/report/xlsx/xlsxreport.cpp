// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/xlsx/xlsxreport.h"

#include "app/report/overloaded.h"
#include "app/report/plaintext.h"
#include "app/report/reporttexts.h"
#include "app/report/xlsx/xlsxcharts.h"

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr int LastColumn = 5; ///< of the result's tables; charts stand right of them
constexpr double NameWidth = 40;
constexpr double NumberWidth = 15;

QString organisationOf(const ReportDocument &document)
{
    if (document.sections.empty() || !document.sections.front().letterhead)
        return {};
    return wordsOf(document.sections.front().letterhead->organisation);
}

QString footerOf(const ReportDocument &document)
{
    return document.footerNote.isEmpty() ? document.footerLeft : document.footerLeft + u" · "_s + document.footerNote;
}

/// The first sheet: what was found, in numbers and two charts.
class ResultSheet
{
public:
    ResultSheet(Workbook &book, const ReportData &data, const ReportDocument &document)
        : m_book(book), m_data(data), m_organisation(organisationOf(document)),
          m_sheet(book.addSheet(data.facts.name, footerOf(document)))
    {
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_column(m_sheet, 0, 0, NameWidth, nullptr);
        worksheet_set_column(m_sheet, 1, LastColumn, NumberWidth, nullptr);
    }

    void write()
    {
        m_book.write(m_sheet, 0, 0, m_data.title, CellLook::Title);
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_organisation.isEmpty())
            m_book.write(m_sheet, 1, 0, m_organisation, CellLook::Label);
        m_row = m_organisation.isEmpty() ? 2 : 3;
        for (const QList<DataValue> &fact : m_data.facts.rows) {
            m_book.write(m_sheet, m_row, 0, std::get<QString>(fact[0]), CellLook::Label);
            m_book.writeOver(m_sheet, m_row, 1, LastColumn, fact[1], lookOf(fact[1]),
                             qRound(NumberWidth * LastColumn));
            ++m_row;
        }
        writeTypes();
        writeScales();
    }

private:
    static CellLook lookOf(const DataValue &value)
    {
        return std::visit(Overloaded{[](std::monostate) { return CellLook::Text; },
                                     [](const QString &) { return CellLook::Text; },
                                     [](double) { return CellLook::Fact; }, [](QDate) { return CellLook::Day; }},
                          value);
    }

    [[nodiscard]] QString word(const QString &key) const { return ReportTexts::builtIn().text(key, m_data.language); }

    template <typename C>
    void writeHead(const DataTable &table, const QList<C> &columns, const QString &title)
    {
        ++m_row;
        m_book.write(m_sheet, m_row++, 0, title, CellLook::Section);
        QStringList titles;
        QList<DataColumn> widths;
        for (const C column : columns) {
            titles.append(table.columns[static_cast<qsizetype>(column)].title);
            widths.append({{}, titles.size() == 1 ? NameWidth : NumberWidth});
        }
        m_book.writeHead(m_sheet, m_row++, titles, widths);
    }

    template <typename C>
    void writeRow(const DataTable &table, const QList<DataValue> &row, const QList<C> &columns)
    {
        for (int column = 0; column < columns.size(); ++column) {
            const auto index = static_cast<qsizetype>(columns[column]);
            m_book.write(m_sheet, m_row, column, row[index], table.columns[index].form);
        }
        ++m_row;
    }

    void writeTypes()
    {
        const QList<TypeColumn> columns{TypeColumn::Name, TypeColumn::Goals, TypeColumn::Practice, TypeColumn::Share,
                                        TypeColumn::Percent};
        writeHead(m_data.types, columns, m_data.types.name);
        const int first = m_row;
        QStringList alt;
        for (const QList<DataValue> &type : m_data.types.rows) {
            writeRow(m_data.types, type, columns);
            alt.append(std::get<QString>(valueAt(type, TypeColumn::Name)) + u' '
                       + QString::number(std::get<double>(valueAt(type, TypeColumn::Percent))) + u" %"_s);
        }
        addShareChart(m_book, m_sheet, {m_data.facts.name, first, m_row - 1}, 0, 4, m_data.types.name,
                      m_data.types.name + u": "_s + alt.join(u", "_s), 2, LastColumn + 2);
    }

    void writeScales()
    {
        const QList<ScaleColumn> columns{ScaleColumn::Name, ScaleColumn::Actual, ScaleColumn::Target,
                                         ScaleColumn::Distance, ScaleColumn::Reference};
        writeHead(m_data.scales, columns, m_data.scales.name);
        const QString dimension = word(u"data.dimension"_s);
        int first = 0;
        bool hasReference = false;
        for (const QList<DataValue> &scale : m_data.scales.rows) {
            if (first == 0 && std::get<QString>(valueAt(scale, ScaleColumn::Kind)) == dimension)
                first = m_row;
            hasReference = hasReference || std::holds_alternative<double>(valueAt(scale, ScaleColumn::Reference));
            writeRow(m_data.scales, scale, columns);
        }
        QList<RadarColumn> lines{{word(u"head.actual"_s), 1}, {word(u"head.target"_s), 2, false, true}};
        if (hasReference)
            lines.append({word(u"data.reference"_s), 4, true});
        addRadarChart(m_book, m_sheet, {m_data.facts.name, first, m_row - 1}, 0, lines, word(u"data.profile"_s),
                      word(u"data.profileAlt"_s), 17, LastColumn + 2);
    }

    Workbook &m_book;
    const ReportData &m_data;
    QString m_organisation;
    lxw_worksheet *m_sheet;
    int m_row = 0;
};

/// The chapter on the calculation, block by block. Its numbers are those printed in the documents.
class MethodSheet
{
public:
    MethodSheet(Workbook &book, lxw_worksheet *sheet) : m_book(book), m_sheet(sheet)
    {
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_column(m_sheet, 0, 0, 64, nullptr);
        worksheet_set_column(m_sheet, 1, LastColumn, NumberWidth, nullptr);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:Z2000");
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            if (!block.cut.isShownAt(0))
                continue;
            std::visit(Overloaded{[this](const Heading &heading) { writeHeading(heading); },
                                  [this](const Paragraph &paragraph) { writeText(wordsOf(shownRuns(paragraph.runs))); },
                                  [this](const List &list) {
                                      for (const ListItem &item : list.items)
                                          writeText(item.label + u' ' + wordsOf(shownRuns(item.body)));
                                  },
                                  [this](const Table &table) { writeTable(table); },
                                  [this](const Figure &figure) { writeText(figure.alt); },
                                  [](const Legend &) {}, // says what signs of a figure mean
                                  [this](const Columns &columns) {
                                      for (const ColumnPart &part : columns.parts)
                                          write(part.blocks);
                                  },
                                  [](const Space &) {}, [](const PageBreak &) {},
                                  [](const Cover &) {}}, // never inside a chapter
                       block.content);
        }
    }

private:
    void writeHeading(const Heading &heading)
    {
        m_row += m_row > 0 ? 1 : 0;
        const QString number = heading.number.isEmpty() ? QString() : heading.number + u' ';
        m_book.write(m_sheet, m_row++, 0, number + wordsOf(heading.text),
                     heading.level == 1 ? CellLook::Title : CellLook::Section);
    }

    void writeText(const QString &text)
    {
        m_book.writeOver(m_sheet, m_row++, 0, LastColumn, text, CellLook::Text, 115);
    }

    void writeTable(const Table &table)
    {
        for (const Row &row : table.head)
            writeRow(row, CellLook::Head);
        for (const Row &row : table.rows)
            writeRow(row, CellLook::Text);
    }

    void writeRow(const Row &row, CellLook look)
    {
        int column = 0;
        for (const Cell &cell : row.cells) {
            QStringList words;
            for (const Paragraph &paragraph : cell.paragraphs)
                words.append(wordsOf(shownRuns(paragraph.runs)));
            m_book.write(m_sheet, m_row, column, words.join(u'\n'), look);
            for (int covered = 1; covered < cell.span; ++covered)
                m_book.write(m_sheet, m_row, column + covered, QString(), look);
            column += cell.span;
        }
        ++m_row;
    }

    Workbook &m_book;
    lxw_worksheet *m_sheet;
    int m_row = 0;
};

bool isMethod(const Section &section)
{
    return std::any_of(section.blocks.cbegin(), section.blocks.cend(), [](const Block &block) {
        const auto *heading = std::get_if<Heading>(&block.content);
        return heading != nullptr && heading->anchor == u"chapter-B"_s;
    });
}

} // namespace

Result<QByteArray> xlsxOf(const ReportData &data, const ReportDocument &document)
{
    Workbook book(data.title, data.date);
    if (const QString organisation = organisationOf(document); !organisation.isEmpty())
        book.setBrand(document.accent.value_or(colours::Accent), organisation);
    ResultSheet(book, data, document).write();
    for (const DataTable *table : {&data.answers, &data.scales, &data.measures})
        book.writeTable(book.addSheet(table->name, footerOf(document)), *table);
    MethodSheet method(book, book.addSheet(ReportTexts::builtIn().text(u"data.method"_s, data.language),
                                           footerOf(document)));
    for (const Section &section : document.sections) {
        if (isMethod(section))
            method.write(section.blocks);
    }
    return book.finished();
}

} // namespace vierklang
