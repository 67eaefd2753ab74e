// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/tallyblocks.h"

#include <QPainter>

namespace vierklang::ui {

TallyBlocks::TallyBlocks(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TallyBlocks::setCount(int count)
{
    m_count = count;
    update();
}

void TallyBlocks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.theme.colours().accent);
    const qreal step = m_context.theme.px(12);
    const qreal high = m_context.theme.px(20);
    const qreal top = (height() - high) / 2;
    if (m_count * step > width()) {
        painter.drawRoundedRect(QRectF(0, top, width(), high), 2, 2);
        return;
    }
    for (int block = 0; block < m_count; ++block)
        painter.drawRoundedRect(QRectF(block * step, top, m_context.theme.px(9), high), 2, 2);
}

} // namespace vierklang::ui
