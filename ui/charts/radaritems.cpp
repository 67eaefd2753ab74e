// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radaritems.h"

#include <QGraphicsTextItem>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

void MarkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawMark(*painter, m_look, {}, m_size, m_style);
}

void fillLabel(QTextDocument &document, const RadarAxisText &text, qreal lineWidth, const ChartStyle &style)
{
    document.setDocumentMargin(0);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCharFormat name;
    name.setFont(style.font(TextSize::Small, QFont::DemiBold));
    name.setForeground(style.colours.ink);
    QTextCharFormat numbers;
    numbers.setFont(style.font(TextSize::Small));
    numbers.setForeground(style.colours.muted);
    QTextCursor cursor(&document);
    cursor.insertText(text.name, name);
    if (!text.numbers.isEmpty()) {
        const bool fits = textWidth(text.name, name.font()) + textWidth(text.numbers, numbers.font()) < lineWidth;
        if (fits && !text.numbers.contains(u'\n'))
            cursor.insertText(u"  "_s, numbers);
        else
            cursor.insertBlock();
        cursor.insertText(text.numbers, numbers);
    }
}

void alignLabel(QGraphicsTextItem &item, Qt::Alignment alignment, qreal width)
{
    QTextOption option = item.document()->defaultTextOption();
    option.setAlignment(alignment);
    item.document()->setDefaultTextOption(option);
    item.setTextWidth(width);
}

} // namespace vierklang::ui
