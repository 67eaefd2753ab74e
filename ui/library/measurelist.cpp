// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/measurelist.h"

#include "app/assessment/measurewords.h"
#include "app/base/numbers.h"
#include "app/base/textrules.h"
#include "app/workflow/wording.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

MeasureList::MeasureList(Context &context, const Instrument &instrument, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_instrument(instrument)
{
}

QString MeasureList::communeName(const ListedMeasure &listed)
{
    return listed.commune.isEmpty() ? tr("without a name") : onOneLine(listed.commune);
}

QString MeasureList::ownerName(const ListedMeasure &listed)
{
    const QString name = onOneLine(listed.measure.owner).trimmed();
    return name.isEmpty() ? tr("nobody named") : name;
}

void MeasureList::setNarrow(bool ownerBelow, bool communeBelow)
{
    m_ownerBelow = ownerBelow;
    m_communeBelow = communeBelow;
}

QString MeasureList::groupOf(const ListedMeasure &listed, Grouping grouping) const
{
    const Dimension *about = m_instrument.dimension(listed.measure.about);
    switch (grouping) {
    case Grouping::Commune:
        return communeName(listed);
    case Grouping::Owner:
        return ownerName(listed);
    case Grouping::About:
        return about ? about->name.in(m_context.language()) : tr("without a subject");
    case Grouping::Urgency:
        break;
    }
    switch (listed.urgency) {
    case Urgency::Overdue:
        return tr("Overdue");
    case Urgency::Ahead:
        return tr("Due from today on");
    case Urgency::Undated:
        return tr("Without a date");
    case Urgency::Done:
        return tr("Done");
    case Urgency::Dropped:
        return tr("Dropped");
    }
    Q_UNREACHABLE();
}

void MeasureList::setMeasures(const QList<ListedMeasure> &measures, Grouping grouping)
{
    beginResetModel();
    m_measures = measures;
    m_rows.clear();
    // Groups in the order of their most urgent measure; the case of a name makes no difference.
    QStringList order;
    QHash<QString, QList<qsizetype>> members;
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        const QString name = groupOf(m_measures[i], grouping);
        const QString key = name.toCaseFolded();
        if (!members.contains(key)) {
            order.append(key);
            names.insert(key, name);
        }
        members[key].append(i);
    }
    for (const QString &key : std::as_const(order)) {
        m_rows.append(Row{-1, u"%1 · %2"_s.arg(names.value(key)).arg(members.value(key).size())});
        for (const qsizetype measure : members.value(key))
            m_rows.append(Row{measure, QString()});
    }
    endResetModel();
}

const ListedMeasure *MeasureList::measureAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].measure < 0)
        return nullptr;
    return &m_measures[m_rows[row].measure];
}

QList<int> MeasureList::headings() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].measure < 0)
            rows.append(row);
    }
    return rows;
}

void MeasureList::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

QList<CellLine> MeasureList::linesOf(const ListedMeasure &listed, int column) const
{
    const Language language = m_context.language();
    const Measure &measure = listed.measure;
    QList<CellLine> lines;
    const auto add = [&lines](const QString &text, CellLine::Look look = CellLine::Look::Normal) {
        if (!text.isEmpty())
            lines.append({text, look, std::nullopt});
    };
    const Dimension *about = m_instrument.dimension(measure.about);
    switch (column) {
    case Due:
        add(measure.due ? shortDate(*measure.due, language) : u"–"_s);
        add(urgencyWording(listed), CellLine::Look::Strong);
        break;
    case Title:
        add(onOneLine(titleIn(measure, m_instrument, language)));
        if (m_communeBelow)
            add(communeName(listed), CellLine::Look::Strong);
        if (m_ownerBelow)
            add(ownerName(listed), CellLine::Look::Muted);
        add(about ? about->name.in(language) : QString(), CellLine::Look::Muted);
        break;
    case Commune:
        add(communeName(listed));
        break;
    case Owner:
        add(ownerName(listed), measure.owner.trimmed().isEmpty() ? CellLine::Look::Muted : CellLine::Look::Normal);
        break;
    case Status:
        add(statusWording(measure.status, language));
        break;
    default:
        break;
    }
    return lines;
}

int MeasureList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasureList::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MeasureList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != MeasureTable::LinesRole))
        return {};
    const ListedMeasure *listed = measureAt(index.row());
    QList<CellLine> lines;
    if (listed)
        lines = linesOf(*listed, index.column());
    else if (index.column() == 0)
        lines = {{m_rows[index.row()].heading, CellLine::Look::Strong, std::nullopt}};
    if (role == MeasureTable::LinesRole)
        return QVariant::fromValue(lines);
    QStringList texts;
    for (const CellLine &line : std::as_const(lines))
        texts.append(line.text);
    return texts.join(u", "_s);
}

QVariant MeasureList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Title:
        return tr("Measure");
    case Commune:
        return tr("Commune");
    case Owner:
        return tr("Owner");
    default:
        return tr("Status");
    }
}

Qt::ItemFlags MeasureList::flags(const QModelIndex &index) const
{
    // A heading is read, not chosen.
    return measureAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace vierklang::ui
