// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/answercells.h"
#include "ui/context.h"
#include "ui/portfolio/portfoliomodel.h"

#include <QTableView>

namespace vierklang::ui {

/// Widths of what stays at the left while the answers scroll; 0 for what has no room.
struct FrozenColumns
{
    int tick = 0;
    int name = 0;
    int population = 0;
    int label = 0;
    int shares = 0;

    [[nodiscard]] int width() const { return tick + name + population + label + shares; }
};

/// The map of answers: communes and questions stay in sight while the cells scroll. The arrow keys move from cell to cell,
/// Space ticks a commune, Enter opens it. Only what is visible is painted.
class PortfolioTable final : public QTableView
{
    Q_OBJECT

public:
    PortfolioTable(Context &context, PortfolioModel &model, QWidget *parent);

    [[nodiscard]] const FrozenColumns &frozen() const { return m_frozen; }
    [[nodiscard]] const AnswerColumns &columns() const { return m_columns; }
    [[nodiscard]] PortfolioModel &portfolioModel() const { return m_model; }
    /// Shares the width anew; after changes of rows, language or size of text.
    void fit();
    /// Whether title and tools find room above the names of the frozen columns.
    [[nodiscard]] bool hasRoomForHead() const;
    /// Puts them there; null: they stand elsewhere.
    void setHead(QWidget *head);
    /// Where the legend begins in the corner.
    [[nodiscard]] int legendTop() const;
    /// Height that shows all rows and no more.
    [[nodiscard]] int wholeHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void openWanted(QUuid id);
    void cellChanged(int row, int item);
    /// The answers scrolled sideways or got other widths.
    void columnsMoved();
    void frozenChanged();
    void orderWanted(vierklang::ui::PortfolioModel::Order order);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    [[nodiscard]] FrozenColumns frozenFor(int room) const;

    Context &m_context;
    PortfolioModel &m_model;
    FrozenColumns m_frozen;
    AnswerColumns m_columns;
    QWidget *m_corner = nullptr;
    QWidget *m_head = nullptr;
};

} // namespace vierklang::ui
