// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/importplan.h"

#include <QAbstractTableModel>

#include <optional>

namespace vierklang::ui {

/// The files of an import, one row each: what would happen with it, and which assessment it is. Shows all of them or
/// those of one kind.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Assessment, ColumnCount };
    enum Role {
        SignRole = Qt::UserRole + 1, ///< int of ui::Sign
        OccasionRole                 ///< QString, second text of the second column
    };

    ImportModel(Context &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

    /// The plan must live as long as it is shown.
    void show(const ImportPlan *plan, std::optional<ImportEntry::Kind> only);
    /// Its number in the plan.
    [[nodiscard]] int entryOf(int row) const { return m_rows[row]; }
    /// The row of an entry, or -1 when it is not shown.
    [[nodiscard]] int rowOf(int entry) const { return static_cast<int>(m_rows.indexOf(entry)); }
    void retranslate();

    /// "new", "conflicting, 3 open".
    [[nodiscard]] static QString stateOf(const ImportEntry &entry);
    /// "new", "conflicting": of a kind as a whole.
    [[nodiscard]] static QString wordOf(ImportEntry::Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString nameOf(const ImportEntry &entry) const;
    [[nodiscard]] QString occasionOf(const ImportEntry &entry) const;

    Context &m_context;
    const ImportPlan *m_plan = nullptr;
    QList<int> m_rows;
};

} // namespace vierklang::ui
