// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/otheranswer.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int SignRoom = 14 + 14;
}

OtherAnswer::OtherAnswer(const QString &name, const Theme &theme, QWidget *parent)
    : QRadioButton(parent), m_theme(theme)
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OtherAnswer::setTexts(const QString &key, const QString &answer, const QString &consequence)
{
    m_key = key;
    m_answer = answer;
    m_consequence = consequence;
    setAccessibleName(u"%1: %2"_s.arg(answer, consequence));
    updateGeometry();
    update();
}

int OtherAnswer::textLeft() const { return m_theme.px(14 + 44 + 14); }

bool OtherAnswer::fitsOneLine(int width) const
{
    const int answer = WrappedText(m_answer, m_theme.font(TextSize::Body, QFont::DemiBold)).width();
    const int consequence = WrappedText(m_consequence, m_theme.font(TextSize::Small)).width();
    return textLeft() + answer + m_theme.px(14) + consequence + m_theme.px(SignRoom + 8) <= width;
}

QSize OtherAnswer::sizeHint() const { return {m_theme.px(240), heightForWidth(std::max(width(), m_theme.px(200)))}; }

QSize OtherAnswer::minimumSizeHint() const { return {m_theme.px(180), m_theme.px(44)}; }

int OtherAnswer::heightForWidth(int width) const
{
    if (fitsOneLine(width))
        return m_theme.px(44);
    const int room = width - textLeft() - m_theme.px(SignRoom);
    return std::max(m_theme.px(44),
                    WrappedText(m_answer, m_theme.font(TextSize::Body, QFont::DemiBold)).heightFor(room) +
                        WrappedText(m_consequence, m_theme.font(TextSize::Small)).heightFor(room) + m_theme.px(12));
}

void OtherAnswer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QRadioButton::keyPressEvent(event);
}

void OtherAnswer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    painter.setPen(colours.line);
    painter.setBrush(isChecked() ? colours.selection : underMouse() ? colours.window : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int cap = m_theme.px(24);
    const QRect key(m_theme.px(14) + (m_theme.px(44) - cap) / 2, (height() - cap) / 2, cap, cap);
    painter.setPen(colours.field);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.ink);
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter.drawText(key, Qt::AlignCenter, m_key);

    const WrappedText answer(m_answer, m_theme.font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    const WrappedText consequence(m_consequence, m_theme.font(TextSize::Small));
    const int left = textLeft();
    const int room = width() - left - m_theme.px(SignRoom);
    if (fitsOneLine(width())) {
        const int answerWidth = WrappedText(m_answer, m_theme.font(TextSize::Body, QFont::DemiBold)).width();
        answer.draw(painter, QRect(left, (height() - answer.heightFor(room)) / 2, room, height()), colours.ink);
        const int at = left + answerWidth + m_theme.px(14);
        consequence.draw(painter, QRect(at, (height() - consequence.heightFor(room)) / 2 + 1, width() - at, height()),
                         colours.muted);
    } else {
        const int y = (height() - answer.heightFor(room) - consequence.heightFor(room)) / 2;
        const int used = answer.draw(painter, QRect(left, y, room, height()), colours.ink);
        consequence.draw(painter, QRect(left, y + used, room, height()), colours.muted);
    }
    if (isChecked()) {
        const int size = m_theme.px(14);
        paintSign(painter, Sign::Check,
                  QRectF(width() - size - m_theme.px(10), (height() - size) / 2.0, size, size), colours.ink);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme);
}

} // namespace vierklang::ui
