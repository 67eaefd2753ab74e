// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvtable.h"
#include "app/workflow/answersheet.h"
#include "app/workflow/sheetcells.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

class SheetReader final
{
public:
    SheetReader(const QList<CsvRow> &rows, const Instrument &instrument) : m_rows(rows), m_instrument(instrument) {}

    Result<Assessment> read()
    {
        if (const Result<void> known = readTitles(); !known)
            return known.error();
        sortRows();
        readForm();
        readCommune();
        readHead();
        readGoals();
        readBehaviour();
        readItems();
        const QUuid id = assessmentId();
        for (const CsvRow *row : std::as_const(m_byId))
            reportUnknown(*row);
        if (!m_issues.isEmpty()) {
            std::stable_sort(m_issues.begin(), m_issues.end(),
                             [this](const Issue &a, const Issue &b) { return m_rowOf[a.where] < m_rowOf[b.where]; });
            return Error{m_issues.first().code, m_issues.first().arguments, m_issues, {}};
        }
        m_assessment.setId(id);
        return m_assessment;
    }

private:
    void report(const CsvRow *row, qsizetype column, ErrorCode code, const QStringList &arguments = {})
    {
        const QString where = cellPlace(row ? row->row : 1, column + 1);
        m_rowOf.insert(where, row ? row->row : 1);
        m_issues.append({code, where, arguments});
    }
    void note(const CsvRow *row, qsizetype column, const Result<void> &outcome)
    {
        if (!outcome)
            report(row, column, outcome.error().code, outcome.error().arguments);
    }
    void refuse(const CsvRow *row, const QString &why)
    {
        report(row, m_answer, ErrorCode::WrongFormat, {u"table"_s, why, answerOf(row)});
    }

    Result<void> readTitles()
    {
        const CsvRow titles = m_rows.value(0);
        const QString mark = titles.cell(0).trimmed();
        if (!mark.startsWith(sheet::Mark)) {
            const auto isOfReport = [](const CsvRow &row) { return row.cells.size() > 20 && !QUuid(row.cell(2)).isNull(); };
            const bool isReport = std::any_of(m_rows.cbegin(), m_rows.cend(), isOfReport);
            return refusal(ErrorCode::WrongFormat, {u"table"_s, isReport ? u"report"_s : u"template"_s});
        }
        const int version = mark.mid(sheet::Mark.size()).toInt();
        if (version > sheet::Version)
            return refusal(ErrorCode::NewerFormat, {QString::number(version)});
        const auto columnOf = [&titles](const LocalizedText &title) {
            const auto isIt = [&title](const QString &cell) {
                return caseFolded(cell.trimmed()) == caseFolded(title.de) || caseFolded(cell.trimmed()) == caseFolded(title.en);
            };
            const auto at = std::find_if(titles.cells.cbegin(), titles.cells.cend(), isIt);
            return at == titles.cells.cend() ? -1 : at - titles.cells.cbegin();
        };
        m_answer = columnOf(sheet::answerTitle());
        m_note = columnOf(sheet::noteTitle());
        m_evidence = columnOf(sheet::evidenceTitle());
        if (version < 1 || m_answer < 1)
            return refusal(ErrorCode::WrongFormat, {u"table"_s, u"template"_s});
        return {};
    }

    void sortRows()
    {
        for (qsizetype i = 1; i < m_rows.size(); ++i) {
            const CsvRow &row = m_rows[i];
            const QString id = row.cell(0).trimmed();
            if (id.isEmpty() && !answerOf(&row).isEmpty())
                report(&row, 0, ErrorCode::WrongFormat, {u"table"_s, u"id"_s});
            else if (!id.isEmpty() && m_byId.contains(id))
                report(&row, 0, ErrorCode::DuplicateValue);
            else if (!id.isEmpty())
                m_byId.insert(id, &row);
        }
    }

    /// The row of this id, which is then done with; null when the sheet has none.
    const CsvRow *take(const QString &id) { return m_byId.take(id); }
    [[nodiscard]] QString answerOf(const CsvRow *row) const { return row ? plainCell(row->cell(m_answer)) : QString(); }

