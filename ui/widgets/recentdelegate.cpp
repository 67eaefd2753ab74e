// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recentdelegate.h"

#include "ui/widgets/recentmodel.h"
#include "ui/theme.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/typesign.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

#include <algorithm>

namespace vierklang::ui {

namespace {
constexpr int Pad = 12;
constexpr int LineHeight = 40;
} // namespace

int RecentDelegate::leastWidth(int column) const
{
    switch (column) {
    case RecentModel::Commune:
        return m_theme.px(200);
    case RecentModel::Date:
        return m_theme.px(122);
    case RecentModel::State:
        return m_theme.px(186);
    default:
        return m_theme.px(180);
    }
}

int RecentDelegate::textLeft(const QModelIndex &index) const
{
    if (index.column() == RecentModel::State)
        return m_theme.px(Pad + 14 + 7);
    return index.column() == RecentModel::Pattern ? m_theme.px(Pad + 38) : m_theme.px(Pad);
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = std::max(40, option.rect.width() - textLeft(index) - m_theme.px(Pad));
    const bool isName = index.column() == RecentModel::Commune;
    const QString text = index.data().toString();
    int high = WrappedText(text, m_theme.font(TextSize::Body, isName ? QFont::DemiBold : QFont::Normal)).heightFor(room);
    // An example shows its tag where others show their occasion.
    const bool isExample = isName && index.data(RecentModel::ExampleRole).toBool();
    const QString occasion = isName && !isExample ? index.data(RecentModel::OccasionRole).toString() : QString();
    const int name = WrappedText(text, m_theme.font(TextSize::Body, QFont::DemiBold)).width();
    const int second = WrappedText(occasion, m_theme.font(TextSize::Body)).width();
    if (!occasion.isEmpty() && name + m_theme.px(8) + second > room)
        high += WrappedText(occasion, m_theme.font(TextSize::Body)).heightFor(room);
    if (isExample && name + m_theme.px(80) > room)
        high += m_theme.px(22);
    return {leastWidth(index.column()), std::max(m_theme.px(LineHeight), high + m_theme.px(14))};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? colours.selection : colours.surface);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == RecentModel::Commune)
        paintName(*painter, option.rect, index);
    else
        paintSigned(*painter, option.rect, index);
    if (selected && option.widget && option.widget->hasFocus()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawRect(option.rect.left(), option.rect.top(), option.rect.width(), 2);
        painter->drawRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
        if (index.column() == RecentModel::Commune)
            painter->drawRect(option.rect.left(), option.rect.top(), 2, option.rect.height());
        if (index.column() == RecentModel::Pattern)
            painter->drawRect(option.rect.right() - 1, option.rect.top(), 2, option.rect.height());
    }
    painter->restore();
}

void RecentDelegate::paintName(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const WrappedText name(index.data().toString(), m_theme.font(TextSize::Body, QFont::DemiBold));
    const WrappedText occasion(index.data(RecentModel::OccasionRole).toString(), m_theme.font(TextSize::Body));
    const int room = std::max(40, box.width() - 2 * m_theme.px(Pad));
    const int left = box.left() + m_theme.px(Pad);
    const bool isExample = index.data(RecentModel::ExampleRole).toBool();
    const WrappedText tag(tr("Example"), m_theme.font(TextSize::Small));
    const int tagWidth = tag.width() + m_theme.px(12);
    const int nextWidth = isExample ? tagWidth : occasion.width();
    const bool beside = name.width() + m_theme.px(8) + nextWidth <= room;
    const int nameHigh = name.heightFor(room);
    const int below = isExample ? m_theme.px(22) : occasion.heightFor(room);
    const int top = box.top() + (box.height() - nameHigh - (beside ? 0 : below)) / 2;
    name.draw(painter, QRect(left, top, room, box.height()), colours.ink);
    const int nextLeft = beside ? left + name.width() + m_theme.px(8) : left;
    const int nextTop = beside ? top : top + nameHigh;
    if (isExample) {
        const QRect frame(nextLeft, nextTop + (beside ? 0 : m_theme.px(3)), tagWidth, m_theme.px(18));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.line);
        painter.setBrush(colours.window);
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(colours.ink);
        painter.setFont(m_theme.font(TextSize::Small));
        painter.drawText(frame, Qt::AlignCenter, tr("Example"));
    } else {
        occasion.draw(painter, QRect(nextLeft, nextTop, beside ? occasion.width() : room, box.height()), colours.muted);
    }
}

void RecentDelegate::paintSigned(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const int size = m_theme.px(14);
    const int left = box.left() + m_theme.px(Pad);
    const QRectF sign(left, box.center().y() - size / 2.0, size, size);
    const bool revealed = index.data(RecentModel::RevealedRole).toBool();
    const bool isPattern = index.column() == RecentModel::Pattern;
    if (index.column() == RecentModel::State)
        paintSign(painter, index.data(RecentModel::CompleteRole).toBool() ? Sign::Check : Sign::Part, sign, colours.ink);
    if (isPattern && !revealed)
        paintSign(painter, Sign::Covered, sign, colours.ink);
    if (isPattern) {
        qreal x = left + size / 2.0 - 1;
        for (const int type : index.data(RecentModel::TypesRole).value<QList<int>>()) {
            paintTypeSign(painter, static_cast<TypeKey>(type), QPointF(x, box.center().y() + 0.5), m_theme.px(12),
                          m_theme);
            x += m_theme.px(16);
        }
    }
    const int room = std::max(40, box.width() - textLeft(index) - m_theme.px(Pad));
    const WrappedText text(index.data().toString(), m_theme.font(TextSize::Body));
    text.draw(painter,
              QRect(box.left() + textLeft(index), box.top() + (box.height() - text.heightFor(room)) / 2, room,
                    box.height()),
              isPattern && !revealed ? colours.muted : colours.ink);
}

} // namespace vierklang::ui
