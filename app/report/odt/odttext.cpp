// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odt/odttext.h"

#include "app/report/figures/figurepng.h"
#include "app/report/layout/recolour.h"
#include "app/report/overloaded.h"
#include "app/report/reportcolours.h"
#include "app/report/reporttexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

using librevenge::RVNG_INCH;
using librevenge::RVNGPropertyList;
using librevenge::RVNGPropertyListVector;

librevenge::RVNGString textOf(const QString &text) { return text.toUtf8().constData(); }

/// Short texts side by side go one below the other: a word processor tears columns apart at the end of a page.
bool isOnlyText(const Columns &columns)
{
    return std::all_of(columns.parts.cbegin(), columns.parts.cend(), [](const ColumnPart &part) {
        return std::all_of(part.blocks.cbegin(), part.blocks.cend(), [](const Block &block) {
            return std::holds_alternative<Heading>(block.content) || std::holds_alternative<Paragraph>(block.content)
                || std::holds_alternative<Space>(block.content);
        });
    });
}

} // namespace

OdtText::OdtText(OdtGenerator &generator, const ReportDocument &document)
    : m_generator(generator), m_document(document), m_setter(document.replacement)
{
    m_additions.language = languageCode(document.language).toLatin1();
    m_additions.country = countryOf(document.language);
}

void OdtText::write()
{
    bool isOpen = false;
    bool hadHeader = false;
    for (const Section &section : m_document.sections) {
        const bool hasHeader = section.kind == SectionKind::Chapter;
        if (isOpen && hasHeader != hadHeader)
            m_generator.closePageSpan();
        if (!isOpen || hasHeader != hadHeader)
            openPages(hasHeader); // starts on a new page by itself
        else
            m_break = "page";
        isOpen = true;
        hadHeader = hasHeader;
        writeSection(section);
    }
    if (isOpen)
        m_generator.closePageSpan();
}

void OdtText::writeSection(const Section &section)
{
    if (section.letterhead)
        writeLetterhead(*section.letterhead);
    writeBlocks(section.blocks, OdtTextWidth);
}

void OdtText::writeBlocks(const Blocks &blocks, double width)
{
    for (const Block &block : blocks) {
        if (!block.cut.isShownAt(0))
            continue;
        std::visit(Overloaded{[&](const Heading &heading) { writeHeading(heading); },
                              [&](const Paragraph &paragraph) { writeParagraph(paragraph); },
                              [&](const List &list) { writeList(list); },
                              [&](const Table &table) { writeTable(table, width); },
                              [&](const Figure &figure) { writeFigure(figure, width); },
                              [&](const Legend &legend) { writeLegend(legend); },
                              [&](const Columns &columns) { writeColumns(columns); },
                              [](const Space &) {}, // the styles keep distances
                              [&](const PageBreak &) { m_break = "page"; },
                              [&](const Cover &cover) { writeCover(cover); }},
                   block.content);
    }
}

RVNGPropertyList OdtText::nextParagraph(OdtStyle style)
{
    if (m_break == nullptr && !m_isColumnTop)
        return paragraphOf(style);
    RVNGPropertyList properties = paragraphBasedOn(style, m_document.language);
    if (m_break != nullptr)
        properties.insert("fo:break-before", m_break);
    if (m_isColumnTop) // neighbours begin at the same height
        properties.insert("fo:margin-top", 0.0, librevenge::RVNG_POINT);
    m_break = nullptr;
    m_isColumnTop = false;
    return properties;
}

void OdtText::writeHeading(const Heading &heading)
{
    RVNGPropertyList properties = nextParagraph(odtStyleOf(heading));
    properties.insert("text:outline-level", std::clamp(heading.level, 1, 6));
    m_generator.openParagraph(properties);
    m_additions.anchors.push_back(heading.anchor.toUtf8());
    if (!heading.number.isEmpty())
        writeRuns({Run{heading.number + u' ', RunStyle::Accent, {}, {}, {}}});
    writeRuns(heading.text);
    m_generator.closeParagraph();
    if (!heading.aside.isEmpty()) {
        m_generator.openParagraph(paragraphOf(OdtStyle::Aside));
        writeText(heading.aside);
        m_generator.closeParagraph();
    }
}

void OdtText::writeParagraph(const Paragraph &paragraph)
{
    m_generator.openParagraph(nextParagraph(odtStyleOf(paragraph.role)));
    writeRuns(paragraph.runs);
    if (!paragraph.aside.isEmpty()) {
        m_generator.insertTab();
        writeText(paragraph.aside);
    }
    m_generator.closeParagraph();
}

void OdtText::writeList(const List &list)
{
    if (list.style == ListStyle::Dash) {
        RVNGPropertyList level;
        level.insert("librevenge:list-id", 1);
        level.insert("librevenge:level", 1);
        level.insert("text:bullet-char", "\u2013");
        level.insert("text:space-before", 0.0, RVNG_INCH);
        level.insert("text:min-label-width", 4.5 * InchPerMm, RVNG_INCH);
        m_generator.openUnorderedListLevel(level);
    }
    for (const ListItem &item : list.items) {
        if (!item.cut.isShownAt(0))
            continue;
        if (list.style == ListStyle::Dash) {
            m_generator.openListElement(paragraphBasedOn(OdtStyle::Small, m_document.language));
            writeRuns(item.body);
            m_generator.closeListElement();
            continue;
        }
        m_generator.openParagraph(nextParagraph(OdtStyle::Value));
        writeRuns({Run{item.label, RunStyle::Bold, {}, {}, {}}});
        m_generator.insertTab();
        writeRuns(item.body);
        m_generator.closeParagraph();
    }
    if (list.style == ListStyle::Dash)
        m_generator.closeUnorderedListLevel();
}

