// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicecard.h"

#include "ui/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

ChoiceCard::ChoiceCard(const QString &name, Sign sign, bool isPrimary, const Theme &theme, QWidget *parent)
    : QPushButton(parent), m_sign(sign), m_isPrimary(isPrimary), m_theme(theme)
{
    setObjectName(name);
    setRole(this, "painted");
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &sentence, const QString &detail)
{
    m_title = title;
    m_sentence = sentence;
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(u"%1 %2"_s.arg(sentence, detail));
    updateGeometry();
    update();
}

int ChoiceCard::textLeft() const { return m_theme.px(18 + 36 + 12); }

QSize ChoiceCard::sizeHint() const { return {m_theme.px(340), heightForWidth(std::max(width(), m_theme.px(280)))}; }

QSize ChoiceCard::minimumSizeHint() const { return {m_theme.px(240), m_theme.px(90)}; }

int ChoiceCard::heightForWidth(int width) const
{
    const int room = width - textLeft() - m_theme.px(18);
    const bool isWide = width > m_theme.px(460);
    return std::max(m_theme.px(isWide ? 90 : 126),
                    m_theme.px(18 + 4 + 12 + 16) +
                        WrappedText(m_title, m_theme.font(TextSize::Large, QFont::DemiBold)).heightFor(room) +
                        WrappedText(m_sentence, m_theme.font(TextSize::Body)).heightFor(room) +
                        WrappedText(m_detail, m_theme.font(TextSize::Small)).heightFor(room));
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QColor back = m_isPrimary ? colours.accent : underMouse() ? colours.selection : colours.surface;
    painter.setPen(m_isPrimary ? colours.accent : colours.line);
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QColor ink = m_isPrimary ? colours.accentInk : colours.ink;
    const int edge = m_theme.px(32);
    paintSign(painter, m_sign, QRectF(m_theme.px(18), m_theme.px(18), edge, edge),
              m_isPrimary ? colours.accentInk : colours.accent);
    QRect box(textLeft(), m_theme.px(18), width() - textLeft() - m_theme.px(18), height());
    box.translate(0, WrappedText(m_title, m_theme.font(TextSize::Large, QFont::DemiBold)).draw(painter, box, ink) +
                         m_theme.px(4));
    WrappedText(m_sentence, m_theme.font(TextSize::Body)).draw(painter, box, ink);
    const WrappedText detail(m_detail, m_theme.font(TextSize::Small));
    box.moveTop(height() - m_theme.px(16) - detail.heightFor(box.width()));
    detail.draw(painter, box, m_isPrimary ? ink : colours.muted);
    if (hasFocus()) {
        painter.setPen(QPen(m_isPrimary ? colours.accentInk : colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 4, 4);
    }
}

} // namespace vierklang::ui
