// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/flowrow.h"

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
    return {wide, minimumSize().height()};
}

QSize FlowRow::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowRow::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    arrange(box, true);
}

int FlowRow::arrange(const QRect &box, bool isReal) const
{
    struct Placed
    {
        int index;
        QRect box;
    };
    QList<Placed> placed;
    int x = box.left();
    int y = box.top();
    int rowHigh = 0;
    bool isOneRow = true;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), box.width()), item->sizeHint().height());
        if (x > box.left() && x + size.width() > box.right() + 1) {
            x = box.left();
            y += rowHigh + m_down;
            rowHigh = 0;
            isOneRow = false;
        }
        placed.append({i, QRect(QPoint(x, y), size)});
        x += size.width() + m_across;
        rowHigh = std::max(rowHigh, size.height());
    }
    const int spare = box.right() + 1 + m_across - x;
    for (Placed &one : placed) {
        if (isOneRow && m_gapAt >= 0 && one.index >= m_gapAt)
            one.box.translate(spare, 0);
        // In the middle of its row, where heights differ.
        if (isOneRow)
            one.box.translate(0, (rowHigh - one.box.height()) / 2);
        if (isReal)
            m_items[one.index]->setGeometry(QStyle::visualRect(QApplication::layoutDirection(), box, one.box));
    }
    return y + rowHigh - box.top();
}

} // namespace vierklang::ui
