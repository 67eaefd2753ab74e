// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/layout/composer.h"
#include "app/report/layout/looks.h"
#include "app/report/layout/tablecomposer.h"
#include "app/report/reportcolours.h"
#include "app/report/typemarker.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

// Report structure, page 20.
constexpr double MotifTop = 56.6;
constexpr double KindTop = 98.4;
constexpr double LowTop = 173.0;
constexpr double CoverTextGap = 4;
constexpr double CrowdedTightness = 0.5;
constexpr double CrowdedGap = 14;
constexpr double LeastForFacts = 75;
constexpr double CoverTextWidth = 132;
constexpr double FactsWidth = 86;
constexpr double ContentsLeft = 97;
constexpr double ContentsWidth = 68;
constexpr double HeaderBaseline = 14.2;
// From the lower edge of the sheet.
constexpr double FooterRule = 17.6;
constexpr double FooterBaseline = 12.5;
constexpr double FooterLead = 4.1;
constexpr double FooterGap = 8;
constexpr double HeaderNameWidth = 100;

} // namespace

void Composer::drawMotif(double y)
{
    constexpr double Between = 5.82;
    constexpr double First = 3.2;
    constexpr double MarkerX = 39.7;
    Canvas canvas(m_flow, m_setter, {m_flow.left(), y}, Artifact);
    double line = First;
    for (const TypeKey type : AllTypes) {
        canvas.line({0, line}, {m_flow.width(), line}, colours::Levels[2], 0.75);
        canvas.path(typeMarker(type, {MarkerX, line}, 5.16), typeColour(type).rgb());
        line += Between;
    }
}

double Composer::composeRuledHeading(const QString &title, int tag)
{
    Heading heading;
    heading.level = 2;
    heading.text = {Run{title, {}, {}, {}, {}}};
    compose(heading, tag);
    const double rule = m_flow.place().y - spaceAfter(heading.size) + 1.5;
    m_flow.addRule(m_flow.left(), m_flow.left() + m_flow.width(), rule, colours::Ink);
    m_flow.setPlace({m_flow.place().sheet, rule + 2});
    return rule;
}

void Composer::compose(const Cover &cover, int tag)
{
    const double left = m_flow.left();
    const double width = m_flow.width();
    const TextStyle text = styleOf(ParagraphRole::Text);
    const bool hasLetterhead = cover.organisation.isEmpty();
    if (!cover.organisation.isEmpty())
        placeText(m_setter.set(cover.organisation, text, width), left, text, m_flow.openTag(tag, "P"));
    if (!cover.unit.isEmpty())
        placeText(m_setter.set(cover.unit, text, width), left, text, m_flow.openTag(tag, "P"));
    // A long letterhead takes the room of the decoration.
    if (hasLetterhead && m_tightness <= CrowdedTightness) {
        m_flow.advance(CrowdedGap);
    } else {
        const double motif = std::max(MotifTop, m_flow.place().y + 12);
        drawMotif(motif);
        m_flow.setPlace({m_flow.place().sheet, motif + KindTop - MotifTop});
    }
    compose(Paragraph{cover.kind, ParagraphRole::Kind, {}}, tag, 0);
    compose(cover.title, tag);
    const int question = m_flow.openTag(tag, "P");
    for (const Run &run : cover.question) {
        QList<TextLine> lines = m_setter.set({run}, styleOf(ParagraphRole::Question), width);
        lines.last().pieces.last().text += u' ';
        placeText(lines, left, styleOf(ParagraphRole::Question), question);
    }
    if (!cover.text.isEmpty()) {
        m_flow.advance(CoverTextGap);
        placeText(m_setter.set(cover.text, text, CoverTextWidth), left, text, m_flow.openTag(tag, "P"));
    }

    Place low{m_flow.place().sheet, std::max(LowTop, m_flow.place().y + 10)};
    m_flow.setPlace(low);
    if (hasLetterhead && low.y > m_flow.bottom() - LeastForFacts) {
        m_flow.nextSheet();
        low = m_flow.place();
    }
    m_flow.setColumn(left, FactsWidth);
    composeRuledHeading(cover.factsTitle, tag);
    TableComposer(m_flow, m_setter, cover.facts, FactsWidth, 0, 1).place(tag);
    const Place factsEnd = m_flow.place();
    m_flow.setPlace(low);
    m_flow.setColumn(left + ContentsLeft, ContentsWidth);
    composeContents(cover.contents, left + ContentsLeft, ContentsWidth, tag);
    m_flow.setPlace(later(factsEnd, m_flow.place()));

    m_flow.setColumn(left, width);
    const TextStyle note = styleOf(ParagraphRole::Note);
    const QList<TextLine> lines = m_setter.set(cover.note, note, width);
    const double height = static_cast<double>(lines.size()) * note.lineHeight() + 3;
    const double y = std::max(m_flow.place().y + 5, m_flow.bottom() - height);
    if (y + height > m_flow.bottom() + 1)
        m_flow.nextSheet();
    else
        m_flow.setPlace({m_flow.place().sheet, y});
    m_flow.addRule(left, left + width, m_flow.place().y, colours::Line);
    m_flow.advance(3);
    placeText(lines, left, note, m_flow.openTag(tag, "P"));
}

