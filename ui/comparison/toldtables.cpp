// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/toldtables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

class Told final
{
    Q_DECLARE_TR_FUNCTIONS(ToldTables)

public:
    explicit Told(const ShownComparison &shown) : m_shown(shown) {}

    [[nodiscard]] NamedTable goals() const
    {
        ChartTable table{header(tr("Goal")), {}};
        for (const Goal &goal : m_shown.instrument.goals) {
            QStringList row{goal.text.in(m_shown.language)};
            for (const Assessment &column : m_shown.columns)
                row.append(column.asks(goal) ? m_shown.texts.pointsOf(column, goal.id) : tr("not asked"));
            table.rows.append(row);
        }
        return {tr("Points of the goals"), table};
    }

    [[nodiscard]] NamedTable practice() const
    {
        ChartTable table{header(tr("Question")), {}};
        for (const BehaviourItem &item : m_shown.instrument.behaviour) {
            QStringList row{item.question.in(m_shown.language)};
            for (const Assessment &column : m_shown.columns)
                row.append(ticks(item, column.ticksOf(item.id)));
            table.rows.append(row);
        }
        return {tr("Answers on practice"), table};
    }

    [[nodiscard]] NamedTable measures() const
    {
        ChartTable table{header(tr("Measure")), {}};
        for (const MeasureFate &fate : m_shown.comparison.measures) {
            QStringList row{fate.measure.title.isEmpty() ? tr("no name") : fate.measure.title};
            for (const std::optional<MeasureStatus> &status : fate.statuses)
                row.append(m_shown.texts.statusText(status));
            table.rows.append(row);
        }
        return {tr("What became of the measures"), table};
    }

private:
    [[nodiscard]] QStringList header(const QString &first) const
    {
        QStringList names{first};
        for (const ComparedName &name : m_shown.texts.names())
            names.append(name.full);
        return names;
    }

    [[nodiscard]] QString ticks(const BehaviourItem &item, const QStringList &ticked) const
    {
        QStringList words;
        for (const auto &option : item.options) {
            if (ticked.contains(option.id))
                words.append(option.text.in(m_shown.language));
        }
        return words.isEmpty() ? tr("open") : words.join(u"; "_s);
    }

    const ShownComparison &m_shown;
};

} // namespace

QList<NamedTable> toldTables(const ShownComparison &shown)
{
    const Told told(shown);
    QList<NamedTable> tables{told.goals(), told.practice()};
    if (shown.texts.isOneCommune() && !shown.comparison.measures.isEmpty())
        tables.append(told.measures());
    return tables;
}

} // namespace vierklang::ui
