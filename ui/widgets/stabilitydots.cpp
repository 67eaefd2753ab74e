// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stabilitydots.h"

#include <QPainter>

namespace vierklang::ui {

StabilityDots::StabilityDots(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StabilityDots::setCounts(int kept, int of)
{
    m_kept = kept;
    m_of = of;
    setAccessibleName(tr("%1 of %2 times the same type").arg(kept).arg(of));
    updateGeometry();
    update();
}

QSize StabilityDots::sizeHint() const
{
    return {m_context.theme.px(9) * m_of + 2, m_context.theme.px(14)};
}

void StabilityDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_context.theme.colours().ink;
    const qreal step = m_context.theme.px(9);
    const qreal radius = step * 0.4;
    painter.setPen(QPen(ink, step * 0.13));
    for (int dot = 0; dot < m_of; ++dot) {
        painter.setBrush(dot < m_kept ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(step * dot + step / 2, height() / 2.0), radius, radius);
    }
}

} // namespace vierklang::ui