void Composer::composeContents(const Contents &contents, double left, double width, int tag)
{
    composeRuledHeading(contents.title, tag);
    const TextStyle style = styleOf(ParagraphRole::Text);
    const int list = m_flow.openTag(tag, "L");
    // The chapters are known only after the first round; anchors keep the document's order there.
    for (const Section &section : m_document.sections) {
        for (const Block &block : section.blocks) {
            const auto *heading = std::get_if<Heading>(&block.content);
            if (heading == nullptr || !heading->inContents)
                continue;
            const auto page = m_pages.find(heading->anchor);
            const QString target = u'#' + heading->anchor;
            const int item = m_flow.openTag(list, "LI");
            m_flow.advance(0.9);
            const double y = m_flow.place().y;
            TextLine label = m_setter.set({Run{heading->number, RunStyle::Accent, {}, {}, {}}}, style, 8).first();
            label.pieces.last().text += u' ';
            m_flow.placeLine(label, left, y, style, m_flow.openTag(item, "Lbl"));
            const int body = m_flow.openTag(item, "LBody");
            Runs title = heading->text;
            for (Run &run : title) {
                run.target = target;
                run.marker.reset();
            }
            const Run number{QString::number(page == m_pages.end() ? 0 : page->second), {}, {}, target, {}};
            const TextLine pageLine = m_setter.set({number}, style, 20).first();
            QList<TextLine> lines = m_setter.set(title, style, width - 7 - 6);
            lines.last().pieces.last().text += u' ';
            placeText(lines, left + 7, style, body);
            m_flow.placeLine(pageLine, left + width - pageLine.width, m_flow.place().y - style.lineHeight(), style, body);
            m_flow.advance(0.9);
        }
    }
}

void Composer::addRunningLines()
{
    const int sheets = m_flow.sheetCount();
    for (int sheet = 0; sheet < sheets; ++sheet) {
        const SectionKind kind = m_flow.sheetKinds()[static_cast<std::size_t>(sheet)];
        if (kind == SectionKind::Cover || kind == SectionKind::Cards)
            continue;
        m_flow.setSheet(sheet);
        const bool isA5 = m_flow.set().sheets[static_cast<std::size_t>(sheet)].size == A5Size;
        const Body body = bodyOf(kind, isA5 ? Paper::A5 : Paper::A4);
        m_flow.setColumn(body.left, body.width);
        if (kind == SectionKind::Chapter) {
            Canvas canvas(m_flow, m_setter, {m_flow.left(), HeaderBaseline}, Artifact);
            // The name gives way in the middle: its kind and its last word tell communes apart.
            QString name = printable(m_document.headerLeft, m_setter.replacement());
            const double beside = canvas.widthOf(m_document.headerRight, 9, FontWeight::Regular) + 8;
            const double room = std::min(HeaderNameWidth, m_flow.width() - beside);
            while (canvas.widthOf(name, 9, FontWeight::Regular) > room) {
                const qsizetype cut = name.size() / 2;
                name = name.left(cut - 2).trimmed() + u'…' + name.mid(cut + 2).trimmed();
            }
            canvas.text({0, 0}, name, 9, FontWeight::Regular, colours::Muted);
            canvas.text({m_flow.width(), 0}, m_document.headerRight, 9, FontWeight::Regular, colours::Muted,
                        TextAnchor::End);
        }
        addFooter(sheet);
    }
}

void Composer::addFooter(int sheet)
{
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), sheet);
    const int first = *std::prev(next);
    const int end = next == m_starts.cend() ? m_flow.sheetCount() : *next;
    const double edge = m_flow.set().sheets[static_cast<std::size_t>(sheet)].size.height();
    m_flow.addRule(m_flow.left(), m_flow.left() + m_flow.width(), edge - FooterRule, colours::Line);
    Canvas canvas(m_flow, m_setter, {m_flow.left(), edge - FooterBaseline}, Artifact);
    QString page;
    // A number on a type's card would be an order among the types.
    if (m_flow.sheetKinds()[static_cast<std::size_t>(sheet)] != SectionKind::TypeCard)
        page = QString(m_document.pageOf)
                   .replace(u"{page}"_s, QString::number(sheet - first + 1))
                   .replace(u"{pages}"_s, QString::number(end - first));
    const double room = m_flow.width() - canvas.widthOf(page, 9, FontWeight::Regular) - FooterGap;
    QString words = m_document.footerLeft;
    QStringList below;
    if (!m_document.footerNote.isEmpty()) {
        const QString together = words + u" · "_s + m_document.footerNote;
        if (canvas.widthOf(together, 9, FontWeight::Regular) <= room)
            words = together;
        else
            below = canvas.wrapped(m_document.footerNote, 9, m_flow.width());
    }
    canvas.text({0, 0}, words, 9, FontWeight::Regular, colours::Muted);
    for (qsizetype line = 0; line < below.size(); ++line)
        canvas.text({0, FooterLead * static_cast<double>(line + 1)}, below[line], 9, FontWeight::Regular, colours::Muted);
    if (!page.isEmpty())
        canvas.text({m_flow.width(), 0}, page, 9, FontWeight::Regular, colours::Muted, TextAnchor::End);
}

} // namespace vierklang
