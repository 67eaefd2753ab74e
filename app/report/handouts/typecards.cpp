// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/teachingsheets.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Every part begins at the same place on every card, whatever its text needs: no type gets more room.
struct CardLook
{
    Paper paper;
    HeadingSize title;
    HeadingSize part;
    ParagraphRole lead;
    ParagraphRole text;
    double motive; ///< mm from the motive to the strength
    double each;   ///< mm from one part to the next
    double step;   ///< mm from one step of learning to the next
};

CardLook lookOf(CardSize size)
{
    if (size == CardSize::A5)
        return {Paper::A5, HeadingSize::Page, HeadingSize::Section, ParagraphRole::Card, ParagraphRole::Card, 16, 21.4, 18.4};
    return {Paper::A4, HeadingSize::Title, HeadingSize::PosterPart, ParagraphRole::Lead, ParagraphRole::Question, 27, 34, 25};
}

Block atLeast(double width, double height, std::vector<Block> blocks)
{
    Columns columns;
    columns.least = height;
    columns.parts = {ColumnPart{width, std::move(blocks)}};
    return {columns, {}};
}

/// The statements on which the goals of the type rest.
QStringList sourcesOf(const Instrument &instrument, TypeKey type)
{
    QStringList sources;
    for (const Goal &goal : instrument.goals) {
        if (goal.type == type)
            sources += goal.sources;
    }
    sources.removeDuplicates();
    sources.sort();
    return sources;
}

Runs learningOf(const ReportContext &context, TypeKey from, const Learning &learning)
{
    Runs runs = context.runs(u"typecards.learnFrom"_s, {{u"type"_s, context.typeName(from, TypeForm::Dative)},
                                                        {u"text"_s, context.in(learning.text)}});
    runs.first().marker = from;
    runs.append(plainRun(u" ("_s + learning.sources.join(u", "_s) + u')', RunStyle::Muted));
    return runs;
}

Section cardOf(const ReportContext &context, TypeKey type, CardSize size)
{
    const CardLook look = lookOf(size);
    const double width = size == CardSize::A5 ? 118 : 165;
    const TypeCard &card = context.instrument.card(type);
    Section section;
    section.kind = SectionKind::TypeCard;
    section.paper = look.paper;
    section.staysOnOnePage = true;
    Heading title;
    title.level = 1;
    title.size = look.title;
    title.text = {plainRun(context.in(card.nameWithArticle))};
    title.text.first().marker = type;
    title.isBookmark = true;
    section.blocks.push_back({title, {}});
    section.blocks.push_back(
        atLeast(width, look.motive, {paragraph(Runs{plainRun(context.in(card.motive), RunStyle::Medium)}, look.lead)}));
    const auto addPart = [&](const QString &key, const LocalizedText &text) {
        section.blocks.push_back(atLeast(width, look.each, {heading(2, {}, context.text(key), look.part),
                                                            paragraph(context.in(text), look.text)}));
    };
    addPart(u"typecards.strength"_s, card.strength);
    addPart(u"typecards.risk"_s, card.risk);
    addPart(u"typecards.question"_s, card.question);
    section.blocks.push_back(heading(2, {}, context.text(u"typecards.learn"_s), look.part));
    for (const TypeKey from : AllTypes) {
        if (const Learning *learning = context.instrument.learningOf(type, from); from != type && learning)
            section.blocks.push_back(
                atLeast(width, look.step, {paragraph(learningOf(context, from, *learning), look.text)}));
    }
    section.blocks.push_back(paragraph(
        context.text(u"typecards.foot"_s, {{u"sources"_s, sourcesOf(context.instrument, type).join(u", "_s)}}),
        ParagraphRole::Note));
    return section;
}

} // namespace

std::vector<Section> typeCards(const ReportContext &context, CardSize size)
{
    std::vector<Section> cards;
    for (const TypeKey type : AllTypes)
        cards.push_back(cardOf(context, type, size));
    return cards;
}

} // namespace vierklang
