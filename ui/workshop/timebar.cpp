// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/timebar.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace vierklang::ui {

TimeBar::TimeBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeBar::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize TimeBar::sizeHint() const { return {m_theme.px(80), m_theme.px(8)}; }

QSize TimeBar::minimumSizeHint() const { return {m_theme.px(24), m_theme.px(8)}; }

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = box.height() / 2;
    painter.setPen(m_theme.colours().field);
    painter.setBrush(m_theme.colours().levels[0]);
    painter.drawRoundedRect(box, radius, radius);
    if (m_share <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().accent);
    painter.drawRoundedRect(QRectF(box.topLeft(), QSizeF(std::max(box.height(), box.width() * m_share), box.height())), radius,
                            radius);
}

} // namespace vierklang::ui
