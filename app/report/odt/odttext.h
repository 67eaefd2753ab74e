// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/figures/figuredrawing.h"
#include "app/report/layout/textsetter.h"
#include "app/report/odt/odfxml.h"
#include "app/report/odt/odtstyles.h"
#include "app/report/reportdocument.h"

namespace vierklang {

/// Tells libodfgen a whole report, and collects what libodfgen cannot say itself.
class OdtText final
{
public:
    OdtText(OdtGenerator &generator, const ReportDocument &document);

    void write();
    [[nodiscard]] const OdfAdditions &additions() const { return m_additions; }

private:
    void openPages(bool withHeader);
    void writeSection(const Section &section);
    void writeBlocks(const Blocks &blocks, double width);
    void writeHeading(const Heading &heading);
    void writeParagraph(const Paragraph &paragraph);
    void writeList(const List &list);
    void writeTable(const Table &table, double width);
    void writeFigure(const Figure &figure, double width);
    void writeLegend(const Legend &legend);
    void writeColumns(const Columns &columns);
    void writeCover(const Cover &cover);
    void writeLetterhead(const Letterhead &head);
    void writeContents(const Contents &contents);

    void writeRow(const Table &table, const Row &row, bool isHead, const QList<double> &widths);
    void writeCell(const Table &table, const Cell &cell, const Row &row, bool isHead, qsizetype column, double width);
    void writeCellFigure(const Figure &figure, double width);

    /// A paragraph in this style; the first one after a break carries the break.
    [[nodiscard]] librevenge::RVNGPropertyList nextParagraph(OdtStyle style);
    void writeRuns(const Runs &runs);
    void writeText(const QString &text);
    /// With the accent of the document.
    void writePicture(FigureDrawing drawing, const QString &alt);
    void writePicture(const QByteArray &png, QSizeF size, const QString &alt);

    OdtGenerator &m_generator;
    const ReportDocument &m_document;
    TextSetter m_setter;
    OdfAdditions m_additions;
    const char *m_break = nullptr; ///< "page" or "column" before the next paragraph
    bool m_isColumnTop = false;
};

} // namespace vierklang
