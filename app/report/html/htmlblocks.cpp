// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html/htmlblocks.h"

#include "app/report/figures/figuresvg.h"
#include "app/report/overloaded.h"
#include "app/report/plaintext.h"
#include "app/report/reporttexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double TextWidth = 165; ///< mm, of the printed report: what figures and columns are measured against

QString elementOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
        return u"<p>"_s;
    case ParagraphRole::Lead:
        return u"<p class=\"lead\">"_s;
    case ParagraphRole::Small:
        return u"<p class=\"small\">"_s;
    case ParagraphRole::Note:
        return u"<p class=\"note\">"_s;
    case ParagraphRole::Kind:
        return u"<p class=\"kind\">"_s;
    case ParagraphRole::Question:
        return u"<p class=\"question\">"_s;
    case ParagraphRole::Kicker:
        return u"<p class=\"kicker\">"_s;
    case ParagraphRole::Formula:
        return u"<p class=\"formula\">"_s;
    case ParagraphRole::Poster:
        return u"<p class=\"lead\">"_s;
    case ParagraphRole::PosterNote:
    case ParagraphRole::Card:
        return u"<p class=\"note\">"_s;
    }
    Q_UNREACHABLE();
}

QString styled(const QString &html, RunStyle style)
{
    switch (style) {
    case RunStyle::Regular:
        return html;
    case RunStyle::Medium:
        return u"<span class=\"medium\">"_s + html + u"</span>"_s;
    case RunStyle::Bold:
        return u"<strong>"_s + html + u"</strong>"_s;
    case RunStyle::Muted:
        return u"<span class=\"muted\">"_s + html + u"</span>"_s;
    case RunStyle::Accent:
        return u"<span class=\"accent\">"_s + html + u"</span>"_s;
    case RunStyle::Light:
        return u"<span class=\"light\">"_s + html + u"</span>"_s;
    }
    Q_UNREACHABLE();
}

QString attribute(const QString &text) { return plainLine(text).toHtmlEscaped(); }

} // namespace

QString htmlText(const QString &text) { return plainText(text).toHtmlEscaped().replace(u'\n', u"<br/>"_s); }

HtmlBlocks::HtmlBlocks(const ReportDocument &document)
    : m_document(document), m_setter(document.replacement)
{
    m_hasCover = std::any_of(document.sections.cbegin(), document.sections.cend(),
                             [](const Section &section) { return section.kind == SectionKind::Cover; });
}

void HtmlBlocks::add(const Section &section)
{
    switch (section.kind) {
    case SectionKind::Cover:
        m_html += u"<section class=\"cover\">\n"_s;
        break;
    case SectionKind::Chapter:
        m_html += u"<section>\n"_s;
        break;
    case SectionKind::CouncilPage:
        m_html += u"<section class=\"council\">\n"_s;
        break;
    case SectionKind::Handout:
    case SectionKind::Cards:
    case SectionKind::Poster:
    case SectionKind::TypeCard:
        m_html += u"<section class=\"handout\">\n"_s;
        break;
    }
    if (section.letterhead)
        add(*section.letterhead);
    addBlocks(section.blocks, TextWidth);
    m_html += u"</section>\n"_s;
}

void HtmlBlocks::addBlocks(const Blocks &blocks, double width)
{
    for (const Block &block : blocks) {
        if (!block.cut.isShownAt(0))
            continue;
        std::visit(Overloaded{[&](const Heading &heading) { add(heading); },
                              [&](const Paragraph &paragraph) { add(paragraph); },
                              [&](const List &list) { add(list); },
                              [&](const Table &table) { add(table, width); },
                              [&](const Figure &figure) { add(figure, width); },
                              [&](const Legend &legend) { add(legend); },
                              [&](const Columns &columns) { add(columns); },
                              [](const Space &) {}, // the style sheet keeps distances
                              [](const PageBreak &) {},
                              [&](const Cover &cover) { add(cover); }},
                   block.content);
    }
}

void HtmlBlocks::add(const Heading &heading)
{
    const int level = std::clamp(heading.level + (m_hasCover ? 1 : 0), 1, 6);
    const QString anchor = heading.anchor.isEmpty() ? QString() : u" id=\"%1\""_s.arg(attribute(heading.anchor));
    const QString number =
        heading.number.isEmpty() ? QString() : u"<span class=\"number\">%1</span> "_s.arg(attribute(heading.number));
    if (!heading.aside.isEmpty())
        m_html += u"<div class=\"heading\">"_s;
    m_html += u"<h%1%2>"_s.arg(QString::number(level), anchor) + number + inlined(heading.text) + u"</h%1>"_s.arg(level);
    if (!heading.aside.isEmpty())
        m_html += u"<p class=\"aside\">"_s + htmlText(heading.aside) + u"</p></div>"_s;
    m_html += u'\n';
    m_lastHeading = wordsOf(heading.text);
}

void HtmlBlocks::add(const Paragraph &paragraph)
{
    m_html += elementOf(paragraph.role) + inlined(paragraph.runs);
    if (!paragraph.aside.isEmpty())
        m_html += u" <span class=\"aside\">"_s + htmlText(paragraph.aside) + u"</span>"_s;
    m_html += u"</p>\n"_s;
}

