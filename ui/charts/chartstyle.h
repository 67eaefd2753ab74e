// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QPen>

class QPainter;
class QRectF;

namespace vierklang::ui {

/// Colours, fonts and lengths for one drawing of a chart: the window's, or those of a picture that leaves the
/// program (always light, always at 100 %).
class ChartStyle final
{
public:
    [[nodiscard]] static ChartStyle ofWindow(const Theme &theme);
    [[nodiscard]] static ChartStyle ofPicture();

    Colours colours;

    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// A length of the design at the size of text in use.
    [[nodiscard]] qreal px(qreal atHundredPercent) const { return atHundredPercent * m_zoom; }
    /// Ink that is readable on this background.
    [[nodiscard]] QColor inkOn(const QColor &background) const;

private:
    qreal m_zoom = 1;
};

/// Draws plain text in the given font and colour; wraps when `flags` say so.
void drawText(QPainter &painter, const QRectF &area, int flags, const QString &text, const QFont &font,
              const QColor &colour);
/// Height of plain text wrapped at `width`.
[[nodiscard]] qreal wrappedHeight(const QString &text, const QFont &font, qreal width);
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);

} // namespace vierklang::ui
