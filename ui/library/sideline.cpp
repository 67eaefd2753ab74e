// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sideline.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

#include <algorithm>

namespace vierklang::ui {

namespace {
constexpr int Side = 8;
constexpr int Above = 4;
} // namespace

SideLine::SideLine(const QString &name, const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setObjectName(name);
    setCheckable(true);
    setRole(this, "painted");
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SideLine::setLine(const QString &label, const QString &number, const QString &spoken)
{
    // A tag reads the same in every language, what is spoken with it does not.
    setAccessibleName(spoken.isEmpty() ? label : spoken);
    if (label == m_label && number == m_number)
        return;
    m_label = label;
    m_number = number;
    updateGeometry();
    update();
}

int SideLine::labelRoom(int width) const
{
    const int number = m_number.isEmpty() ? 0 : WrappedText(m_number, m_theme.font(TextSize::Small)).width() + m_theme.px(8);
    return std::max(20, width - 2 * m_theme.px(Side) - number);
}

QSize SideLine::sizeHint() const { return {m_theme.px(220), heightForWidth(std::max(width(), m_theme.px(160)))}; }

QSize SideLine::minimumSizeHint() const { return {m_theme.px(120), m_theme.px(24)}; }

int SideLine::heightForWidth(int width) const
{
    return WrappedText(m_label, m_theme.font(TextSize::Body, QFont::DemiBold)).heightFor(labelRoom(width)) + 2 * m_theme.px(Above);
}

void SideLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.selection : colours.window);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QRect label(m_theme.px(Side), m_theme.px(Above), labelRoom(width()), height());
    WrappedText(m_label, m_theme.font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal)).draw(painter, label, colours.ink);
    const QRect number = rect().adjusted(0, m_theme.px(Above) + m_theme.px(1), -m_theme.px(Side), 0);
    WrappedText(m_number, m_theme.font(TextSize::Small)).draw(painter, number, isChecked() ? colours.ink : colours.muted, Qt::AlignRight);
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme);
}

} // namespace vierklang::ui
