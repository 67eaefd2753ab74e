// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace vierklang::ui {

namespace {
constexpr int BarWidth = 148;
constexpr int BarHeight = 6;
constexpr int Gap = 10;
} // namespace

ProgressLine::ProgressLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(const QString &words, int done, int of)
{
    m_words = words;
    m_share = of > 0 ? static_cast<double>(done) / of : 0;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize ProgressLine::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    return {metrics.horizontalAdvance(m_words) + Gap + m_theme.px(BarWidth) + 2, metrics.height()};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextSize::Body));
    const int bar = m_theme.px(BarWidth);
    const int thick = m_theme.px(BarHeight);
    painter.setPen(m_theme.colours().ink);
    painter.drawText(rect().adjusted(0, 0, -bar - Gap, 0), Qt::AlignRight | Qt::AlignVCenter, m_words);
    QRectF box(width() - bar, (height() - thick) / 2.0, bar, thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().levels[1]);
    painter.drawRoundedRect(box, thick / 2.0, thick / 2.0);
    box.setWidth(bar * m_share);
    painter.setBrush(m_theme.colours().accent);
    painter.drawRoundedRect(box, thick / 2.0, thick / 2.0);
}

} // namespace vierklang::ui
