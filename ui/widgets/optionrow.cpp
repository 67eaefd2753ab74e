// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/optionrow.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

OptionRow::OptionRow(int digit, const Theme &theme, QWidget *parent)
    : QCheckBox(parent), m_digit(digit), m_theme(theme)
{
    setObjectName(u"option%1"_s.arg(digit));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionRow::setOptionText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int OptionRow::textLeft() const { return m_theme.px(16 + 28 + 14 + 20 + 16); }

QSize OptionRow::sizeHint() const { return {m_theme.px(480), heightForWidth(std::max(width(), m_theme.px(320)))}; }

QSize OptionRow::minimumSizeHint() const { return {m_theme.px(220), m_theme.px(56)}; }

int OptionRow::heightForWidth(int width) const
{
    const int room = std::max(1, width - textLeft() - m_theme.px(16));
    return std::max(m_theme.px(62),
                    WrappedText(m_text, m_theme.font(TextSize::Large)).heightFor(room) + m_theme.px(20));
}

void OptionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QCheckBox::keyPressEvent(event);
}

void OptionRow::paintBox(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const int edge = m_theme.px(20);
    const QRectF box(m_theme.px(16 + 28 + 14), (height() - edge) / 2.0, edge, edge);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.field, 1.5));
    painter.setBrush(isChecked() ? colours.accent : colours.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (isChecked())
        paintSign(painter, Sign::Check, box.adjusted(3, 3, -3, -3), colours.accentInk);
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? colours.selection : colours.window);
    const QRect key(m_theme.px(16), (height() - m_theme.px(26)) / 2, m_theme.px(28), m_theme.px(26));
    painter.setPen(colours.line);
    painter.setBrush(colours.window);
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.ink);
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter.drawText(key, Qt::AlignCenter, QString::number(m_digit));
    paintBox(painter);
    const WrappedText text(m_text, m_theme.font(TextSize::Large));
    const int room = std::max(1, width() - textLeft() - m_theme.px(16));
    text.draw(painter, QRect(textLeft(), (height() - text.heightFor(room)) / 2, room, height()), colours.ink);
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme);
}

} // namespace vierklang::ui
