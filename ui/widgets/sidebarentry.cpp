// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebarentry.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

SidebarEntry::SidebarEntry(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setCheckable(true);
    setRole(this, "painted");
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SidebarEntry::setEntry(const OutlineEntry &entry)
{
    setChecked(entry.current);
    setFocusPolicy(entry.current ? Qt::StrongFocus : Qt::ClickFocus);
    if (entry == m_entry)
        return;
    m_entry = entry;
    setObjectName(u"sidebar.%1.%2"_s.arg(static_cast<int>(entry.place.kind)).arg(entry.place.id));
    setAccessibleName(entry.state.isEmpty() ? entry.label : u"%1, %2"_s.arg(entry.label, entry.state));
    updateGeometry();
    update();
}

QFont SidebarEntry::labelFont() const
{
    QFont font = m_theme.font(TextSize::Body, QFont::Normal);
    font.setPixelSize(m_theme.px(13));
    return font;
}

void SidebarEntry::setIndent(int indent)
{
    m_indent = indent;
    updateGeometry();
    update();
}

/// The current entry is bold where that needs no line more: nothing moves when it becomes the current one, and no entry
/// keeps room for a line it does not have.
QFont SidebarEntry::paintedFont(const QRect &box) const
{
    QFont bold = labelFont();
    bold.setWeight(QFont::DemiBold);
    const bool fits = WrappedText(m_entry.label, bold).heightFor(box.width()) <= box.height();
    return m_entry.current && fits ? bold : labelFont();
}

SidebarEntry::Boxes SidebarEntry::boxes(int width) const
{
    const WrappedText label(m_entry.label, labelFont());
    const WrappedText state(m_entry.state, m_theme.font(TextSize::Small));
    const int left = m_theme.px(m_indent >= 0 ? m_indent : m_entry.isItem ? 20 : 8);
    const int labelLeft = left + m_theme.px(14 + 8);
    const int right = width - m_theme.px(8);
    const int top = m_theme.px(4);
    const int stateWidth = m_entry.state.isEmpty() ? 0 : state.width();
    const int beside = right - labelLeft - (stateWidth > 0 ? stateWidth + m_theme.px(4) : 0);
    Boxes b;
    b.sign = QRect(left, top + m_theme.px(2), m_theme.px(14), m_theme.px(14));
    const bool fits = beside >= std::min(label.width(), std::max(label.widestWord(), m_theme.px(96)));
    const int labelWidth = fits ? beside : right - labelLeft;
    b.label = QRect(labelLeft, top, std::max(1, labelWidth), label.heightFor(labelWidth));
    if (fits)
        b.state = QRect(right - stateWidth, top + m_theme.px(1), stateWidth, b.label.height());
    else
        b.state = QRect(labelLeft, b.label.bottom() + 1, right - labelLeft, state.heightFor(right - labelLeft));
    return b;
}

QSize SidebarEntry::sizeHint() const { return {m_theme.px(240), heightForWidth(std::max(width(), m_theme.px(160)))}; }

QSize SidebarEntry::minimumSizeHint() const { return {m_theme.px(140), m_theme.px(24)}; }

int SidebarEntry::heightForWidth(int width) const
{
    const Boxes b = boxes(width);
    return std::max(b.label.bottom(), b.state.bottom()) + 1 + m_theme.px(4);
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (m_entry.current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_entry.current ? colours.selection : colours.window);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const Boxes b = boxes(width());
    paintSign(painter, m_entry.sign, b.sign, colours.ink);
    WrappedText(m_entry.label, paintedFont(b.label)).draw(painter, b.label, colours.ink);
    WrappedText(m_entry.state, m_theme.font(TextSize::Small))
        .draw(painter, b.state, m_entry.current ? colours.ink : colours.muted,
              b.state.left() > b.label.left() ? Qt::AlignRight : Qt::AlignLeft);
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme);
}

} // namespace vierklang::ui
