// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/report/chapters/chapters.h"
#include "app/report/findings.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// After the typical risk (1, see findings.cpp) the sentence under the lenses leaves, then the measures beyond the third,
/// the last one first.
constexpr int CutDistance = 2;
constexpr qsizetype LeastMeasures = 3;

/// When the measure of this row leaves; 0: never.
int cutOfRow(qsizetype row, qsizetype rows)
{
    return row < LeastMeasures ? 0 : CutDistance + static_cast<int>(rows - row);
}

QString recipient(const ReportContext &context)
{
    switch (context.assessment.commune().kind.value_or(CommuneKind::Other)) {
    case CommuneKind::Municipality:
        return context.text(u"council.forMunicipality"_s);
    case CommuneKind::County:
        return context.text(u"council.forCounty"_s);
    case CommuneKind::Association:
        return context.text(u"council.forAssociation"_s);
    default:
        return context.text(u"council.forCouncil"_s);
    }
}

QString whoAndWhen(const ReportContext &context)
{
    if (!context.assessment.conductedOn())
        return context.text(u"council.whoUndated"_s);
    const int persons = context.persons();
    if (persons < context.instrument.constants.groupMinimum)
        return context.text(u"council.who"_s, {{u"date"_s, context.longDate()}});
    return context.text(u"council.whoPersons"_s,
                        {{u"date"_s, context.longDate()}, {u"n"_s, context.numberWord(persons)}});
}

void addWhatFor(const ReportContext &context, Blocks &blocks)
{
    Runs runs = typeFinding(context);
    for (Run &run : runs)
        run.style = RunStyle::Bold;
    runs.append(plainRun(u" "_s));
    blocks.push_back(gap(2.3));
    blocks.push_back(heading(2, {}, context.text(u"council.whatFor"_s)));
    blocks.push_back(paragraph(runs + strengthAndRisk(context)));
    blocks.push_back({sharesTable(context, true), {}});
}

void addHowFar(const ReportContext &context, Blocks &blocks)
{
    blocks.push_back(gap(4.8));
    blocks.push_back(heading(2, {}, context.text(u"council.howFar"_s)));
    blocks.push_back({lensTable(context, true), {}});
    blocks.push_back({lensLegend(context, true), {}});
    Block distance = paragraph(greatestDistance(context));
    distance.cut.dropAt = CutDistance;
    blocks.push_back(gap(1.6));
    blocks.push_back(distance);
}

void addNext(const ReportContext &context, Blocks &blocks)
{
    blocks.push_back(gap(2.3));
    blocks.push_back(heading(2, {}, context.text(u"council.next"_s)));
    if (!hasMeasures(context))
        blocks.push_back(paragraph(context.text(u"council.nextNone"_s)));
    const QList<Step> steps = stepsOf(context);
    if (steps.isEmpty())
        return;
    Table table;
    table.style = TableStyle::MeasuresCouncil;
    table.columns = {{9, Align::Right}, {78, Align::Left}, {36, Align::Left}, {0, Align::Left}};
    table.head = {headRow({context.text(u"head.number"_s), context.text(u"head.measure"_s),
                           context.text(u"head.training"_s), context.text(u"head.ownerDate"_s)})};
    for (const Step &step : steps) {
        Cell owner = cell(ownerOf(context, step));
        if (step.measure == nullptr)
            owner.paragraphs.append(Paragraph{{plainRun(context.text(u"status.suggestion"_s))}, ParagraphRole::Text, {}});
        else if (step.measure->due)
            owner.paragraphs.append(Paragraph{
                {plainRun(context.text(u"measure.until"_s, {{u"date"_s, dueOf(context, step)}}))}, ParagraphRole::Text, {}});
        Row row;
        row.cells = {headerCell(step.number), cell(step.title), cell(trainingOf(context, step)), owner};
        row.cut.dropAt = cutOfRow(table.rows.size(), steps.size());
        table.rows.append(row);
    }
    blocks.push_back({table, {}});
    for (qsizetype left = LeastMeasures; left < steps.size(); ++left) {
        Block more = paragraph(context.counted(u"council.moreMeasures"_s, static_cast<int>(steps.size() - left)));
        more.cut.showFrom = cutOfRow(left, steps.size());
        more.cut.dropAt = left == LeastMeasures ? 0 : more.cut.showFrom + 1;
        blocks.push_back(more);
    }
}

Block closing(const ReportContext &context)
{
    Columns columns;
    ColumnPart left{84, {heading(3, {}, context.text(u"council.read"_s), HeadingSize::Group)}};
    left.blocks.push_back(paragraph(
        context.text(u"council.readText"_s, {{u"notice"_s, context.in(context.instrument.texts.studyNotice)}}),
        ParagraphRole::Small));
    ColumnPart right{74, {heading(3, {}, context.text(u"council.goOn"_s), HeadingSize::Group)}};
    QString text = context.text(u"council.goOnText"_s);
    if (!context.repeatMonth().isEmpty())
        text += context.text(u"council.repeat"_s, {{u"month"_s, context.repeatMonth()}});
    const QString contact = context.assessment.facilitator().trimmed();
    if (!contact.isEmpty())
        text += context.text(u"council.contact"_s, {{u"who"_s, contact}});
    right.blocks.push_back(paragraph(text, ParagraphRole::Small));
    columns.parts = {left, right};
    return {columns, {}};
}

} // namespace

Section councilPage(const ReportContext &context)
{
    Section section;
    section.kind = SectionKind::CouncilPage;
    section.staysOnOnePage = true;
    Paragraph kicker{{plainRun(context.communeName(), RunStyle::Bold)}, ParagraphRole::Kicker, recipient(context)};
    section.blocks.push_back({kicker, {}});
    section.blocks.push_back(heading(1, {}, context.text(u"council.title"_s), HeadingSize::Page));
    if (!context.openParts().isEmpty())
        section.blocks.push_back(paragraph(Runs{plainRun(context.openParts(), RunStyle::Bold)}));
    section.blocks.push_back(paragraph(whoAndWhen(context)));
    addWhatFor(context, section.blocks);
    addHowFar(context, section.blocks);
    addNext(context, section.blocks);
    section.blocks.push_back(gap(5));
    section.blocks.push_back(closing(context));
    return section;
}

} // namespace vierklang
