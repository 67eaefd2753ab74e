// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odt/odttext.h"

#include "app/report/reporttexts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

using librevenge::RVNG_INCH;
using librevenge::RVNGPropertyList;

RVNGPropertyList fieldOf(const char *type)
{
    RVNGPropertyList field;
    field.insert("librevenge:field-type", type);
    return field;
}

} // namespace

void OdtText::openPages(bool withHeader)
{
    RVNGPropertyList page;
    const auto length = [&page](const char *name, double mm) { page.insert(name, mm * InchPerMm, RVNG_INCH); };
    length("fo:page-width", 210);
    length("fo:page-height", 297);
    length("fo:margin-left", 25);
    length("fo:margin-right", 20);
    length("fo:margin-top", withHeader ? 10 : 9);
    length("fo:margin-bottom", 7);
    page.insert("style:print-orientation", "portrait");
    m_generator.openPageSpan(page);
    RVNGPropertyList everywhere;
    everywhere.insert("librevenge:occurrence", "all");
    if (withHeader) {
        m_generator.openHeader(everywhere);
        m_generator.openParagraph(paragraphOf(OdtStyle::Header));
        writeText(m_document.headerLeft);
        m_generator.insertTab();
        writeText(m_document.headerRight);
        m_generator.closeParagraph();
        m_generator.closeHeader();
    }
    m_generator.openFooter(everywhere);
    m_generator.openParagraph(paragraphOf(OdtStyle::Footer));
    // A longer note goes below: the page's number would not fit beside it.
    constexpr qsizetype MostOnOneLine = 85;
    const bool hasNote = !m_document.footerNote.isEmpty();
    const bool isBeside = hasNote && m_document.footerLeft.size() + m_document.footerNote.size() <= MostOnOneLine;
    writeText(isBeside ? m_document.footerLeft + u" · "_s + m_document.footerNote : m_document.footerLeft);
    m_generator.insertTab();
    // "Seite {page} von {pages}"
    const QString &pattern = m_document.pageOf;
    const qsizetype number = pattern.indexOf(u"{page}"_s);
    const qsizetype count = pattern.indexOf(u"{pages}"_s);
    if (number >= 0 && count > number) {
        writeText(pattern.left(number));
        m_generator.insertField(fieldOf("text:page-number"));
        writeText(pattern.mid(number + 6, count - number - 6));
        m_generator.insertField(fieldOf("text:page-count"));
        writeText(pattern.mid(count + 7));
    }
    if (hasNote && !isBeside) {
        m_generator.insertLineBreak();
        writeText(m_document.footerNote);
    }
    m_generator.closeParagraph();
    m_generator.closeFooter();
}

void OdtText::writeCover(const Cover &cover)
{
    if (!cover.organisation.isEmpty()) {
        m_generator.openParagraph(nextParagraph(OdtStyle::Kicker));
        writeRuns(cover.organisation);
        if (!cover.unit.isEmpty()) {
            m_generator.insertTab();
            writeRuns(cover.unit);
        }
        m_generator.closeParagraph();
    }
    writeParagraph({cover.kind, ParagraphRole::Kind, {}});
    writeHeading(cover.title);
    for (const Run &line : cover.question)
        writeParagraph({{line}, ParagraphRole::Question, {}});
    if (!cover.text.isEmpty()) {
        RVNGPropertyList text = paragraphBasedOn(OdtStyle::Text, m_document.language);
        text.insert("fo:margin-top", 8.0, librevenge::RVNG_POINT);
        m_generator.openParagraph(text);
        writeRuns(cover.text);
        m_generator.closeParagraph();
    }
    Heading facts;
    facts.level = 2;
    facts.text = {Run{cover.factsTitle, {}, {}, {}, {}}};
    m_generator.openParagraph(paragraphOf(OdtStyle::Kind));
    m_generator.closeParagraph();
    writeHeading(facts);
    writeTable(cover.facts, OdtTextWidth);
    writeContents(cover.contents);
    writeParagraph({cover.note, ParagraphRole::Note, {}});
}

void OdtText::writeLetterhead(const Letterhead &head)
{
    // The organisation at the left, the logo at the right end of the same line.
    RVNGPropertyList line = nextParagraph(OdtStyle::Kicker);
    m_generator.openParagraph(line);
    writeRuns(head.organisation);
    if (head.logo) {
        m_generator.insertTab();
        writePicture(head.logo->png, head.logo->size, head.logo->alt);
    }
    m_generator.closeParagraph();
    if (!head.unit.isEmpty())
        writeParagraph({head.unit, ParagraphRole::Small, {}});
    if (!head.contact.isEmpty())
        writeParagraph({{Run{head.contact.join(u'\n'), RunStyle::Muted, {}, {}, {}}}, ParagraphRole::Small, {}});
}

void OdtText::writeContents(const Contents &contents)
{
    Heading title;
    title.level = 2;
    title.text = {Run{contents.title, {}, {}, {}, {}}};
    writeHeading(title);
    for (const Section &section : m_document.sections) {
        for (const Block &block : section.blocks) {
            const auto *heading = std::get_if<Heading>(&block.content);
            if (heading == nullptr || !heading->inContents)
                continue;
            m_generator.openParagraph(paragraphOf(OdtStyle::ContentsLine));
            writeRuns({Run{heading->number, RunStyle::Accent, {}, {}, {}}});
            m_generator.insertTab();
            writeRuns({Run{wordsOf(heading->text), RunStyle::Accent, {}, u'#' + heading->anchor, {}}});
            m_generator.insertTab();
            m_additions.references.push_back(heading->anchor.toUtf8());
            m_generator.insertField(fieldOf("text:bookmark-ref"));
            m_generator.closeParagraph();
        }
    }
}

} // namespace vierklang
