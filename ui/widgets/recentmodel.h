// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"

#include <QAbstractTableModel>

namespace vierklang::ui {

/// The assessments of the library as a table: who, when, how far, which pattern. Every cell has its words, so that
/// assistive technology reads the same as the eye.
class RecentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Commune, Date, State, Pattern, ColumnCount };
    enum Role {
        OccasionRole = Qt::UserRole + 1, ///< QString, second text of the first column
        ExampleRole,                     ///< bool
        CompleteRole,                    ///< bool
        RevealedRole,                    ///< bool
        TypesRole                        ///< QList<int>: the types of the pattern, in the order of the words
    };

    RecentModel(Context &context, LibraryDesk &desk, QObject *parent);

    /// In the bin the second column says when something was deleted.
    void setInBin(bool inBin) { m_inBin = inBin; }
    void setEntries(const QList<LibraryEntry> &entries);
    [[nodiscard]] const LibraryEntry &entryAt(int row) const { return m_entries[row]; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const LibraryEntry &entry, int column) const;
    [[nodiscard]] QString occasionOf(const LibraryEntry &entry) const;
    [[nodiscard]] static QList<int> typesOf(const LibraryEntry &entry);

    Context &m_context;
    LibraryDesk &m_desk;
    QList<LibraryEntry> m_entries;
    bool m_inBin = false;
};

} // namespace vierklang::ui
