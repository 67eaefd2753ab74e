// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowrow.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace vierklang::ui {

FlowRow::FlowRow(int gapAcross, int gapDown) : m_across(gapAcross), m_down(gapDown) {}

FlowRow::~FlowRow() { qDeleteAll(m_items); }

void FlowRow::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowRow::itemAt(int index) const { return index >= 0 && index < count() ? m_items[index] : nullptr; }

QLayoutItem *FlowRow::takeAt(int index) { return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr; }

int FlowRow::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowRow::sizeHint() const
{
    int wide = 0;
    for (const QLayoutItem *item : m_items)
        wide += item->isEmpty() ? 0 : item->sizeHint().width() + m_across;
    const QMargins margins = contentsMargins();
    return {wide + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowRow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowRow::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    arrange(box, true);
}

QList<FlowRow::Row> FlowRow::rowsIn(int width) const
{
    QList<Row> rows;
    for (int i = 0; i < count(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint().boundedTo(QSize(width, QLAYOUTSIZE_MAX));
        if (rows.isEmpty() || rows.last().width + m_across + size.width() > width)
            rows.append(Row{});
        Row &row = rows.last();
        row.width += (row.indexes.isEmpty() ? 0 : m_across) + size.width();
        row.height = std::max(row.height, size.height());
        row.indexes.append(i);
    }
    return rows;
}

int FlowRow::arrange(const QRect &box, bool isReal) const
{
    const QRect inside = box.marginsRemoved(contentsMargins());
    const QList<Row> rows = rowsIn(inside.width());
    int y = inside.top();
    for (const Row &row : rows) {
        int x = inside.left();
        for (const int i : isReal ? row.indexes : QList<int>()) {
            if (i >= m_gapAt && m_gapAt > 0)
                x = std::max(x, inside.right() + 1 - widthFrom(row, i));
            const QSize size = m_items[i]->sizeHint().boundedTo(QSize(inside.width(), QLAYOUTSIZE_MAX));
            const QRect place(QPoint(x, y + (row.height - size.height()) / 2), size);
            m_items[i]->setGeometry(QStyle::visualRect(QApplication::layoutDirection(), inside, place));
            x += size.width() + m_across;
        }
        y += row.height + m_down;
    }
    const int below = rows.isEmpty() ? 0 : m_down;
    return y - below - inside.top() + contentsMargins().top() + contentsMargins().bottom();
}

int FlowRow::widthFrom(const Row &row, int index) const
{
    int wide = -m_across;
    for (const int i : row.indexes)
        wide += i < index ? 0 : m_items[i]->sizeHint().width() + m_across;
    return wide;
}

} // namespace vierklang::ui
