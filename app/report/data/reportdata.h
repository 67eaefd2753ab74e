// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/localizedtext.h"
#include "app/report/reportrequest.h"
#include "app/scoring/assessmentresult.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace vierklang {

/// The report as tables: every answer and every number of the result, unrounded. XLSX and CSV are written from this
/// value, the documents from `ReportDocument`.

/// How a number is shown; the value itself is never rounded.
enum class NumberForm { Whole, Decimal, Share, Signed };

/// Nothing, text, a number or a day. Text is data: it is never read as a formula.
using DataValue = std::variant<std::monostate, QString, double, QDate>;

struct DataColumn
{
    QString title;
    double width = 12; ///< characters
    NumberForm form = NumberForm::Whole;
};

struct DataTable
{
    QString name;
    QList<DataColumn> columns;
    QList<QList<DataValue>> rows;
};

/// Columns of `ReportData::types`, the four shares of each type.
enum class TypeColumn { Id, Name, Goals, Practice, Share, Percent };
/// Columns of `ReportData::scales`, lenses first.
enum class ScaleColumn {
    Id, Kind, Name, Actual, Target, OwnTarget, Distance, Reference, Lowest, Highest, Answered, Of, Coverage, Level
};
/// Columns of `ReportData::answers`: goals, practice, items. `Votes` is the first of five.
enum class AnswerColumn {
    Id, Kind, Group, Name, Answer, Value, Target, Contribution, Votes, Unknown = Votes + 5, NotApplicable, Parked,
    Evidence, Note
};
/// Columns of `ReportData::measures`; recommended steps when the group has none of its own.
enum class MeasureColumn { Number, Title, About, Training, Owner, Start, Due, Effort, Impact, State };

struct ReportData
{
    QString title;
    QString commune;
    QString assessment; ///< its id
    std::optional<QDate> conductedOn;
    QDate date; ///< of the assessment; the file's only day
    Language language = Language::German;
    DataTable facts; ///< what, value
    DataTable types;
    DataTable scales;
    DataTable answers;
    DataTable measures;
};

[[nodiscard]] ReportData reportData(const Instrument &instrument, const Assessment &assessment,
                                    const AssessmentResult &result, const ReportRequest &request);

template <typename C>
[[nodiscard]] const DataValue &valueAt(const QList<DataValue> &row, C column)
{
    return row[static_cast<qsizetype>(column)];
}

} // namespace vierklang
