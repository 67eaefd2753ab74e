// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/portfoliodesk.h"
#include "ui/charts/answercells.h"
#include "ui/context.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace vierklang::ui {

/// One word of a type picture with the sign before it: "◆ Ziel", "● Praxis".
struct LabelPart
{
    std::optional<TypeKey> type;
    QString word;
};

/// The assessments of a portfolio as rows, the questions as columns: answers as digits. Rows are in the order of names,
/// inhabitants or days, never of answers. What is still covered says nothing about its type.
class PortfolioModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Order { Name, Population, Date };

    PortfolioModel(Context &context, const Instrument &instrument, const PortfolioDesk &portfolio, QObject *parent);

    void setEntries(const QList<LibraryEntry> &entries, const QList<QUuid> &chosen);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// More is read than before.
    void readOn();
    void retranslate();

    [[nodiscard]] const Instrument &instrument() const { return m_instrument; }
    [[nodiscard]] Language language() const { return m_context.language(); }
    /// In the order of the rows.
    [[nodiscard]] const QList<LibraryEntry> &entries() const { return m_rows; }
    [[nodiscard]] const LibraryEntry &entryAt(int row) const { return m_rows[row]; }
    /// The name, with the year when the commune is there more than once.
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QString populationAt(int row) const;
    [[nodiscard]] QList<LabelPart> labelAt(int row) const;
    /// Nothing while covered or not read.
    [[nodiscard]] std::optional<PerType<double>> sharesAt(int row) const;
    [[nodiscard]] AnswerCell cellAt(int row, int item) const;
    [[nodiscard]] bool isTicked(int row) const { return m_ticked.contains(m_rows[row].id); }
    void tick(int row, bool ticked);
    /// In the order of the rows.
    [[nodiscard]] QList<QUuid> ticked() const;
    /// Question, answer in words and the note, for the line below: everything about one cell.
    [[nodiscard]] QString sentenceAt(int row, int item) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void tickedChanged();

private:
    void sort();
    [[nodiscard]] QString spokenRow(int row) const;
    [[nodiscard]] QString labelSentence(const LibraryEntry &entry) const;

    Context &m_context;
    const Instrument &m_instrument;
    const PortfolioDesk &m_portfolio;
    QList<LibraryEntry> m_rows;
    QHash<QString, int> m_nameCounts;
    QSet<QUuid> m_ticked;
    Order m_order = Order::Name;
};

} // namespace vierklang::ui