    void readForm()
    {
        const CsvRow *instrument = take(u"instrument"_s);
        const QStringList parts = answerOf(instrument).split(u' ');
        if (answerOf(instrument).isEmpty())
            report(instrument, m_answer, ErrorCode::MissingKey, {u"instrument"_s});
        else if (parts.value(0) != m_instrument.id || parts.value(1) != m_instrument.version)
            report(instrument, m_answer, ErrorCode::UnknownInstrument, {parts.value(0), parts.value(1)});
        const CsvRow *row = take(u"form"_s);
        const QString word = answerOf(row).isEmpty() ? wordOf(Form::Full) : answerOf(row);
        const std::optional<Form> form = formFromWord(caseFolded(word));
        if (!form)
            report(row, m_answer, ErrorCode::UnknownWord, {word});
        m_assessment = Assessment(QUuid(), m_instrument, form.value_or(Form::Full));
    }

    void readCommune()
    {
        Commune commune;
        const auto keep = [&](const CsvRow *row, const Commune &next) {
            const Result<void> outcome = m_assessment.setCommune(next);
            note(row, m_answer, outcome);
            if (outcome)
                commune = next;
        };
        Commune next = commune;
        m_nameRow = take(u"commune.name"_s);
        next.name = answerOf(m_nameRow);
        if (next.name.isEmpty())
            refuse(m_nameRow, u"name"_s);
        keep(m_nameRow, next);
        if (const CsvRow *row = take(u"commune.kind"_s); !answerOf(row).isEmpty()) {
            next = commune;
            next.kind = kindFrom(answerOf(row));
            if (next.kind)
                keep(row, next);
            else
                report(row, m_answer, ErrorCode::UnknownWord, {answerOf(row)});
        }
        if (const CsvRow *row = take(u"commune.state"_s); !answerOf(row).isEmpty()) {
            next = commune;
            next.state = answerOf(row).toUpper();
            keep(row, next);
        }
        if (const CsvRow *row = take(u"commune.ags"_s); !answerOf(row).isEmpty()) {
            next = commune;
            QString key = answerOf(row).remove(u' ');
            // A spreadsheet takes the key for a number and drops the zero in front.
            if (key.size() == 7 || (key.size() == 4 && commune.kind == CommuneKind::County))
                key.prepend(u'0');
            next.ags = key;
            keep(row, next);
        }
        for (const auto &[id, member] : {std::pair{u"commune.population"_s, &Commune::population},
                                         std::pair{u"commune.employees"_s, &Commune::employees}}) {
            const CsvRow *row = take(id);
            if (answerOf(row).isEmpty())
                continue;
            next = commune;
            next.*member = wholeNumber(answerOf(row));
            if (next.*member)
                keep(row, next);
            else
                refuse(row, u"number"_s);
        }
    }

