// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

#include "ui/widgets/labels.h"

#include <algorithm>

namespace vierklang::ui {

namespace {

/// "2,20", "+12.0", "5 von 7"; not "10 other answers together".
bool isNumber(const QString &text)
{
    constexpr int LongestNumber = 12;
    return !text.isEmpty() && text.size() <= LongestNumber && (text[0].isDigit() || text[0] == u'+' || text[0] == QChar(0x2212));
}

} // namespace

void ChartTableModel::setTable(const ChartTable &table)
{
    if (m_table == table)
        return;
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_table.rows.value(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainTip(text);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(isNumber(text) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.header.value(section);
    if (role == Qt::TextAlignmentRole) {
        // As what stands below it.
        const bool isOfNumbers = std::any_of(m_table.rows.cbegin(), m_table.rows.cend(), [section](const QStringList &row) {
            return isNumber(row.value(section));
        });
        return QVariant::fromValue(Qt::Alignment(section > 0 && isOfNumbers ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    return {};
}

} // namespace vierklang::ui
