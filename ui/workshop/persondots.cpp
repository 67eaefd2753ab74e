// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/persondots.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace vierklang::ui {

namespace {
constexpr int Pitch = 16;
constexpr int MostPerLine = 14; ///< a larger room gets a second and a third line
} // namespace

PersonDots::PersonDots(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonDots::setDots(int filled, int of)
{
    m_filled = filled;
    m_of = of;
    updateGeometry();
    update();
}

int PersonDots::perLine() const { return std::clamp(m_of, 1, MostPerLine); }

QSize PersonDots::sizeHint() const
{
    const int lines = (std::max(1, m_of) + perLine() - 1) / perLine();
    return {m_theme.px(perLine() * Pitch), m_theme.px(lines * Pitch + 2)};
}

void PersonDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_theme.colours().accent;
    painter.setPen(QPen(colour, 1.6));
    for (int i = 0; i < m_of; ++i) {
        const QPointF at(m_theme.px(i % perLine() * Pitch + 8), m_theme.px(i / perLine() * Pitch + 9));
        painter.setBrush(i < m_filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(at, m_theme.px(11) / 2.0, m_theme.px(11) / 2.0);
    }
}

} // namespace vierklang::ui
