// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recentmodel.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

bool isComplete(const LibraryEntry &entry) { return entry.typeComplete && entry.answered == entry.asked; }

} // namespace

RecentModel::RecentModel(Context &context, LibraryDesk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_desk(desk)
{
}

void RecentModel::setEntries(const QList<LibraryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void RecentModel::retranslate()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RecentModel::occasionOf(const LibraryEntry &entry) const
{
    if (entry.form == Form::Full)
        return entry.title;
    return entry.title.isEmpty() ? tr("short form") : tr("%1, short form").arg(entry.title);
}

QList<int> RecentModel::typesOf(const LibraryEntry &entry)
{
    if (!entry.revealed || entry.label == TypeLabel::Open)
        return {};
    if (entry.label == TypeLabel::Clear)
        return {static_cast<int>(entry.leading)};
    return {static_cast<int>(entry.leading), static_cast<int>(entry.second)};
}

QString RecentModel::textOf(const LibraryEntry &entry, int column) const
{
    switch (column) {
    case Commune:
        return entry.communeName.isEmpty() ? tr("without a name") : entry.communeName;
    case Date:
        if (m_inBin && entry.deletedAt)
            return shortDate(entry.deletedAt->toLocalTime().date(), m_context.language());
        return entry.conductedOn ? shortDate(*entry.conductedOn, m_context.language()) : QString();
    case State:
        return isComplete(entry) ? tr("complete")
                                 : tr("in progress, %1 of %2").arg(entry.answered).arg(entry.asked);
    default:
        return entry.revealed ? labelWording(m_desk.instrument(), entry.label, entry.leading, entry.second,
                                             m_context.language())
                              : tr("still covered");
    }
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LibraryEntry &entry = m_entries[index.row()];
    const QString text = textOf(entry, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        if (index.column() == Commune && m_desk.isExample(entry.id))
            return tr("%1, example").arg(text);
        return index.column() == Commune ? u"%1 %2"_s.arg(text, occasionOf(entry)).trimmed() : text;
    case OccasionRole:
        return occasionOf(entry);
    case ExampleRole:
        return m_desk.isExample(entry.id);
    case CompleteRole:
        return isComplete(entry);
    case RevealedRole:
        return entry.revealed;
    case TypesRole:
        return QVariant::fromValue(typesOf(entry));
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Commune:
        return tr("Commune and occasion");
    case Date:
        return m_inBin ? tr("Deleted on") : tr("Date");
    case State:
        return tr("State");
    default:
        return tr("Pattern");
    }
}

} // namespace vierklang::ui
