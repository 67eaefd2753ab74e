// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertable.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace vierklang::ui {

namespace {
constexpr int LeastNameWidth = 190;
}

NumberTable::NumberTable(const QString &name, Context &context, QWidget *parent) : QTableView(parent), m_context(context)
{
    setObjectName(name);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(context.theme.px(56));
}

void NumberTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    int numbers = 0;
    for (int column = 1; column < model()->columnCount(); ++column)
        numbers += columnWidth(column);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    setColumnWidth(0, std::max(m_context.theme.px(LeastNameWidth), viewport()->width() - numbers));
    resizeRowsToContents();
    if (!m_showsAllRows)
        return;
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2 * frameWidth());
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
