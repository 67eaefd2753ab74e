// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leveldigit.h"

#include "ui/theme.h"

#include <QPainter>

namespace vierklang::ui {

void paintLevelDigit(QPainter &painter, const QRect &box, int level, const Theme &theme)
{
    const QColor fill = theme.colours().levels[static_cast<std::size_t>(level)];
    painter.setPen(level == 0 || theme.colours().isDark ? theme.colours().line : fill);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(theme.inkOn(fill));
    painter.setFont(theme.font(TextSize::Title, QFont::DemiBold));
    painter.drawText(box, Qt::AlignCenter, QString::number(level));
}

} // namespace vierklang::ui
