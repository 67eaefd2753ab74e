// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"
#include "ui/context.h"

#include <QAbstractTableModel>
#include <QUuid>

namespace vierklang::ui {

/// One line of a cell: its text, how it looks, and the sign before it.
struct CellLine
{
    enum class Look { Normal, Strong, Muted };

    QString text;
    Look look = Look::Normal;
    std::optional<TypeKey> mark;
};

/// Measures in the group's order: the focus with its numbers, then, under a heading of its own, the store of
/// ideas.
class MeasureTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, LearnFrom, Owner, Sizes, Status, ColumnCount };
    enum Role { LinesRole = Qt::UserRole + 1, IdRole };

    MeasureTable(Context &context, const Instrument &instrument, QObject *parent);

    void setMeasures(const QList<Measure> &measures, const QList<TypeKey> &ownTypes);
    /// In narrow tables "learn from" stands under the title instead of in a column of its own.
    void setLearnInTitle(bool inTitle);
    /// In tables narrower still, owner and date do too.
    void setOwnerInTitle(bool inTitle);
    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(QUuid id) const;
    /// The row that says "store of ideas"; −1 when there is none.
    [[nodiscard]] int headingRow() const { return m_heading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void titlesChanged();
    [[nodiscard]] QList<CellLine> linesOf(int row, int column) const;
    [[nodiscard]] QList<CellLine> titleLines(const Measure &measure) const;
    [[nodiscard]] QList<CellLine> learnLines(const Measure &measure) const;
    [[nodiscard]] QString sizeText(const std::optional<Size> &size) const;

    Context &m_context;
    const Instrument &m_instrument;
    QList<Measure> m_rows; ///< in the order shown, without the heading
    QList<TypeKey> m_ownTypes;
    bool m_learnInTitle = false;
    bool m_ownerInTitle = false;
    int m_focus = 0;
    int m_heading = -1;
};

} // namespace vierklang::ui

Q_DECLARE_METATYPE(QList<vierklang::ui::CellLine>)
