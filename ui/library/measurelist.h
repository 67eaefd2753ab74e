// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/measureoverview.h"
#include "ui/context.h"
#include "ui/widgets/measuretable.h"

#include <QAbstractTableModel>

namespace vierklang::ui {

/// Measures of many communes as rows, under a heading for each group.
class MeasureList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, Title, Commune, Owner, Status, ColumnCount };
    enum class Grouping { Urgency, Commune, Owner, About };

    MeasureList(Context &context, const Instrument &instrument, QObject *parent);

    /// In the order of `listedMeasures`; within a group that order stays.
    void setMeasures(const QList<ListedMeasure> &measures, Grouping grouping);
    /// In narrow tables the owner, and in narrower ones the commune too, stand below the title.
    void setNarrow(bool ownerBelow, bool communeBelow);
    /// Nothing for a heading.
    [[nodiscard]] const ListedMeasure *measureAt(int row) const;
    [[nodiscard]] QList<int> headings() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        qsizetype measure = -1; ///< −1 for a heading
        QString heading;
    };
    [[nodiscard]] static QString communeName(const ListedMeasure &listed);
    [[nodiscard]] static QString ownerName(const ListedMeasure &listed);
    [[nodiscard]] QString groupOf(const ListedMeasure &listed, Grouping grouping) const;
    [[nodiscard]] QList<CellLine> linesOf(const ListedMeasure &listed, int column) const;

    Context &m_context;
    const Instrument &m_instrument;
    bool m_ownerBelow = false;
    bool m_communeBelow = false;
    QList<ListedMeasure> m_measures;
    QList<Row> m_rows;
};

} // namespace vierklang::ui
