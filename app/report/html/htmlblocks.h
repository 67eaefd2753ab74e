// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/textsetter.h"
#include "app/report/reportdocument.h"

#include <QString>

namespace vierklang {

/// Turns blocks into elements. Headings, lists, tables and figures keep their meaning; lengths become shares.
class HtmlBlocks final
{
public:
    explicit HtmlBlocks(const ReportDocument &document);

    void add(const Section &section);
    [[nodiscard]] const QString &html() const { return m_html; }

private:
    void addBlocks(const Blocks &blocks, double width);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const Table &table, double width);
    void add(const Figure &figure, double width);
    void add(const Legend &legend);
    void add(const Columns &columns);
    void add(const Cover &cover);
    void add(const Letterhead &head);
    void addContents(const Contents &contents);

    void addColumns(const Table &table, double width);
    void addRow(const Table &table, const Row &row, bool isHead, const QList<double> &widths);
    void addCell(const Cell &cell, const Row &row, bool isHead, double width, Align align);
    void addCellText(const Cell &cell);
    void addShareAxis(const Table &table, const QList<double> &widths);

    [[nodiscard]] QString svg(const Figure &figure, double width);
    [[nodiscard]] QString inlined(const Runs &runs) const;

    const ReportDocument &m_document;
    TextSetter m_setter;
    QString m_html;
    QString m_lastHeading; ///< names what follows it, for people who do not see it
    bool m_hasCover = false; ///< then the commune's name is the page's only first heading
    int m_figures = 0;
};

/// Escaped, with `<br/>` for line breaks.
[[nodiscard]] QString htmlText(const QString &text);

} // namespace vierklang
