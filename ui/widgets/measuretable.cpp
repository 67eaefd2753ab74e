// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/measuretable.h"

#include "app/assessment/measurewords.h"
#include "app/base/numbers.h"
#include "app/workflow/wording.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

MeasureTable::MeasureTable(Context &context, const Instrument &instrument, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_instrument(instrument)
{}

void MeasureTable::setMeasures(const QList<Measure> &measures, const QList<TypeKey> &ownTypes)
{
    beginResetModel();
    m_rows.clear();
    QList<Measure> others;
    for (const Measure &measure : measures) {
        const bool isFocus = measure.status != MeasureStatus::Dropped && m_rows.size() < MostFocusMeasures;
        (isFocus ? m_rows : others).append(measure);
    }
    m_focus = static_cast<int>(m_rows.size());
    m_heading = others.isEmpty() ? -1 : m_focus;
    m_rows += others;
    m_ownTypes = ownTypes;
    endResetModel();
}

void MeasureTable::setLearnInTitle(bool inTitle)
{
    if (std::exchange(m_learnInTitle, inTitle) != inTitle)
        titlesChanged();
}

void MeasureTable::setOwnerInTitle(bool inTitle)
{
    if (std::exchange(m_ownerInTitle, inTitle) != inTitle)
        titlesChanged();
}

void MeasureTable::titlesChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Title), index(rowCount() - 1, Title));
}

QUuid MeasureTable::idAt(int row) const
{
    if (row == m_heading)
        return {};
    const int at = m_heading >= 0 && row > m_heading ? row - 1 : row;
    return m_rows.value(at).id;
}

int MeasureTable::rowOf(QUuid id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!id.isNull() && idAt(row) == id)
            return row;
    }
    return -1;
}

int MeasureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_heading >= 0 ? 1 : 0);
}

int MeasureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MeasureTable::sizeText(const std::optional<Size> &size) const
{
    return size ? sizeWording(*size, m_context.language()) : u"–"_s;
}

QList<CellLine> MeasureTable::titleLines(const Measure &measure) const
{
    const QString title = titleIn(measure, m_instrument, m_context.language());
    const QString training = trainingIn(measure, m_instrument, m_context.language());
    QList<CellLine> lines{{title.isEmpty() ? tr("(no title)") : title, CellLine::Look::Normal, {}}};
    if (training.trimmed().isEmpty())
        lines.append({tr("Training is still missing"), CellLine::Look::Strong, {}});
    else
        lines.append({tr("Training: %1").arg(training), CellLine::Look::Muted, {}});
    const Recommendation *step = m_instrument.recommendation(measure.step);
    if (m_learnInTitle && step) {
        const QString from = m_instrument.card(step->learnFrom).dative.in(m_context.language());
        lines.append({m_ownTypes.contains(step->learnFrom) ? tr("same type: look for partners")
                                                           : tr("Learn from %1").arg(from),
                      CellLine::Look::Muted, step->learnFrom});
    }
    QStringList who;
    if (!measure.owner.isEmpty())
        who.append(measure.owner);
    if (measure.due)
        who.append(shortDate(*measure.due, m_context.language()));
    if (m_ownerInTitle && !who.isEmpty())
        lines.append({who.join(u" · "_s), CellLine::Look::Muted, {}});
    return lines;
}

QList<CellLine> MeasureTable::learnLines(const Measure &measure) const
{
    const Recommendation *step = m_instrument.recommendation(measure.step);
    if (!step)
        return {{u"–"_s, CellLine::Look::Muted, {}}};
    const Language language = m_context.language();
    QList<CellLine> lines{
        {m_instrument.card(step->learnFrom).dative.in(language), CellLine::Look::Normal, step->learnFrom}};
    if (m_ownTypes.contains(step->learnFrom))
        lines.append({tr("same type: look for partners"), CellLine::Look::Muted, {}});
    return lines;
}

QList<CellLine> MeasureTable::linesOf(int row, int column) const
{
    if (row == m_heading) {
        if (column == Number)
            return {{tr("Store of ideas: not in focus"), CellLine::Look::Strong, {}}};
        return {};
    }
    const int at = m_heading >= 0 && row > m_heading ? row - 1 : row;
    const Measure &measure = m_rows[at];
    const Language language = m_context.language();
    switch (static_cast<Column>(column)) {
    case Number:
        return {{at < m_focus ? QString::number(at + 1) : u"–"_s, CellLine::Look::Strong, {}}};
    case Title:
        return titleLines(measure);
    case LearnFrom:
        return learnLines(measure);
    case Owner:
        return {{measure.owner.isEmpty() ? u"–"_s : measure.owner, CellLine::Look::Normal, {}},
                {measure.due ? shortDate(*measure.due, language) : u"–"_s, CellLine::Look::Muted, {}}};
    case Sizes:
        return {{sizeText(measure.effort), CellLine::Look::Normal, {}},
                {sizeText(measure.impact), CellLine::Look::Muted, {}}};
    case Status:
        return {{statusWording(measure.status, language), CellLine::Look::Normal, {}}};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MeasureTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QList<CellLine> lines = linesOf(index.row(), index.column());
    if (role == LinesRole)
        return QVariant::fromValue(lines);
    if (role == IdRole)
        return idAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList texts;
        for (const CellLine &line : lines)
            texts.append(line.text);
        return texts.join(u'\n');
    }
    return {};
}

QVariant MeasureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignBottom));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Measure and its training");
    case LearnFrom:
        return tr("Learn from");
    case Owner:
        return tr("Owner\ndue");
    case Sizes:
        return tr("Effort\nimpact");
    case Status:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags MeasureTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.row() == m_heading ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                    : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace vierklang::ui
