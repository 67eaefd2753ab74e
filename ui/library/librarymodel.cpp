// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarymodel.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QString columnName(LibraryColumn column)
{
    switch (column) {
    case LibraryColumn::Commune:
        return LibraryModel::tr("Commune");
    case LibraryColumn::Kind:
        return LibraryModel::tr("Kind");
    case LibraryColumn::State:
        return LibraryModel::tr("State", "of the federation");
    case LibraryColumn::Population:
        return LibraryModel::tr("Inhab.", "inhabitants, short");
    case LibraryColumn::Date:
        return LibraryModel::tr("Date");
    case LibraryColumn::Pattern:
        return LibraryModel::tr("Pattern");
    case LibraryColumn::Progress:
        return LibraryModel::tr("Answered");
    case LibraryColumn::Tags:
        return LibraryModel::tr("Tags");
    case LibraryColumn::Changed:
        return LibraryModel::tr("Changed");
    }
    Q_UNREACHABLE();
}

QString patternWord(TypeLabel label)
{
    switch (label) {
    case TypeLabel::Clear:
        return LibraryModel::tr("clear");
    case TypeLabel::Tendency:
        return LibraryModel::tr("leaning");
    case TypeLabel::Hybrid:
        return LibraryModel::tr("mixture");
    case TypeLabel::Split:
        return LibraryModel::tr("goals and practice differ");
    case TypeLabel::Open:
        return LibraryModel::tr("no pattern yet");
    }
    Q_UNREACHABLE();
}

LibraryModel::LibraryModel(Context &context, LibraryDesk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_desk(desk)
{
}

void LibraryModel::setEntries(const QList<LibraryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int LibraryModel::rowOf(QUuid id) const
{
    const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const LibraryEntry &entry) { return entry.id == id; });
    return at == m_entries.cend() ? -1 : static_cast<int>(at - m_entries.cbegin());
}

void LibraryModel::setOrder(const LibraryOrder &order)
{
    m_order = order;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void LibraryModel::setTicked(const QSet<QUuid> &ticked)
{
    if (ticked == m_ticked)
        return;
    m_ticked = ticked;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::CheckStateRole});
}

void LibraryModel::retranslate()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString LibraryModel::occasionOf(const LibraryEntry &entry) const
{
    QStringList parts;
    if (m_desk.isExample(entry.id))
        parts.append(tr("Example"));
    else if (!entry.title.isEmpty())
        parts.append(entry.title);
    if (entry.form == Form::Short)
        parts.append(tr("short form"));
    return parts.join(u", "_s);
}

QList<TypeKey> LibraryModel::typesOf(const LibraryEntry &entry)
{
    if (!entry.revealed || entry.label == TypeLabel::Open)
        return {};
    return entry.label == TypeLabel::Clear ? QList<TypeKey>{entry.leading} : QList<TypeKey>{entry.leading, entry.second};
}

QString LibraryModel::textOf(const LibraryEntry &entry, int column) const
{
    const Language language = m_context.language();
    if (column == TickColumn)
        return {};
    switch (AllLibraryColumns[static_cast<std::size_t>(column - 1)]) {
    case LibraryColumn::Commune:
        return entry.communeName.isEmpty() ? tr("without a name") : entry.communeName;
    case LibraryColumn::Kind:
        return entry.kind ? kindWording(*entry.kind, language) : QString();
    case LibraryColumn::State:
        return entry.state;
    case LibraryColumn::Population:
        return entry.population ? count(*entry.population, language) : QString();
    case LibraryColumn::Date:
        return entry.conductedOn ? shortDate(*entry.conductedOn, language) : QString();
    case LibraryColumn::Pattern:
        return entry.revealed
                   ? labelWording(m_desk.instrument(), entry.label, entry.leading, entry.second, language)
                   : tr("still covered");
    case LibraryColumn::Progress:
        return tr("%1 of %2").arg(entry.answered).arg(entry.asked);
    case LibraryColumn::Tags:
        return entry.tags.join(u", "_s);
    case LibraryColumn::Changed:
        return shortDate(entry.changedAt.toLocalTime().date(), language);
    }
    Q_UNREACHABLE();
}

QStringList LibraryModel::patternLines(const LibraryEntry &entry) const
{
    const auto name = [&](TypeKey type) { return m_desk.instrument().card(type).name.in(m_context.language()); };
    if (!entry.revealed || entry.label == TypeLabel::Open || entry.label == TypeLabel::Clear)
        return {textOf(entry, columnOf(LibraryColumn::Pattern))};
    if (entry.label == TypeLabel::Split)
        return {tr("Goals: %1").arg(name(entry.leading)), tr("Practice: %1").arg(name(entry.second))};
    return {patternWord(entry.label), u"%1, %2"_s.arg(name(entry.leading), name(entry.second))};
}

QString LibraryModel::spokenName(const LibraryEntry &entry) const
{
    const QString occasion = occasionOf(entry);
    const QString name = textOf(entry, columnOf(LibraryColumn::Commune));
    const QString whole = occasion.isEmpty() ? name : u"%1, %2"_s.arg(name, occasion);
    return m_ticked.contains(entry.id) ? tr("%1, ticked").arg(whole) : whole;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LibraryEntry &entry = m_entries[index.row()];
    const bool isName = index.column() == columnOf(LibraryColumn::Commune);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == TickColumn)
            return isTicked(index.row()) ? tr("ticked") : tr("not ticked");
        if (index.column() == columnOf(LibraryColumn::State))
            return stateWording(entry.state, m_context.language());
        if (index.column() == columnOf(LibraryColumn::Progress) && !isDraft(entry))
            return tr("complete");
        return isName ? spokenName(entry) : textOf(entry, index.column());
    case Qt::CheckStateRole:
        return index.column() == TickColumn ? QVariant(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: {
        // As text: what a person typed is never read as HTML.
        const QString text = isName && !occasionOf(entry).isEmpty()
                                 ? textOf(entry, index.column()) + u'\n' + occasionOf(entry)
                                 : textOf(entry, index.column());
        return u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(text.toHtmlEscaped());
    }
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == TickColumn)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Ticked")) : QVariant();
    const LibraryColumn column = AllLibraryColumns[static_cast<std::size_t>(section - 1)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(column == LibraryColumn::Population ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString arrow = m_order.isDescending ? u" \u25BE"_s : u" \u25B4"_s;
    return column == m_order.column ? columnName(column) + arrow : columnName(column);
}

} // namespace vierklang::ui
