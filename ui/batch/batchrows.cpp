// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchrows.h"

#include "app/base/numbers.h"
#include "app/workflow/messages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

class BatchRows
{
    Q_DECLARE_TR_FUNCTIONS(BatchRows)

public:
    static QString openParts(const BatchItem &item)
    {
        QStringList parts;
        if (item.openQuestions > 0)
            parts.append(tr("%n questions open", nullptr, item.openQuestions));
        if (!item.isTypeComplete)
            parts.append(tr("type part open"));
        return tr("The report says so: %1.").arg(parts.join(tr(", ")));
    }

    static BatchRow named(const BatchItem &item, Language language)
    {
        BatchRow row;
        row.name = item.input.name;
        if (!item.input.assessment)
            return row;
        const Assessment &assessment = item.input.assessment.value();
        const QString commune = assessment.commune().name.simplified();
        row.name = commune.isEmpty() ? tr("New assessment") : commune;
        QStringList details;
        if (!assessment.title().isEmpty())
            details.append(QChar(0x2068) + assessment.title().simplified() + QChar(0x2069)); // its direction is its own
        if (assessment.conductedOn())
            details.append(shortDate(*assessment.conductedOn(), language));
        row.detail = details.join(u" · "_s);
        return row;
    }

    static void say(BatchRow &row, Sign sign, const QString &state, const QString &text)
    {
        row.sign = sign;
        row.state = state;
        row.text = text;
    }

    static BatchRow before(const BatchItem &item, bool isCovered, bool isLeftOut, Language language)
    {
        BatchRow row = named(item, language);
        if (!item.input.assessment)
            say(row, Sign::Attention, tr("damaged"), sentenceOf(item.input.assessment.error()));
        else if (isLeftOut)
            say(row, Sign::Covered, tr("covered"), tr("Stays out: its report would tell the type picture."));
        else if (isCovered)
            say(row, Sign::Covered, tr("covered"), tr("Is written although its result is not revealed yet."));
        else if (item.openQuestions > 0 || !item.isTypeComplete)
            say(row, Sign::Part, tr("provisional"), openParts(item));
        else
            say(row, Sign::Check, tr("complete"), {});
        return row;
    }

    static BatchRow after(const BatchItem &item, const BatchOutcome &outcome, Language language)
    {
        BatchRow row = named(item, language);
        sayOutcome(row, outcome);
        return row;
    }

    static BatchRow together(const BatchOutcome &outcome)
    {
        BatchRow row;
        row.name = outcome.collective == Collective::Portfolio ? tr("Overview of all") : tr("Comparison");
        sayOutcome(row, outcome);
        return row;
    }

    static void sayOutcome(BatchRow &row, const BatchOutcome &outcome)
    {
        const QString files = outcome.files.join(u'\n');
        if (outcome.error) {
            const QString reason = sentenceOf(*outcome.error);
            say(row, Sign::Attention, tr("failed"), files.isEmpty() ? reason : reason + u'\n' + files);
        } else if (outcome.isCutShort && outcome.files.isEmpty()) {
            say(row, Sign::Open, tr("not written"), tr("Its turn had not come yet."));
        } else if (outcome.isCutShort) {
            say(row, Sign::Part, tr("partly written"), files);
        } else if (outcome.unchanged == outcome.files.size()) {
            say(row, Sign::Unchanged, tr("unchanged"), files);
        } else {
            say(row, Sign::Check, tr("written"), files);
        }
    }
};

} // namespace

BatchItem batchItemFrom(LibraryDesk &desk, QUuid id)
{
    BatchItem item{id, inputFromLibrary(desk, id)};
    if (const Result<LibraryEntry> entry = desk.entry(id)) {
        item.openQuestions = entry.value().asked - entry.value().answered;
        item.isTypeComplete = entry.value().typeComplete;
    }
    return item;
}

bool wouldTell(const BatchItem &item, const ReportBatch &batch)
{
    // The protocol holds votes and agreements, no type.
    const bool hasTypes = batch.audiences.contains(Audience::Full) || batch.audiences.contains(Audience::Council)
                          || !batch.collectives.isEmpty();
    return !item.input.isRevealed && hasTypes;
}

BatchRow rowBefore(const BatchItem &item, bool isCovered, bool isLeftOut, Language language)
{
    return BatchRows::before(item, isCovered, isLeftOut, language);
}

BatchRow rowTogether(const BatchOutcome &outcome) { return BatchRows::together(outcome); }

BatchRow rowAfter(const BatchItem &item, const BatchOutcome &outcome, Language language)
{
    return BatchRows::after(item, outcome, language);
}

} // namespace vierklang::ui
