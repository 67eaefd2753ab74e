// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/report/collectiverequest.h"
#include "app/report/reportcontext.h"
#include "app/scoring/comparison.h"

#include <QList>

namespace vierklang {

/// What a column of a comparison is called: over its values, and where there is room.
struct ColumnName
{
    QString brief; ///< "2025" or "A"
    QString full;  ///< "2025", or the commune's name
};

/// What every chapter about several assessments needs: those that take part, in the report's order, and the words.
class CollectiveContext final : public ReportWords
{
public:
    CollectiveContext(const Instrument &usedInstrument, const QList<Assessment> &given,
                      const CollectiveRequest &usedRequest);

    const CollectiveRequest &request;
    const QList<Assessment> assessments; ///< of this version of the questionnaire, in the report's order
    const QList<Assessment> others;      ///< of another version: only named

    /// With its sign, from two values as they are printed; "–" unless both are there.
    [[nodiscard]] QString change(const std::optional<double> &from, const std::optional<double> &to) const;
    /// "deutlich ■ Optimierer", "noch kein Muster": the type picture in as few words as possible.
    [[nodiscard]] Runs pictureRuns(const TypePicture &type) const;
    /// "geplant"; "nicht übernommen" where the measure was there before; "–" before it began.
    [[nodiscard]] QString fateWord(const MeasureFate &fate, qsizetype column) const;
    [[nodiscard]] QString formName(const Assessment &assessment) const;
    /// The answer as a sign: "3", "?", "–", "…"; "·" where the form does not ask. With the shade of a level.
    [[nodiscard]] Cell answerCell(const Answer &answer, bool isAsked = true) const;
    [[nodiscard]] QString answerWord(const Answer &answer, bool isAsked = true) const;

    /// All assessments of the comparison are of one commune: by official key, else by name.
    [[nodiscard]] bool isOneCommune() const { return m_isOneCommune; }
    /// Of each assessment that takes part; for the comparison only.
    [[nodiscard]] const QList<ColumnName> &columns() const { return m_columns; }
    /// "2025", "am 20.11.2025", "zuvor": after "höher als".
    [[nodiscard]] QString earlier() const;

    /// Language, date of the latest assessment, footer: a document without title and sections.
    [[nodiscard]] ReportDocument framedDocument() const;

private:
    [[nodiscard]] QList<ColumnName> namedColumns() const;

    bool m_isOneCommune = false;
    QList<ColumnName> m_columns;
};

/// The key by which names stand in a list: without accents and case, numbers by their value ("K-2" before "K-10").
[[nodiscard]] QString sortingKey(const QString &name);

/// A long name with an ellipsis, where many of them share a line: its beginning and its last word tell communes apart.
[[nodiscard]] QString shortenedName(const QString &name, qsizetype most);

/// Untouched, the instrument's step in the report's language; otherwise as the group wrote it.
[[nodiscard]] QString measureTitle(const CollectiveContext &context, const Measure &measure);

// Small parts the chapters about several assessments are made of.
[[nodiscard]] Row factRowOf(const QString &name, const Runs &value);

} // namespace vierklang
