// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/portfolio.h"
#include "ui/context.h"

#include <QWidget>

namespace vierklang::ui {

class PortfolioTable;

/// "So viele der 12 stehen auf Stufe 0 oder 1", one number below each column of the map of answers. Numbers of three
/// quarters and more are bold.
class TallyFoot final : public QWidget
{
    Q_OBJECT

public:
    TallyFoot(Context &context, PortfolioTable &table, QWidget *parent);

    void setTallies(const QList<ItemTally> &tallies, int communes);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isMost(const ItemTally &tally) const { return m_communes > 0 && 4 * tally.low() >= 3 * m_communes; }
    /// Three digits have no room below a cell.
    [[nodiscard]] bool isInPercent() const { return m_communes >= 100; }
    [[nodiscard]] QString numberOf(const ItemTally &tally) const;
    void tell();

    Context &m_context;
    PortfolioTable &m_table;
    QList<ItemTally> m_tallies;
    int m_communes = 0;
};

} // namespace vierklang::ui
