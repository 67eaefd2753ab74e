// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/handouts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

CardSheet cardsOf(const ReportContext &context)
{
    CardSheet sheet;
    for (int level = 0; level < LevelCount; ++level)
        sheet.cards.append({QString::number(level), context.levelName(level), {}, level});
    sheet.cards.append({u"?"_s, context.text(u"cards.unknown"_s), context.text(u"cards.unknownRemark"_s), std::nullopt});
    return sheet;
}

QString altOf(const ReportContext &context, const CardSheet &sheet)
{
    QStringList steps;
    for (const VotingCard &card : sheet.cards) {
        if (card.step)
            steps.append(card.sign + u' ' + card.word);
    }
    return context.text(u"cards.alt"_s, {{u"n"_s, context.numberWordCapital(static_cast<int>(sheet.cards.size()))},
                                         {u"cards"_s, steps.join(u", "_s)},
                                         {u"last"_s, sheet.cards.last().word}});
}

} // namespace

/// Report structure, page 29.
Section votingCards(const ReportContext &context)
{
    Section section;
    section.kind = SectionKind::Cards;
    Block title = heading(1, {}, context.text(u"cards.title"_s), HeadingSize::Compact, context.text(u"cards.print"_s));
    std::get<Heading>(title.content).isBookmark = true;
    section.blocks.push_back(title);
    section.blocks.push_back(gap(2.25));
    const CardSheet sheet = cardsOf(context);
    section.blocks.push_back({Figure{sheet, altOf(context, sheet)}, {}});
    section.blocks.push_back(gap(1));
    section.blocks.push_back(
        {Paragraph{{plainRun(context.text(u"cards.foot"_s))}, ParagraphRole::Note, u"Vierklang"_s}, {}});
    return section;
}

} // namespace vierklang
