// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportcontext.h"

#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

ReportContext::ReportContext(const Instrument &usedInstrument, const Assessment &usedAssessment,
                             const AssessmentResult &usedResult, const ReportRequest &usedRequest)
    : ReportWords(usedInstrument, usedRequest.language), assessment(usedAssessment), result(usedResult),
      request(usedRequest)
{
}

QString ReportContext::referenceNames() const
{
    QStringList names;
    for (const TypeKey type : result.referenceTypes())
        names.append(typeName(type));
    return joined(names);
}

std::optional<double> ReportContext::distance(const ScaleResult &scale, int decimals) const
{
    if (!scale.mean || !scale.target)
        return std::nullopt;
    return roundedHalfAway(roundedHalfAway(*scale.target, decimals) - roundedHalfAway(*scale.mean, decimals), decimals);
}

QString ReportContext::target(const ScaleResult &scale, int decimals) const
{
    const QString value = decimal(scale.target, decimals);
    return scale.target && !scale.ownTarget ? value + QChar(0x00A0) + text(u"target.defaultMark"_s) : value;
}

bool ReportContext::hasDefaultTargets() const
{
    const auto isDefault = [](const ScaleResult &scale) { return scale.target && !scale.ownTarget; };
    return std::any_of(result.lenses.cbegin(), result.lenses.cend(), isDefault)
        || std::any_of(result.dimensions.cbegin(), result.dimensions.cend(), isDefault);
}

QString ReportContext::tooFew(const ScaleResult &scale) const
{
    return text(u"scale.tooFew"_s, {{u"answered"_s, scale.answered}, {u"of"_s, scale.of}});
}

ScaleMarks ReportContext::marksOf(const ScaleResult &scale) const
{
    ScaleMarks marks;
    marks.actual = scale.mean;
    marks.target = scale.target;
    marks.ownTarget = scale.ownTarget;
    marks.reference = scale.reference;
    marks.referenceTypes = result.referenceTypes();
    marks.lowest = scale.lowest;
    marks.highest = scale.highest;
    if (!scale.mean)
        marks.tooFew = tooFew(scale);
    return marks;
}

int ReportContext::persons() const
{
    int most = assessment.goals().ballots > 1 ? assessment.goals().ballots : 0;
    for (const ItemRecord &record : assessment.items()) {
        if (record.rounds.isEmpty())
            continue;
        const Round &round = record.rounds.first();
        int sum = round.unknown + round.notApplicable;
        for (const int count : round.counts)
            sum += count;
        most = std::max(most, sum);
    }
    return most;
}

QString ReportContext::longDate() const
{
    const auto date = assessment.conductedOn();
    return date ? vierklang::longDate(*date, language) : text(u"date.none"_s);
}

QString ReportContext::repeatMonth() const
{
    if (!assessment.conductedOn())
        return {};
    const QDate repeat = assessment.conductedOn()->addYears(1);
    return list(u"monthNames"_s)[repeat.month() - 1] + QChar(0x00A0) + QString::number(repeat.year());
}

QString ReportContext::openParts() const
{
    QStringList parts;
    if (result.type.pointsMissing > 0)
        parts.append(counted(u"count.points"_s, result.type.pointsMissing));
    const int questions = result.type.behaviourMissing + result.itemsOf - result.itemsAnswered;
    if (questions > 0)
        parts.append(counted(u"count.questions"_s, questions));
    if (parts.isEmpty())
        return {};
    const bool isOne = result.type.pointsMissing + questions == 1;
    return text(isOne ? u"provisional.one"_s : u"provisional.many"_s, {{u"what"_s, joined(parts)}});
}

Run plainRun(const QString &text, RunStyle style) { return Run{text, style, {}, {}, {}}; }

Block paragraph(const Runs &runs, ParagraphRole role) { return {Paragraph{runs, role, {}}, {}}; }

Block paragraph(const QString &text, ParagraphRole role) { return paragraph(Runs{plainRun(text)}, role); }

Block heading(int level, const QString &number, const QString &text, HeadingSize size, const QString &aside)
{
    Heading head;
    head.level = level;
    head.number = number;
    head.text = {plainRun(text)};
    head.size = size;
    head.aside = aside;
    // Numbered parts of an appendix are worth a bookmark.
    head.isBookmark = level == 2 && !number.isEmpty();
    return {head, {}};
}

Block chapterTitle(const QString &number, const QString &text)
{
    Block block = heading(1, number, text, HeadingSize::Page);
    Heading &head = std::get<Heading>(block.content);
    head.anchor = u"chapter-"_s + number;
    head.inContents = true;
    head.isBookmark = true;
    return block;
}

Block gap(double height) { return {Space{height}, {}}; }

Cell cell(const Runs &runs)
{
    Cell made;
    made.paragraphs = {Paragraph{runs, ParagraphRole::Text, {}}};
    return made;
}

Cell cell(const QString &text) { return text.isEmpty() ? Cell{} : cell(Runs{plainRun(text)}); }

Cell headerCell(const Runs &runs)
{
    Cell made = cell(runs);
    made.isHeader = true;
    return made;
}

Cell headerCell(const QString &text) { return headerCell(Runs{plainRun(text)}); }

Cell figureCell(const FigureData &data, const QString &alt)
{
    Cell made;
    made.figure = Figure{data, alt};
    return made;
}

Row groupRow(const QString &title, qsizetype columns)
{
    Row row;
    row.kind = RowKind::Group;
    row.cells = {headerCell(title)};
    row.cells[0].span = static_cast<int>(columns);
    return row;
}

Row headRow(const QStringList &titles)
{
    Row row;
    for (const QString &title : titles)
        row.cells.append(headerCell(title));
    return row;
}

} // namespace vierklang
