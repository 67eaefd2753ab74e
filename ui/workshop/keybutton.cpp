// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/keybutton.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace vierklang::ui {

namespace {
constexpr int CapGap = 8;
constexpr int CapPad = 5;
} // namespace

KeyButton::KeyButton(const QString &name, const char *role, const Theme &theme, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_isPrimary(role && qstrcmp(role, "primary") == 0)
{
    setObjectName(name);
    setAutoDefault(false);
    // A click leaves the focus where the digits are counted.
    setFocusPolicy(Qt::TabFocus);
    if (role)
        setRole(this, role);
}

void KeyButton::setWords(const QString &text, const QString &key)
{
    m_key = key;
    setText(text);
    setAccessibleName(QString(text).remove(u'&'));
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

QFont KeyButton::wordsFont() const
{
    return m_theme.font(TextSize::Body, m_isPrimary ? QFont::DemiBold : QFont::Normal);
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty())
        return 0;
    return QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(m_key) + 2 * m_theme.px(CapPad);
}

QSize KeyButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + (m_key.isEmpty() ? 0 : capWidth() + m_theme.px(CapGap)), plain.height()};
}

QColor KeyButton::inkOfWords() const
{
    const Colours &colours = m_theme.colours();
    if (!isEnabled())
        return colours.muted;
    return m_isPrimary ? colours.accentInk : colours.ink;
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = wordsFont();
    const QString words = text();
    const int wordsWidth = QFontMetrics(font).size(Qt::TextShowMnemonic, words).width();
    const int cap = width() >= sizeHint().width() ? capWidth() : 0;
    const int gap = cap > 0 ? m_theme.px(CapGap) : 0;
    const int left = (width() - wordsWidth - gap - cap) / 2;
    painter.setFont(font);
    painter.setPen(inkOfWords());
    painter.drawText(QRect(left, 0, wordsWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     words);
    if (cap == 0)
        return;
    const int capHeight = m_theme.px(18);
    const QRect box(left + wordsWidth + gap, (height() - capHeight) / 2, cap, capHeight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_isPrimary ? inkOfWords() : m_theme.colours().field);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(inkOfWords());
    painter.setFont(m_theme.font(TextSize::Small));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

} // namespace vierklang::ui
