// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/labparts.h"

#include "app/instrument/instrument.h"
#include "app/workflow/wording.h"
#include "ui/charts/originbadge.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace vierklang::ui {

namespace {
constexpr std::array<Origin, 3> Origins{Origin::Order, Origin::Derived, Origin::Assumption};
}

RowNames::RowNames(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void RowNames::setNames(const QStringList &names, int foot)
{
    m_names = names;
    m_foot = foot;
    updateGeometry();
    update();
}

int RowNames::neededRow(int width) const
{
    int most = 0;
    for (const QString &name : m_names)
        most = std::max(most, WrappedText(name, m_context.theme.font(TextSize::Small)).heightFor(std::max(1, width)));
    return most + m_context.theme.px(4);
}

void RowNames::setRow(int height)
{
    m_row = height;
    updateGeometry();
    update();
}

QSize RowNames::sizeHint() const
{
    return {m_context.theme.px(150), m_row * static_cast<int>(m_names.size()) + m_foot};
}

QSize RowNames::minimumSizeHint() const { return {m_context.theme.px(120), sizeHint().height()}; }

void RowNames::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal high = m_names.isEmpty() ? 0 : static_cast<qreal>(height() - m_foot) / static_cast<qreal>(m_names.size());
    for (qsizetype row = 0; row < m_names.size(); ++row) {
        const WrappedText name(m_names[row], m_context.theme.font(TextSize::Small));
        const int used = name.heightFor(width());
        const QRectF box(0, high * static_cast<qreal>(row), width(), high);
        name.draw(painter, QRect(0, qRound(box.center().y() - used / 2.0), width(), used), m_context.theme.colours().ink);
    }
}

OriginLegend::OriginLegend(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

QStringList OriginLegend::words() const
{
    return {tr("order from the study, height by us"), tr("derived from the study"), tr("assumption")};
}

void OriginLegend::retranslate()
{
    QStringList lines;
    for (std::size_t i = 0; i < Origins.size(); ++i)
        lines.append(tr("%1: %2").arg(originMark(Origins[i], m_context.language()), words().value(static_cast<qsizetype>(i))));
    setAccessibleName(tr("Where the values come from"));
    setAccessibleDescription(lines.join(u'\n'));
}

int OriginLegend::lay(QPainter *painter, int width) const
{
    const ChartStyle style = ChartStyle::ofWindow(m_context.theme);
    const QFont font = style.font(TextSize::Small);
    const qreal row = style.px(20);
    const QSizeF badge = originBadgeSize(style);
    QPointF at(0, 0);
    const QStringList texts = words();
    for (std::size_t i = 0; i < Origins.size(); ++i) {
        const QString &text = texts[static_cast<qsizetype>(i)];
        const qreal wide = badge.width() + style.px(7) + textWidth(text, font) + style.px(18);
        if (at.x() > 0 && at.x() + wide - style.px(18) > width)
            at = QPointF(0, at.y() + row);
        if (painter) {
            drawOriginBadge(*painter, {at.x() + badge.width() / 2, at.y() + row / 2}, Origins[i], m_context.language(), style);
            drawText(*painter, QRectF(at.x() + badge.width() + style.px(7), at.y(), wide, row), Qt::AlignVCenter, text, font,
                     style.colours.ink);
        }
        at.rx() += wide;
    }
    return qRound(at.y() + row);
}

QSize OriginLegend::sizeHint() const { return {m_context.theme.px(480), lay(nullptr, std::max(width(), m_context.theme.px(300)))}; }

QSize OriginLegend::minimumSizeHint() const { return {m_context.theme.px(220), lay(nullptr, m_context.theme.px(100000))}; }

int OriginLegend::heightForWidth(int width) const { return lay(nullptr, width); }

void OriginLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    lay(&painter, width());
}

void OriginLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
