// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/reportsupport.h"

#include "app/instrument/instrumentreader.h"
#include "app/report/reportbuilder.h"
#include "app/report/reporttexts.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

QString wordsOfCell(const Cell &cell)
{
    QStringList words;
    for (const Paragraph &paragraph : cell.paragraphs)
        words.append(wordsOf(paragraph.runs));
    if (cell.figure && !cell.figure->alt.isEmpty())
        words.append(u'<' + cell.figure->alt + u'>');
    return words.join(u" / "_s);
}

void appendTable(QStringList &lines, const Table &table)
{
    if (!table.caption.isEmpty())
        lines.append(u"caption "_s + table.caption);
    for (const Row &row : table.head + table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(wordsOfCell(cell));
        lines.append(u"row "_s + cells.join(u" | "_s));
    }
}

void appendBlocks(QStringList &lines, const Blocks &blocks);

void appendBlock(QStringList &lines, const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block.content)) {
        lines.append(u"h%1 %2 %3"_s.arg(QString::number(heading->level), heading->number, wordsOf(heading->text)).simplified());
        if (!heading->aside.isEmpty())
            lines.append(u"aside "_s + heading->aside);
    } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        lines.append(u"p "_s + wordsOf(paragraph->runs) + (paragraph->aside.isEmpty() ? QString() : u" | "_s + paragraph->aside));
    } else if (const auto *list = std::get_if<List>(&block.content)) {
        for (const ListItem &item : list->items)
            lines.append(u"li "_s + item.label + u' ' + wordsOf(item.body));
    } else if (const auto *table = std::get_if<Table>(&block.content)) {
        appendTable(lines, *table);
    } else if (const auto *figure = std::get_if<Figure>(&block.content)) {
        lines.append(u"figure "_s + figure->alt);
    } else if (const auto *legend = std::get_if<Legend>(&block.content)) {
        for (const LegendEntry &entry : legend->entries)
            lines.append(u"legend "_s + entry.text);
    } else if (const auto *columns = std::get_if<Columns>(&block.content)) {
        for (const ColumnPart &part : columns->parts)
            appendBlocks(lines, part.blocks);
    } else if (const auto *cover = std::get_if<Cover>(&block.content)) {
        lines.append(u"p "_s + wordsOf(cover->kind));
        lines.append(u"h1 "_s + wordsOf(cover->title.text));
        appendTable(lines, cover->facts);
        lines.append(u"p "_s + wordsOf(cover->note));
    }
}

void appendBlocks(QStringList &lines, const Blocks &blocks)
{
    for (const Block &block : blocks)
        appendBlock(lines, block);
}

} // namespace

ReportDocument reportOf(const Assessment &assessment, Audience audience, Language language)
{
    const Instrument &instrument = builtInInstrument();
    return buildReport(instrument, assessment, score(instrument, assessment), {audience, language, true});
}

QStringList linesOf(const ReportDocument &document)
{
    QStringList lines;
    for (const Section &section : document.sections)
        appendBlocks(lines, section.blocks);
    return lines;
}

QStringList chapterOf(const ReportDocument &document, const QString &number)
{
    QStringList lines;
    for (const Section &section : document.sections) {
        QStringList own;
        appendBlocks(own, section.blocks);
        if (anyContains(own.mid(0, 2), number + u' '))
            lines += own;
    }
    return lines;
}

bool anyContains(const QStringList &lines, const QString &part)
{
    for (const QString &line : lines) {
        if (line.contains(part))
            return true;
    }
    return false;
}

Assessment assessmentLabelled(TypeLabel label)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20000; ++round) {
        const Assessment assessment = randomAssessment(random);
        if (assessment.goals().spent() == 20 && score(builtInInstrument(), assessment).type.label == label)
            return assessment;
    }
    qFatal("no random assessment has this label");
}

Assessment hostileAssessment(const QString &text)
{
    const Instrument &instrument = builtInInstrument();
    Assessment assessment = example(u"werkheim"_s);
    const QString name = text.left(MaxNameLength);
    const auto must = [](const Result<void> &done) {
        if (!done)
            qFatal("the hostile text was refused");
    };
    Commune commune = assessment.commune();
    commune.name = name;
    must(assessment.setCommune(commune));
    must(assessment.setTitle(name));
    must(assessment.setFacilitator(name));
    for (const Item &item : instrument.items) {
        ItemRecord record = assessment.itemRecord(item.id);
        record.note = item.id == u"role.guides" ? text.left(MaxNoteLength) : name;
        record.evidence = name;
        must(assessment.setItemRecord(instrument, item.id, record));
    }
    QList<Measure> measures = assessment.measures();
    for (Measure &measure : measures) {
        measure.title = name;
        measure.owner = name;
        measure.training = name;
    }
    must(assessment.setMeasures(instrument, measures));
    return assessment;
}

} // namespace vierklang::test