    void readHead()
    {
        const CsvRow *title = take(u"title"_s);
        note(title, m_answer, m_assessment.setTitle(answerOf(title)));
        const CsvRow *facilitator = take(u"facilitator"_s);
        note(facilitator, m_answer, m_assessment.setFacilitator(answerOf(facilitator)));
        const CsvRow *tags = take(u"tags"_s);
        QStringList words;
        for (const QString &word : answerOf(tags).split(u',', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                words.append(word.trimmed());
        }
        note(tags, m_answer, m_assessment.setTags(words));
        const CsvRow *day = take(u"conductedOn"_s);
        if (answerOf(day).isEmpty())
            return;
        const std::optional<QDate> date = dateFrom(answerOf(day));
        if (date)
            note(day, m_answer, m_assessment.setConductedOn(date));
        else
            refuse(day, u"date"_s);
    }

    void readGoals()
    {
        GoalPoints goals;
        const CsvRow *ballots = take(u"goals.ballots"_s);
        const std::optional<int> number = wholeNumber(answerOf(ballots));
        if (number)
            goals.ballots = *number;
        else if (!answerOf(ballots).isEmpty())
            refuse(ballots, u"number"_s);
        const Assessment blank = m_assessment;
        Assessment probe = blank;
        const Result<void> counted = probe.setGoals(m_instrument, {{}, goals.ballots, std::nullopt, {}});
        note(ballots, m_answer, counted);
        const CsvRow *last = ballots;
        bool isFine = counted.isOk();
        for (const Goal &goal : m_instrument.goals) {
            const CsvRow *row = take(goal.id);
            if (answerOf(row).isEmpty())
                continue;
            const std::optional<int> points = wholeNumber(answerOf(row));
            if (!points)
                refuse(row, u"number"_s);
            if (!points || !counted)
                continue;
            probe = blank;
            const Result<void> outcome =
                probe.setGoals(m_instrument, {{{goal.id, *points}}, goals.ballots, std::nullopt, {}});
            note(row, m_answer, outcome);
            isFine &= outcome.isOk();
            last = row;
            if (*points > 0)
                goals.points.insert(goal.id, *points);
        }
        if (isFine)
            note(last, m_answer, m_assessment.setGoals(m_instrument, goals));
    }

    void readBehaviour()
    {
        for (const BehaviourItem &item : m_instrument.behaviour) {
            QStringList ticks;
            const CsvRow *last = nullptr;
            for (const BehaviourOption &option : item.options) {
                const CsvRow *row = take(item.id + u'/' + option.id);
                const std::optional<bool> isTicked = tickFrom(answerOf(row));
                if (!isTicked)
                    refuse(row, u"tick"_s);
                if (!isTicked.value_or(false))
                    continue;
                ticks.append(option.id);
                last = row;
            }
            note(last, m_answer, m_assessment.setTicks(m_instrument, item.id, ticks));
        }
    }

    void readItems()
    {
        for (const Item &item : m_instrument.items) {
            const CsvRow *row = take(item.id);
            if (!row)
                continue;
            ItemRecord record;
            const std::optional<Answer> answer = answerFrom(answerOf(row));
            if (!answer)
                refuse(row, u"answer"_s);
            record.answer = answer.value_or(Answer::open());
            const auto keep = [&](qsizetype column, QString ItemRecord::*text) {
                if (column < 0)
                    return;
                ItemRecord next = record;
                next.*text = plainCell(row->cell(column));
                const Result<void> outcome = m_assessment.setItemRecord(m_instrument, item.id, next);
                note(row, column, outcome);
                if (outcome)
                    record = next;
            };
            keep(m_note, &ItemRecord::note);
            keep(m_evidence, &ItemRecord::evidence);
            note(row, m_answer, m_assessment.setItemRecord(m_instrument, item.id, record));
        }
    }

    void reportUnknown(const CsvRow &row)
    {
        const QString id = row.cell(0).trimmed();
        const ErrorCode code = id.startsWith("goal."_L1)  ? ErrorCode::UnknownGoal
                               : id.startsWith("beh."_L1) ? ErrorCode::UnknownBehaviour
                                                          : ErrorCode::UnknownItem;
        report(&row, 0, code, {id});
    }

    QUuid assessmentId()
    {
        const CsvRow *row = take(u"sheet"_s);
        const QUuid sheetId = QUuid::fromString(answerOf(row));
        if (answerOf(row).isEmpty())
            report(row, m_answer, ErrorCode::MissingKey, {u"sheet"_s});
        else if (sheetId.isNull())
            report(row, m_answer, ErrorCode::InvalidId, {answerOf(row)});
        const QString day = m_assessment.conductedOn() ? m_assessment.conductedOn()->toString(Qt::ISODate) : QString();
        return QUuid::createUuidV5(sheetId, caseFolded(m_assessment.commune().name.simplified()) + u'\n' + day);
    }

    const QList<CsvRow> &m_rows;
    const Instrument &m_instrument;
    Assessment m_assessment;
    QMap<QString, const CsvRow *> m_byId;
    const CsvRow *m_nameRow = nullptr;
    qsizetype m_answer = -1;
    qsizetype m_note = -1;
    qsizetype m_evidence = -1;
    QList<Issue> m_issues;
    QHash<QString, qsizetype> m_rowOf;
};

} // namespace

bool isAnswerSheet(QByteArray bytes)
{
    // Two bytes a character: no other file of Vierklang begins so.
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return true;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    const QByteArray mark = sheet::Mark.toLatin1();
    return bytes.startsWith(mark) || bytes.startsWith('"' + mark);
}

Result<Assessment> readAnswerSheet(const QByteArray &bytes, const Instrument &instrument)
{
    const Result<QList<CsvRow>> rows = parseCsv(bytes);
    if (!rows)
        return rows.error();
    return SheetReader(rows.value(), instrument).read();
}

} // namespace vierklang
