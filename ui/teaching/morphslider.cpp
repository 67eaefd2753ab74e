// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/morphslider.h"

#include "app/base/numbers.h"
#include "ui/charts/chartstyle.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/typesign.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int EndsRow = 20;
constexpr int BorderRow = 22;
constexpr int GrooveRow = 30;
constexpr int ZoneRow = 24;
constexpr int OnePercent = MorphSteps / 100;

} // namespace

MorphSlider::MorphSlider(Context &context, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_context(context)
{
    setRange(0, MorphSteps);
    setSingleStep(OnePercent);
    setPageStep(10 * OnePercent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The page above goes on, the page below goes back: right is forward here.
    setInvertedControls(false);
}

void MorphSlider::setWay(const QString &first, std::optional<TypeKey> firstType, const QString &second,
                         std::optional<TypeKey> secondType)
{
    m_first = first;
    m_second = second;
    m_firstType = firstType;
    m_secondType = secondType;
    setAccessibleName(tr("Position between %1 and %2").arg(first, second));
    update();
}

void MorphSlider::setMarks(const QList<MorphBorder> &borders, const QList<Zone> &zones)
{
    m_borders = borders;
    m_zones = zones;
    QStringList words;
    for (const MorphBorder &border : borders)
        words.append(borderText(border));
    setAccessibleDescription(words.isEmpty() ? tr("The same type leads all the way.") : words.join(u' '));
    update();
}

bool MorphSlider::goToNextBorder()
{
    if (m_borders.isEmpty())
        return false;
    const auto next = std::find_if(m_borders.cbegin(), m_borders.cend(),
                                   [this](const MorphBorder &border) { return border.step > value(); });
    setValue(next == m_borders.cend() ? m_borders.first().step : next->step);
    return true;
}

QString MorphSlider::positionText() const
{
    const bool isHalf = value() % OnePercent != 0;
    const QString sign = percent(0, m_context.language()).mid(1);
    return decimal(static_cast<double>(value()) / OnePercent, isHalf ? 1 : 0, m_context.language()) + sign;
}

QString MorphSlider::borderText(const MorphBorder &border) const
{
    return tr("The leading type changes here: %1")
        .arg(percent(static_cast<int>(std::lround(border.position * 100)), m_context.language()));
}

QSize MorphSlider::sizeHint() const
{
    return {m_context.theme.px(560), m_context.theme.px(EndsRow + BorderRow + GrooveRow + ZoneRow)};
}

QSize MorphSlider::minimumSizeHint() const { return {m_context.theme.px(260), sizeHint().height()}; }

QRectF MorphSlider::groove() const
{
    const Theme &theme = m_context.theme;
    const qreal inset = theme.px(14);
    return {inset, static_cast<qreal>(theme.px(EndsRow + BorderRow) + theme.px(8)), width() - 2 * inset,
            static_cast<qreal>(theme.px(6))};
}

qreal MorphSlider::xOf(double position) const { return groove().left() + groove().width() * position; }

int MorphSlider::stepAt(qreal x) const
{
    return static_cast<int>(std::lround(std::clamp((x - groove().left()) / groove().width(), 0.0, 1.0) * MorphSteps));
}

void MorphSlider::paintEnds(QPainter &painter) const
{
    const Theme &theme = m_context.theme;
    const QFont font = theme.font(TextSize::Body);
    const qreal sign = theme.px(22);
    const qreal half = groove().width() / 2 - theme.px(8);
    const QRectF left(groove().left(), 0, half, theme.px(EndsRow));
    const QRectF right(groove().right() - half, 0, half, theme.px(EndsRow));
    drawText(painter, left.adjusted(m_firstType ? sign : 0, 0, 0, 0), Qt::AlignVCenter, m_first, font,
             theme.colours().ink);
    drawText(painter, right.adjusted(0, 0, m_secondType ? -sign : 0, 0), Qt::AlignVCenter | Qt::AlignRight, m_second,
             font, theme.colours().ink);
    if (m_firstType)
        paintTypeSign(painter, *m_firstType, {left.left() + sign / 3, left.center().y()}, theme.px(12), theme);
    if (m_secondType)
        paintTypeSign(painter, *m_secondType, {right.right() - sign / 3, right.center().y()}, theme.px(12), theme);
}

void MorphSlider::paintBorders(QPainter &painter) const
{
    const Theme &theme = m_context.theme;
    const QColor ink = theme.colours().ink;
    const qreal top = theme.px(EndsRow);
    const qreal now = static_cast<double>(value()) / MorphSteps;
    // Only the nearest mark has words; more than one would run into each other.
    const auto nearest = std::min_element(m_borders.cbegin(), m_borders.cend(),
                                          [now](const MorphBorder &a, const MorphBorder &b) {
                                              return std::abs(a.position - now) < std::abs(b.position - now);
                                          });
    for (auto border = m_borders.cbegin(); border != m_borders.cend(); ++border) {
        const qreal x = xOf(border->position);
        const qreal tip = theme.px(5);
        painter.setPen(QPen(ink, theme.px(2)));
        painter.drawLine(QPointF(x, top + theme.px(5)), QPointF(x, groove().bottom() + theme.px(10)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({{x - tip, top + tip}, {x + tip, top + tip}, {x, top + 2 * tip}}));
        if (border != nearest)
            continue;
        const QFont font = theme.font(TextSize::Body, QFont::DemiBold);
        const QString words = borderText(*border);
        const qreal width = textWidth(words, font) + 2;
        const bool toLeft = x - width - theme.px(10) >= groove().left();
        const qreal left = std::clamp<qreal>(toLeft ? x - theme.px(10) - width : x + theme.px(10), 0,
                                             std::max<qreal>(0, this->width() - width));
        drawText(painter, QRectF(left, top, width, theme.px(18)), Qt::AlignVCenter, words, font, ink);
    }
}

void MorphSlider::paintThumb(QPainter &painter) const
{
    const Theme &theme = m_context.theme;
    const Colours &c = theme.colours();
    const QPointF at(xOf(static_cast<double>(value()) / MorphSteps), groove().center().y());
    painter.setPen(QPen(c.accent, theme.px(2)));
    painter.setBrush(c.surface);
    painter.drawEllipse(at, theme.px(11), theme.px(11));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(at, theme.px(4), theme.px(4));
    if (hasFocus())
        paintFocusRing(painter, QRectF(at.x() - theme.px(15), at.y() - theme.px(15), theme.px(30), theme.px(30)).toRect(), theme);
}

void MorphSlider::paintZones(QPainter &painter) const
{
    const Theme &theme = m_context.theme;
    const qreal top = theme.px(EndsRow + BorderRow + GrooveRow);
    const QFont font = theme.font(TextSize::Small);
    for (const Zone &zone : m_zones) {
        const QRectF box(xOf(zone.from) + 1, top, xOf(zone.to) - xOf(zone.from) - 2, theme.px(20));
        painter.fillRect(box, zone.isStrong ? theme.colours().selection : theme.colours().levels[0]);
        const QString words = textWidth(zone.label, font) + theme.px(6) <= box.width()        ? zone.label
                              : textWidth(zone.shortLabel, font) + theme.px(4) <= box.width() ? zone.shortLabel
                                                                                              : QString();
        drawText(painter, box, Qt::AlignCenter, words, font, theme.colours().ink);
    }
}

void MorphSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_context.theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().levels[1]);
    painter.drawRoundedRect(groove(), theme.px(3), theme.px(3));
    painter.setPen(QPen(theme.colours().field, 1));
    for (int tenth = 0; tenth <= 10; ++tenth) {
        const qreal x = xOf(tenth / 10.0);
        painter.drawLine(QPointF(x, groove().bottom() + theme.px(5)), QPointF(x, groove().bottom() + theme.px(9)));
    }
    paintEnds(painter);
    paintZones(painter);
    paintBorders(painter);
    paintThumb(painter);
}

void MorphSlider::mousePressEvent(QMouseEvent *event)
{
    setSliderDown(true);
    setValue(stepAt(event->position().x()));
}

void MorphSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(stepAt(event->position().x()));
}

void MorphSlider::mouseReleaseEvent(QMouseEvent *) { setSliderDown(false); }

void MorphSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

void MorphSlider::focusInEvent(QFocusEvent *event)
{
    QSlider::focusInEvent(event);
    update();
}

void MorphSlider::focusOutEvent(QFocusEvent *event)
{
    QSlider::focusOutEvent(event);
    update();
}

} // namespace vierklang::ui
