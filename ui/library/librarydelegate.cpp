// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarydelegate.h"

#include "ui/library/librarymodel.h"
#include "ui/theme.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/typesign.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace vierklang::ui {

namespace {

constexpr int Pad = 8;
constexpr int BoxSize = 16;

/// One line where it fits, else two, the second with an ellipsis where even that is not enough.
void drawUpToTwoLines(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour,
                      Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= box.width()) {
        painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(box.width());
    layout.endLayout();
    const QString rest = text.mid(first.textLength());
    if (rest.trimmed().isEmpty()) {
        painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, box.width()));
        return;
    }
    const int high = metrics.lineSpacing();
    const QRect upper(box.left(), box.top() + (box.height() - 2 * high) / 2, box.width(), high);
    painter.drawText(upper, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text.left(first.textLength()).trimmed());
    painter.drawText(upper.translated(0, high), static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(rest, Qt::ElideRight, box.width()));
}

} // namespace

LibraryDelegate::LibraryDelegate(const LibraryModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme)
{
    measure();
}

void LibraryDelegate::measure()
{
    m_body = m_theme.font(TextSize::Body);
    m_bold = m_theme.font(TextSize::Body, QFont::DemiBold);
    m_small = m_theme.font(TextSize::Small);
    m_pad = m_theme.px(Pad);
    m_box = m_theme.px(BoxSize);
    m_sign = m_theme.px(13);
    m_type = m_theme.px(12);
    m_step = m_theme.px(15);
    m_gap = m_theme.px(5);
}

int LibraryDelegate::rowHeight() const { return m_theme.px(42); }

int LibraryDelegate::tickWidth() const { return m_theme.px(BoxSize + 2 * Pad); }

int LibraryDelegate::leastWidth(LibraryColumn column) const
{
    switch (column) {
    case LibraryColumn::Commune:
        return m_theme.px(184);
    case LibraryColumn::Kind:
        return m_theme.px(140);
    case LibraryColumn::State:
        return m_theme.px(50);
    case LibraryColumn::Population:
        return m_theme.px(80);
    case LibraryColumn::Date:
        return m_theme.px(104);
    case LibraryColumn::Pattern:
        return m_theme.px(214);
    case LibraryColumn::Progress:
        return m_theme.px(106);
    case LibraryColumn::Tags:
        return m_theme.px(108);
    case LibraryColumn::Changed:
        return m_theme.px(100);
    }
    Q_UNREACHABLE();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {m_theme.px(60), rowHeight()}; }

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    painter->save();
    painter->fillRect(option.rect, m_model.isTicked(index.row()) ? colours.selection : colours.surface);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect box = option.rect.adjusted(m_pad, 0, -m_pad, -1);
    const int column = index.column();
    if (column == LibraryModel::TickColumn)
        paintTick(*painter, option.rect, m_model.isTicked(index.row()));
    else if (column == LibraryModel::columnOf(LibraryColumn::Commune))
        paintName(*painter, box, index);
    else if (column == LibraryModel::columnOf(LibraryColumn::Pattern))
        paintPattern(*painter, box, index);
    else if (column == LibraryModel::columnOf(LibraryColumn::Progress))
        paintProgress(*painter, box, index);
    else
        drawUpToTwoLines(*painter, box, index.data().toString(), m_body, colours.ink,
                         column == LibraryModel::columnOf(LibraryColumn::Population) ? Qt::AlignRight : Qt::AlignLeft);
    if (option.state & QStyle::State_Selected)
        paintFocus(*painter, option, index);
    painter->restore();
}

void LibraryDelegate::paintTick(QPainter &painter, const QRect &box, bool isTicked) const
{
    const Colours &colours = m_theme.colours();
    const int size = m_box;
    QRectF square(0, 0, size, size);
    square.moveCenter(QRectF(box).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isTicked ? colours.accent : colours.field);
    painter.setBrush(isTicked ? colours.accent : colours.surface);
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isTicked)
        paintSign(painter, Sign::Check, square.adjusted(1, 1, -1, -1), colours.accentInk);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

/// The occasion stands below the name where the name leaves room for it.
void LibraryDelegate::paintName(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QString name = index.data().toString();
    const QString occasion = m_model.occasionOf(m_model.entryAt(index.row()));
    const QFont &font = m_bold;
    const bool isNamed = !m_model.entryAt(index.row()).communeName.isEmpty();
    if (occasion.isEmpty() || QFontMetrics(font).horizontalAdvance(name) > box.width())
        return drawUpToTwoLines(painter, box, name, font, isNamed ? colours.ink : colours.muted);
    paintTwoLines(painter, box, {name, occasion}, font, isNamed ? colours.ink : colours.muted);
}

/// The second line is small and quiet.
void LibraryDelegate::paintTwoLines(QPainter &painter, const QRect &box, const QStringList &lines, const QFont &font, const QColor &colour) const
{
    const int upper = QFontMetrics(font).height();
    const int lower = QFontMetrics(m_small).height();
    const int top = box.top() + (box.height() - upper - lower) / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(box.left(), top, box.width(), upper), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(lines[0], Qt::ElideRight, box.width()));
    painter.setFont(m_small);
    painter.setPen(m_theme.colours().muted);
    painter.drawText(QRect(box.left(), top + upper, box.width(), lower), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(m_small).elidedText(lines[1], Qt::ElideRight, box.width()));
}

void LibraryDelegate::paintPattern(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const LibraryEntry &entry = m_model.entryAt(index.row());
    const int size = m_sign;
    const int step = m_step;
    if (!entry.revealed)
        paintSign(painter, Sign::Covered, QRectF(box.left(), box.center().y() - size / 2.0, size, size), colours.muted);
    qreal x = box.left() + size / 2.0;
    for (const TypeKey type : LibraryModel::typesOf(entry)) {
        paintTypeSign(painter, type, QPointF(x, box.center().y() + 0.5), m_type, m_theme);
        x += step;
    }
    // The words begin at the same place in every row.
    const QRect words = box.adjusted(2 * step + m_gap, 0, 0, 0);
    const QStringList lines = m_model.patternLines(entry);
    const QFont &font = m_body;
    if (lines.size() == 2)
        paintTwoLines(painter, words, lines, font, colours.ink);
    else
        drawUpToTwoLines(painter, words, lines.first(), font, entry.revealed ? colours.ink : colours.muted);
}

void LibraryDelegate::paintProgress(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const int size = m_sign;
    paintSign(painter, isDraft(m_model.entryAt(index.row())) ? Sign::Part : Sign::Check,
              QRectF(box.left(), box.center().y() - size / 2.0, size, size), colours.ink);
    drawUpToTwoLines(painter, box.adjusted(size + m_gap, 0, 0, 0), index.data().toString(), m_body, colours.ink);
}

/// The row where the keyboard is: framed while the table has the focus, else marked at its left edge.
void LibraryDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &box = option.rect;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().accent);
    const bool isFirst = index.column() == LibraryModel::TickColumn;
    if (!option.widget || !option.widget->hasFocus()) {
        if (isFirst)
            painter.drawRect(box.left(), box.top(), 3, box.height() - 1);
        return;
    }
    painter.drawRect(box.left(), box.top(), box.width(), 2);
    painter.drawRect(box.left(), box.bottom() - 1, box.width(), 2);
    if (isFirst)
        painter.drawRect(box.left(), box.top(), 2, box.height());
    if (option.viewItemPosition == QStyleOptionViewItem::End)
        painter.drawRect(box.right() - 1, box.top(), 2, box.height());
}

} // namespace vierklang::ui