void HtmlBlocks::add(const List &list)
{
    const QString kind = list.style == ListStyle::Dash ? u"dash"_s
        : list.style == ListStyle::Number             ? u"number"_s
                                                      : u"value"_s;
    m_html += u"<ul class=\"%1\" role=\"list\">\n"_s.arg(kind);
    for (const ListItem &item : list.items) {
        if (item.cut.isShownAt(0))
            m_html += u"<li><span class=\"label\">"_s + htmlText(item.label) + u"</span> <span>"_s + inlined(item.body)
                + u"</span></li>\n"_s;
    }
    m_html += u"</ul>\n"_s;
}

void HtmlBlocks::add(const Figure &figure, double width)
{
    const QString name = m_lastHeading.isEmpty() ? m_document.title : m_lastHeading;
    m_html += u"<figure tabindex=\"0\" role=\"group\" aria-label=\"%1\">"_s.arg(attribute(name)) + svg(figure, width)
        + u"</figure>\n"_s;
}

void HtmlBlocks::add(const Legend &legend)
{
    m_html += legend.centred ? u"<p class=\"legend centred\">"_s : u"<p class=\"legend\">"_s;
    for (const LegendEntry &entry : legend.entries)
        m_html += u"<span class=\"entry\">"_s + svgOf(drawingOf(entry, m_setter), {}, {}) + u' ' + htmlText(entry.text)
            + u"</span> "_s;
    m_html += u"</p>\n"_s;
}

void HtmlBlocks::add(const Columns &columns)
{
    m_html += u"<div class=\"columns\">\n"_s;
    for (const ColumnPart &part : columns.parts) {
        m_html += u"<div style=\"flex-grow:%1\">\n"_s.arg(qRound(part.width));
        addBlocks(part.blocks, part.width);
        m_html += u"</div>\n"_s;
    }
    m_html += u"</div>\n"_s;
}

void HtmlBlocks::add(const Cover &cover)
{
    if (!cover.organisation.isEmpty()) {
        m_html += u"<p class=\"organisation\">"_s + inlined(cover.organisation);
        if (!cover.unit.isEmpty())
            m_html += u" <span class=\"unit\">"_s + inlined(cover.unit) + u"</span>"_s;
        m_html += u"</p>\n"_s;
    }
    m_html += u"<p class=\"kind\">"_s + inlined(cover.kind) + u"</p>\n<h1>"_s + inlined(cover.title.text)
        + u"</h1>\n<p class=\"question\">"_s;
    for (qsizetype line = 0; line < cover.question.size(); ++line)
        m_html += (line > 0 ? u"<br/>"_s : QString()) + inlined({cover.question[line]});
    if (!cover.text.isEmpty())
        m_html += u"</p>\n<p class=\"covertext\">"_s + inlined(cover.text);
    m_html += u"</p>\n<h2>"_s + htmlText(cover.factsTitle) + u"</h2>\n"_s;
    m_lastHeading = cover.factsTitle;
    add(cover.facts, TextWidth);
    addContents(cover.contents);
    m_html += u"<p class=\"note\">"_s + inlined(cover.note) + u"</p>\n"_s;
}

void HtmlBlocks::add(const Letterhead &head)
{
    m_html += u"<div class=\"letterhead\">\n<div>\n<p>"_s + inlined(head.organisation) + u"</p>\n"_s;
    if (!head.unit.isEmpty())
        m_html += u"<p>"_s + inlined(head.unit) + u"</p>\n"_s;
    if (!head.contact.isEmpty())
        m_html += u"<p class=\"contact\">"_s + htmlText(head.contact.join(u'\n')) + u"</p>\n"_s;
    m_html += u"</div>\n"_s;
    if (head.logo) {
        m_html += u"<img alt=\"%1\" style=\"width:%2mm\" src=\"data:image/png;base64,"_s.arg(
                      attribute(head.logo->alt), QString::number(head.logo->size.width(), 'f', 2))
            + QString::fromLatin1(head.logo->png.toBase64()) + u"\"/>\n"_s;
    }
    m_html += u"</div>\n"_s;
}

void HtmlBlocks::addContents(const Contents &contents)
{
    m_html += u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">"_s + htmlText(contents.title)
        + u"</h2>\n<ul class=\"number\" role=\"list\">\n"_s;
    for (const Section &section : m_document.sections) {
        for (const Block &block : section.blocks) {
            const auto *heading = std::get_if<Heading>(&block.content);
            if (heading == nullptr || !heading->inContents)
                continue;
            m_html += u"<li><span class=\"label\">%1</span> <a href=\"#%2\">"_s.arg(attribute(heading->number),
                                                                                   attribute(heading->anchor))
                + htmlText(wordsOf(heading->text)) + u"</a></li>\n"_s;
        }
    }
    m_html += u"</ul>\n</nav>\n"_s;
}

QString HtmlBlocks::svg(const Figure &figure, double width)
{
    return svgOf(drawingOf(figure.data, width, m_setter), figure.alt, u"f%1"_s.arg(++m_figures));
}

QString HtmlBlocks::inlined(const Runs &runs) const
{
    QString html;
    for (const Run &run : shownRuns(runs)) {
        if (run.marker)
            html += u"<span class=\"sign t-%1\" aria-hidden=\"true\">%2</span>\u00A0"_s.arg(letterOf(*run.marker),
                                                                                         QString(signOf(*run.marker)));
        QString words = styled(htmlText(run.text), run.style);
        if (isInnerTarget(run.target))
            words = u"<a href=\""_s + attribute(run.target) + u"\">"_s + words + u"</a>"_s;
        else if (isWebTarget(run.target))
            words = u"<a rel=\"noreferrer\" href=\""_s + attribute(run.target) + u"\">"_s + words + u"</a>"_s;
        html += words;
    }
    return html;
}

} // namespace vierklang
