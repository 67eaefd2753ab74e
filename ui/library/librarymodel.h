// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"
#include "app/workflow/libraryindex.h"

#include <QAbstractTableModel>
#include <QSet>

namespace vierklang::ui {

/// The assessments of the library as a table with a box to tick in every row: one flat list that is exchanged as a whole.
/// Every cell has its words, so that assistive technology reads the same as the eye.
class LibraryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The box, then the columns of `LibraryColumn` in their order.
    static constexpr int TickColumn = 0;
    static constexpr int ColumnCount = 1 + static_cast<int>(AllLibraryColumns.size());

    LibraryModel(Context &context, LibraryDesk &desk, QObject *parent);

    [[nodiscard]] static int columnOf(LibraryColumn column) { return 1 + static_cast<int>(column); }
    void setEntries(const QList<LibraryEntry> &entries);
    [[nodiscard]] const QList<LibraryEntry> &entries() const { return m_entries; }
    [[nodiscard]] const LibraryEntry &entryAt(int row) const { return m_entries[row]; }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(QUuid id) const;
    void setOrder(const LibraryOrder &order);
    void setTicked(const QSet<QUuid> &ticked);
    [[nodiscard]] const QSet<QUuid> &ticked() const { return m_ticked; }
    [[nodiscard]] bool isTicked(int row) const { return m_ticked.contains(m_entries[row].id); }
    /// Second line of the first column: what the assessment was made for, or that it is an example.
    [[nodiscard]] QString occasionOf(const LibraryEntry &entry) const;
    /// The types of an opened result in the order of the words; none while it is covered.
    [[nodiscard]] static QList<TypeKey> typesOf(const LibraryEntry &entry);
    /// The pattern in a word, and below it whose it is where two types show; one line otherwise.
    [[nodiscard]] QStringList patternLines(const LibraryEntry &entry) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const LibraryEntry &entry, int column) const;
    [[nodiscard]] QString spokenName(const LibraryEntry &entry) const;

    Context &m_context;
    LibraryDesk &m_desk;
    QList<LibraryEntry> m_entries;
    QSet<QUuid> m_ticked;
    LibraryOrder m_order;
};

/// "clear", "mixture", … of an opened result.
[[nodiscard]] QString patternWord(TypeLabel label);

/// Name of a column, as it heads the list and stands in the choice of orders.
[[nodiscard]] QString columnName(LibraryColumn column);

} // namespace vierklang::ui
