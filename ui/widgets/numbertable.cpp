// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertable.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace vierklang::ui {

namespace {
constexpr int LeastNameWidth = 190;
constexpr int LeastTextWidth = 110; ///< where the table takes the place of a chart
}

NumberTable::NumberTable(const QString &name, Context &context, QWidget *parent) : QTableView(parent), m_context(context)
{
    setObjectName(name);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(context.theme.px(56));
}

void NumberTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    if (m_showsAllRows) // it has the room of a chart and no more
        setFont(m_context.theme.font(TextSize::Small));
    resizeColumnsToContents();
    const int wrapping = m_showsAllRows ? widestColumn() : 0;
    const int others = horizontalHeader()->length() - columnWidth(wrapping);
    const int least = m_context.theme.px(m_showsAllRows ? LeastTextWidth : LeastNameWidth);
    setColumnWidth(wrapping, std::max(least, viewport()->width() - others));
    resizeRowsToContents();
    if (!m_showsAllRows)
        return;
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2 * frameWidth());
}

int NumberTable::widestColumn() const
{
    int widest = 0;
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (columnWidth(column) > columnWidth(widest))
            widest = column;
    }
    return widest;
}

void NumberTable::showAllRows()
{
    m_showsAllRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void NumberTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace vierklang::ui
