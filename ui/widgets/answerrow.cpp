// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerrow.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/leveldigit.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

AnswerRow::AnswerRow(int level, const Theme &theme, QWidget *parent)
    : QRadioButton(parent), m_level(level), m_theme(theme)
{
    setObjectName(u"level%1"_s.arg(level));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerRow::setTexts(const QString &stepName, const QString &anchor, const QString &chosen)
{
    m_stepName = stepName;
    m_anchor = anchor;
    m_chosen = chosen;
    setAccessibleName(u"%1 %2: %3"_s.arg(m_level).arg(stepName, anchor));
    updateGeometry();
    update();
}

bool AnswerRow::isNarrow(int width) const { return width < m_theme.px(560); }

QRect AnswerRow::textBox(int width) const
{
    const int left = m_theme.px(14 + 44 + 14);
    const int right = isNarrow(width) ? m_theme.px(14) : m_theme.px(14 + 90);
    return {left, 0, std::clamp(width - left - right, 1, m_theme.px(560)), 0};
}

QSize AnswerRow::sizeHint() const { return {m_theme.px(480), heightForWidth(std::max(width(), m_theme.px(320)))}; }

QSize AnswerRow::minimumSizeHint() const { return {m_theme.px(220), m_theme.px(66)}; }

int AnswerRow::heightForWidth(int width) const
{
    const int text = WrappedText(m_anchor, m_theme.font(TextSize::Large)).heightFor(textBox(width).width());
    const int name = WrappedText(m_stepName, m_theme.font(TextSize::Small)).heightFor(m_theme.px(400));
    return std::max(m_theme.px(87), text + name + m_theme.px(20));
}

void AnswerRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QRadioButton::keyPressEvent(event);
}

void AnswerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.selection : colours.window);
        painter.drawRect(rect());
    }
    paintDigit(painter);
    const WrappedText name(m_stepName, m_theme.font(TextSize::Small));
    const WrappedText anchor(m_anchor, m_theme.font(TextSize::Large));
    QRect box = textBox(width());
    const int nameHeight = name.heightFor(m_theme.px(400));
    box.setTop((height() - nameHeight - anchor.heightFor(box.width())) / 2);
    box.setHeight(height());
    name.draw(painter, box, colours.muted);
    anchor.draw(painter, box.translated(0, nameHeight), colours.ink);
    if (isChecked())
        paintChosen(painter);
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme);
}

void AnswerRow::paintDigit(QPainter &painter) const
{
    const QSize size(m_theme.px(44), m_theme.px(48));
    paintLevelDigit(painter, QRect(QPoint(m_theme.px(14), (height() - size.height()) / 2), size), m_level, m_theme);
}

void AnswerRow::paintChosen(QPainter &painter) const
{
    const bool narrow = isNarrow(width());
    const QFont font = m_theme.font(narrow ? TextSize::Small : TextSize::Body, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.colours().ink);
    const int words = WrappedText(m_chosen, font).width();
    const int sign = m_theme.px(14);
    QRect box(width() - m_theme.px(14) - words, 0, words, height());
    if (narrow)
        box = QRect(box.left(), m_theme.px(8), words, m_theme.px(18));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, m_chosen);
    const QRectF signBox(box.left() - sign - m_theme.px(6), box.center().y() - sign / 2.0 + 1, sign, sign);
    paintSign(painter, Sign::Check, signBox, m_theme.colours().ink);
}

} // namespace vierklang::ui
