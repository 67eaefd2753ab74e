// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pointsmeter.h"

#include "ui/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int PipWidth = 9;
constexpr int PipHeight = 13;
constexpr int PipGap = 2;
constexpr int GroupGap = 5; ///< more, after every fifth pip

QFont numberFont(const Theme &theme)
{
    QFont font = theme.font(TextSize::Display, QFont::DemiBold);
    font.setPixelSize(theme.px(44));
    return font;
}

} // namespace

PointsMeter::PointsMeter(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(u"pointsMeter"_s);
    setRole(this, "card");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PointsMeter::setPoints(int left, int of, const QString &words)
{
    m_left = left;
    m_of = of;
    m_words = words;
    setAccessibleName(u"%1 %2"_s.arg(left).arg(words));
    updateGeometry();
    update();
}

int PointsMeter::numberWidth() const
{
    const QString widest = m_of > 99 ? u"000"_s : u"00"_s;
    return QFontMetrics(numberFont(m_theme)).horizontalAdvance(widest);
}

QSize PointsMeter::sizeHint() const
{
    const int pips = m_of > 30 ? 0 : m_theme.px(m_of * (PipWidth + PipGap) + (m_of / 5 - 1) * GroupGap);
    const int words = WrappedText(m_words, m_theme.font(TextSize::Large, QFont::DemiBold)).width();
    return {m_theme.px(16 + 14 + 16) + numberWidth() + std::max(pips, words), m_theme.px(72)};
}

void PointsMeter::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colours().ink);
    painter.setFont(numberFont(m_theme));
    painter.drawText(QRect(m_theme.px(16), 0, numberWidth(), height()), Qt::AlignCenter, QString::number(m_left));
    const int left = m_theme.px(16 + 14) + numberWidth();
    const WrappedText words(m_words, m_theme.font(TextSize::Large, QFont::DemiBold));
    const bool pips = m_of <= 30;
    const int high = words.heightFor(words.width()) + (pips ? m_theme.px(PipHeight + 8) : 0);
    const int top = (height() - high) / 2;
    const int used = words.draw(painter, QRect(left, top, words.width(), height()), m_theme.colours().ink);
    if (pips)
        paintPips(painter, QPoint(left, top + used + m_theme.px(8)));
}

void PointsMeter::paintPips(QPainter &painter, QPoint at) const
{
    const Colours &colours = m_theme.colours();
    const int spent = m_of - m_left;
    qreal x = at.x();
    for (int pip = 0; pip < m_of; ++pip) {
        painter.setPen(pip < spent ? colours.accent : colours.field);
        painter.setBrush(pip < spent ? colours.accent : colours.surface);
        painter.drawRoundedRect(
            QRectF(x, at.y(), m_theme.px(PipWidth), m_theme.px(PipHeight)).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        x += m_theme.px(PipWidth + PipGap);
        if (pip % 5 == 4)
            x += m_theme.px(GroupGap);
    }
}

} // namespace vierklang::ui
