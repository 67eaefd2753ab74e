// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/handouts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

int minutesOf(const ReportContext &context, const PlannedStep &planned)
{
    return context.assessment.form() == Form::Short ? planned.shortMinutes : planned.fullMinutes;
}

int allMinutes(const ReportContext &context)
{
    int minutes = 0;
    for (const PlannedStep &planned : context.instrument.workshop.steps)
        minutes += minutesOf(context, planned);
    return minutes;
}

template <typename List>
int asked(const ReportContext &context, const List &questions)
{
    return static_cast<int>(std::count_if(questions.cbegin(), questions.cend(), [&](const auto &question) {
        return context.assessment.asks(question);
    }));
}

QString happeningIn(const ReportContext &context, WorkshopStep step)
{
    const Instrument &instrument = context.instrument;
    switch (step) {
    case WorkshopStep::Welcome:
        return context.text(u"plan.welcome"_s);
    case WorkshopStep::Goals:
        return context.text(u"plan.goals"_s, {{u"points"_s, instrument.constants.points},
                                              {u"goals"_s, asked(context, instrument.goals)}});
    case WorkshopStep::Behaviour:
        return context.text(u"plan.behaviour"_s,
                            {{u"n"_s, context.numberWordCapital(static_cast<int>(instrument.behaviour.size()))}});
    case WorkshopStep::Items:
        return context.text(u"plan.items"_s, {{u"n"_s, asked(context, instrument.items)}});
    case WorkshopStep::Reveal:
        return context.text(u"plan.reveal"_s);
    case WorkshopStep::Targets:
        return context.text(u"plan.targets"_s, {{u"most"_s, context.numberWord(MostFocusMeasures)}});
    case WorkshopStep::Close:
        return context.text(u"plan.close"_s);
    }
    Q_UNREACHABLE();
}

Table plan(const ReportContext &context)
{
    Table table;
    table.style = TableStyle::MeasuresShort;
    table.columns = {{17, Align::Left}, {40, Align::Left}, {0, Align::Left}};
    table.head = {headRow({context.text(u"head.minute"_s), context.text(u"head.step"_s),
                           context.text(u"head.happens"_s)})};
    int minute = 0;
    for (const PlannedStep &planned : context.instrument.workshop.steps) {
        const int end = minute + minutesOf(context, planned);
        Row row;
        row.cells = {headerCell(context.text(u"invitation.minutes"_s, {{u"from"_s, minute}, {u"to"_s, end}})),
                     cell(Runs{plainRun(context.in(planned.name), RunStyle::Bold)}),
                     cell(happeningIn(context, planned.step))};
        table.rows.append(row);
        minute = end;
    }
    return table;
}

Table facts(const QList<Row> &rows)
{
    Table table;
    table.style = TableStyle::FactsLarge;
    table.columns = {{34, Align::Left}, {0, Align::Left}};
    table.rows = rows;
    return table;
}

/// Two short tables: when and where on the left, with whom on the right.
Block appointment(const ReportContext &context)
{
    const auto date = context.assessment.conductedOn();
    const QString facilitator = context.assessment.facilitator().trimmed();
    Columns columns;
    columns.gap = 9;
    const Table when = facts({factRow(context.text(u"invitation.date"_s), date ? context.longDate() : QString()),
                              factRow(context.text(u"invitation.time"_s), {}),
                              factRow(context.text(u"invitation.place"_s), {})});
    const Table who = facts({factRow(context.text(u"invitation.facilitator"_s), facilitator),
                             factRow(context.text(u"invitation.reply"_s), {})});
    columns.parts = {ColumnPart{78, {{when, {}}}}, ColumnPart{78, {{who, {}}}}};
    return {columns, {}};
}

Block voteAndBring(const ReportContext &context)
{
    const auto point = [&](const QString &key) { return Runs{plainRun(context.text(key))}; };
    Columns columns;
    ColumnPart vote{82, {heading(2, {}, context.text(u"invitation.vote"_s))}};
    vote.blocks.push_back(dashList({point(u"invitation.voteBlind"_s), point(u"invitation.voteCounts"_s),
                                    point(u"invitation.voteTalk"_s), point(u"invitation.voteAgree"_s),
                                    point(u"invitation.voteUnknown"_s)}));
    ColumnPart bring{76, {heading(2, {}, context.text(u"invitation.bring"_s))}};
    bring.blocks.push_back(dashList({point(u"invitation.bringView"_s), point(u"invitation.bringEvidence"_s),
                                     point(u"invitation.bringNothing"_s)}));
    columns.parts = {vote, bring};
    return {columns, {}};
}

} // namespace

Section invitation(const ReportContext &context)
{
    const Fillings minutes{{u"minutes"_s, allMinutes(context)}};
    Section section;
    section.kind = SectionKind::Handout;
    Blocks &blocks = section.blocks;
    const QString commune = context.assessment.commune().name.trimmed();
    if (!commune.isEmpty())
        blocks.push_back({Paragraph{{plainRun(commune, RunStyle::Bold)}, ParagraphRole::Kicker, {}}, {}});
    blocks.push_back(sheetTitle(context.text(u"invitation.title"_s)));
    blocks.push_back(paragraph(context.text(u"invitation.lead"_s), ParagraphRole::Lead));
    blocks.push_back(paragraph(context.text(u"invitation.welcome"_s, minutes)));
    blocks.push_back(gap(1));
    blocks.push_back(appointment(context));
    blocks.push_back(gap(6));
    blocks.push_back(heading(2, {}, context.text(u"invitation.plan"_s, minutes)));
    blocks.push_back({plan(context), {}});
    blocks.push_back(gap(6));
    blocks.push_back(voteAndBring(context));
    blocks.push_back(gap(5));
    blocks.push_back(heading(2, {}, context.text(u"invitation.data"_s)));
    blocks.push_back(paragraph(context.text(u"invitation.dataText"_s), ParagraphRole::Small));
    blocks.push_back(paragraph(
        context.text(u"invitation.note"_s, {{u"notice"_s, context.in(context.instrument.texts.studyNotice)}}),
        ParagraphRole::Note));
    return section;
}

Block sheetTitle(const QString &text)
{
    Block block = heading(1, {}, text, HeadingSize::Page);
    std::get<Heading>(block.content).isBookmark = true;
    return block;
}

Block dashList(const QList<Runs> &points)
{
    List list;
    for (const Runs &runs : points)
        list.items.append({u"–"_s, runs, {}});
    return {list, {}};
}

Row factRow(const QString &name, const QString &value)
{
    Row row;
    row.cells = {headerCell(name), value.isEmpty() ? figureCell(WritingLine{}) : cell(value)};
    return row;
}

} // namespace vierklang
