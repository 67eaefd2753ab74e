// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pointsrow.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int BarParts = 5;
constexpr int EarlierRoom = 66;
}

PointsRow::PointsRow(const QString &goalId, const Theme &theme, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_goalId(goalId), m_theme(theme)
{
    setObjectName(goalId);
    setRange(0, BarParts);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // A screen reader sets the value directly: that is a wish like every other.
    connect(this, &QSlider::valueChanged, this, &PointsRow::want);
}

void PointsRow::setTexts(const QString &goal, const QString &help)
{
    m_goal = goal;
    m_help = help;
    setAccessibleName(goal);
    describe();
    updateGeometry();
    update();
}

void PointsRow::setEarlier(const QString &text, bool keepsRoom)
{
    if (text == m_earlier && keepsRoom == m_keepsRoom)
        return;
    m_earlier = text;
    m_keepsRoom = keepsRoom;
    describe();
    updateGeometry();
    update();
}

void PointsRow::describe() { setAccessibleDescription(m_earlier.isEmpty() ? m_help : m_help + u". "_s + m_earlier); }

void PointsRow::showPoints(int points, int most)
{
    const QSignalBlocker quiet(this);
    m_most = most;
    setValue(points);
    update();
}

void PointsRow::want(int points) { emit pointsWanted(m_goalId, points); }

int PointsRow::textWidth(int width) const
{
    return std::max(1, width - m_theme.px(14 + 14 + 92 + 12 + (m_keepsRoom ? EarlierRoom : 0)));
}

QRect PointsRow::stepper() const
{
    const int high = m_theme.px(28);
    const int all = high + m_theme.px(9);
    return {width() - m_theme.px(12 + 92), (height() - all) / 2, m_theme.px(92), high};
}

QSize PointsRow::sizeHint() const { return {m_theme.px(420), heightForWidth(std::max(width(), m_theme.px(320)))}; }

QSize PointsRow::minimumSizeHint() const { return {m_theme.px(250), m_theme.px(50)}; }

int PointsRow::heightForWidth(int width) const
{
    const int room = textWidth(width);
    return std::max(m_theme.px(50), WrappedText(m_goal, m_theme.font(TextSize::Body)).heightFor(room) +
                                        WrappedText(m_help, m_theme.font(TextSize::Small)).heightFor(room) +
                                        m_theme.px(8));
}

void PointsRow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && m_singleKeys && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
        want(event->key() - Qt::Key_0);
    else if (plain && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Right))
        want(std::min(maximum(), value() + 1));
    else if (plain && (event->key() == Qt::Key_Minus || event->key() == Qt::Key_Left))
        want(std::max(0, value() - 1));
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        emit neighbourWanted(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit nextWanted();
    else
        event->ignore();
}

void PointsRow::mousePressEvent(QMouseEvent *event)
{
    const QRect box = stepper();
    const QPoint at = event->position().toPoint();
    if (!box.adjusted(-4, -6, 4, 6).contains(at))
        return;
    const int third = box.width() / 3;
    if (at.x() < box.left() + third)
        want(std::max(0, value() - 1));
    else if (at.x() > box.right() - third)
        want(std::min(maximum(), value() + 1));
}

void PointsRow::wheelEvent(QWheelEvent *event) { event->ignore(); }

void PointsRow::focusInEvent(QFocusEvent *event)
{
    QSlider::focusInEvent(event);
    update();
}

void PointsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (hasFocus())
        painter.fillRect(rect(), colours.selection);
    const WrappedText goal(m_goal, m_theme.font(TextSize::Body));
    const WrappedText help(m_help, m_theme.font(TextSize::Small));
    const int room = textWidth(width());
    const int top = (height() - goal.heightFor(room) - help.heightFor(room)) / 2;
    const int used = goal.draw(painter, QRect(m_theme.px(14), top, room, height()), colours.ink);
    help.draw(painter, QRect(m_theme.px(14), top + used, room, height()), colours.muted);
    paintStepper(painter);
    paintBar(painter);
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(colours.muted);
    const QRect box = stepper();
    painter.drawText(QRect(box.left() - m_theme.px(EarlierRoom + 8), box.top(), m_theme.px(EarlierRoom), box.height()),
                     Qt::AlignRight | Qt::AlignVCenter, m_earlier);
}

void PointsRow::paintStepper(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const QRect box = stepper();
    const int side = m_theme.px(29);
    painter.setPen(colours.field);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(colours.line);
    painter.drawLine(box.left() + side, box.top() + 1, box.left() + side, box.bottom());
    painter.drawLine(box.right() - side, box.top() + 1, box.right() - side, box.bottom());
    painter.setFont(m_theme.font(TextSize::Large));
    painter.setPen(value() > 0 ? colours.ink : colours.levels[2]);
    painter.drawText(QRect(box.left(), box.top(), side, box.height()), Qt::AlignCenter, u"−"_s);
    painter.setPen(value() < m_most ? colours.ink : colours.levels[2]);
    painter.drawText(QRect(box.right() - side, box.top(), side, box.height()), Qt::AlignCenter, u"+"_s);
    painter.setFont(m_theme.font(TextSize::Large, value() > 0 ? QFont::DemiBold : QFont::Normal));
    painter.setPen(value() > 0 ? colours.ink : colours.muted);
    painter.drawText(box, Qt::AlignCenter, QString::number(value()));
    if (hasFocus())
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), m_theme);
}

void PointsRow::paintBar(QPainter &painter) const
{
    const QRect box = stepper();
    const qreal gap = m_theme.px(3);
    const qreal one = (box.width() - (BarParts - 1) * gap) / BarParts;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < BarParts; ++i) {
        painter.setBrush(i * maximum() < value() * BarParts ? m_theme.colours().accent : m_theme.colours().levels[1]);
        painter.drawRoundedRect(
            QRectF(box.left() + i * (one + gap), box.bottom() + m_theme.px(6), one, m_theme.px(4)), 2, 2);
    }
}

} // namespace vierklang::ui