void OdtText::writeFigure(const Figure &figure, double width)
{
    m_generator.openParagraph(nextParagraph(OdtStyle::Picture));
    writePicture(drawingOf(figure.data, width, m_setter), figure.alt);
    m_generator.closeParagraph();
}

void OdtText::writeLegend(const Legend &legend)
{
    RVNGPropertyList properties = paragraphBasedOn(OdtStyle::Legend, m_document.language);
    if (legend.centred)
        properties.insert("fo:text-align", "center");
    m_generator.openParagraph(properties);
    const QString alt = ReportTexts::builtIn().text(u"figure.sample"_s, m_document.language);
    for (qsizetype index = 0; index < legend.entries.size(); ++index) {
        if (index > 0)
            writeText(u"\u2003\u2003"_s);
        writePicture(drawingOf(legend.entries[index], m_setter), alt);
        writeText(u"\u00A0"_s + QString(legend.entries[index].text).replace(u' ', QChar(0x00A0)));
    }
    m_generator.closeParagraph();
}

/// Columns of a section, not a table: what stands side by side is still read one after the other.
void OdtText::writeColumns(const Columns &columns)
{
    if (isOnlyText(columns)) {
        for (const ColumnPart &part : columns.parts)
            writeBlocks(part.blocks, OdtTextWidth);
        return;
    }
    RVNGPropertyListVector widths;
    for (std::size_t index = 0; index < columns.parts.size(); ++index) {
        RVNGPropertyList column;
        const bool isLast = index + 1 == columns.parts.size();
        column.insert("style:rel-width", (columns.parts[index].width + (isLast ? 0 : columns.gap)) * 56.7,
                      librevenge::RVNG_TWIP);
        column.insert("fo:start-indent", 0.0, RVNG_INCH);
        column.insert("fo:end-indent", (isLast ? 0 : columns.gap) * InchPerMm, RVNG_INCH);
        widths.append(column);
    }
    RVNGPropertyList section;
    section.insert("style:columns", widths);
    section.insert("text:dont-balance-text-columns", true);
    section.insert("fo:margin-left", 0.0, RVNG_INCH);
    section.insert("fo:margin-right", 0.0, RVNG_INCH);
    m_generator.openSection(section);
    for (std::size_t index = 0; index < columns.parts.size(); ++index) {
        if (index > 0)
            m_break = "column";
        m_isColumnTop = true;
        writeBlocks(columns.parts[index].blocks, columns.parts[index].width);
    }
    m_generator.closeSection();
}

void OdtText::writeRuns(const Runs &runs)
{
    for (const Run &run : shownRuns(runs)) {
        if (run.marker) {
            RVNGPropertyList sign;
            sign.insert("fo:color", textOf(typeColour(*run.marker).name()));
            m_generator.openSpan(sign);
            writeText(QString(signOf(*run.marker)) + QChar(0x00A0));
            m_generator.closeSpan();
        }
        const bool isLink = isInnerTarget(run.target) || isWebTarget(run.target);
        if (isLink) {
            RVNGPropertyList link;
            link.insert("librevenge:type", "hyperlink");
            link.insert("xlink:type", "simple");
            link.insert("xlink:href", textOf(plainLine(run.target)));
            m_generator.openLink(link);
        }
        RVNGPropertyList span = spanOf(run.style);
        if (run.style == RunStyle::Accent && m_document.accent)
            span.insert("fo:color", textOf(QColor::fromRgb(*m_document.accent).name()));
        m_generator.openSpan(span);
        writeText(run.text);
        m_generator.closeSpan();
        if (isLink)
            m_generator.closeLink();
    }
}

void OdtText::writeText(const QString &text)
{
    const QStringList lines = plainText(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            m_generator.insertLineBreak();
        if (!lines[line].isEmpty())
            m_generator.insertText(textOf(lines[line]));
    }
}

void OdtText::writePicture(FigureDrawing drawing, const QString &alt)
{
    if (m_document.accent)
        useAccent(drawing.marks, *m_document.accent);
    writePicture(pngOf(drawing), drawing.size, alt);
}

void OdtText::writePicture(const QByteArray &png, QSizeF size, const QString &alt)
{
    RVNGPropertyList frame;
    frame.insert("svg:width", size.width() * InchPerMm, RVNG_INCH);
    frame.insert("svg:height", size.height() * InchPerMm, RVNG_INCH);
    frame.insert("text:anchor-type", "as-char");
    frame.insert("style:vertical-pos", "middle");
    frame.insert("style:vertical-rel", "text");
    m_generator.openFrame(frame);
    m_additions.alts.push_back(altParts(alt));
    RVNGPropertyList picture;
    picture.insert("librevenge:mime-type", "image/png");
    picture.insert("office:binary-data",
                   librevenge::RVNGBinaryData(reinterpret_cast<const unsigned char *>(png.constData()),
                                              static_cast<unsigned long>(png.size())));
    m_generator.insertBinaryObject(picture);
    m_generator.closeFrame();
}

} // namespace vierklang
