// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/originbadge.h"

#include "app/workflow/wording.h"

#include <QPainter>

namespace vierklang::ui {

QSizeF originBadgeSize(const ChartStyle &style) { return {style.px(24), style.px(16)}; }

void drawOriginBadge(QPainter &painter, QPointF centre, Origin origin, Language language, const ChartStyle &style)
{
    const Colours &c = style.colours;
    const QSizeF size = originBadgeSize(style);
    const QRectF box(centre - QPointF(size.width() / 2, size.height() / 2), size);
    QPen pen(origin == Origin::Assumption ? c.field : c.ink, style.px(1.3));
    if (origin == Origin::Assumption)
        pen.setDashPattern({2.5, 1.8});
    painter.setPen(origin == Origin::Order ? QPen(Qt::NoPen) : pen);
    painter.setBrush(origin == Origin::Order ? QBrush(c.ink) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), style.px(3), style.px(3));
    const QColor ink = origin == Origin::Order ? c.surface : origin == Origin::Derived ? c.ink : c.muted;
    drawText(painter, box, Qt::AlignCenter, originMark(origin, language), style.font(TextSize::Small, QFont::DemiBold),
             ink);
}

} // namespace vierklang::ui
