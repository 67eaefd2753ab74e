// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vierklang::ui {

namespace {

void layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, y));
        y += std::ceil(line.height());
    }
    layout.endLayout();
}

} // namespace

int WrappedText::heightFor(int width) const
{
    if (m_text.isEmpty())
        return 0;
    QTextLayout layout(m_text, m_font);
    layOut(layout, width, Qt::AlignLeft);
    return static_cast<int>(std::ceil(layout.boundingRect().height()));
}

int WrappedText::width() const { return QFontMetrics(m_font).horizontalAdvance(m_text) + 1; }

int WrappedText::widestWord() const
{
    const QFontMetrics metrics(m_font);
    int widest = 0;
    for (const QString &word : m_text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    return widest;
}

int WrappedText::draw(QPainter &painter, const QRect &box, const QColor &colour, Qt::Alignment alignment) const
{
    QTextLayout layout(m_text, m_font);
    layOut(layout, box.width(), alignment);
    painter.setPen(colour);
    layout.draw(&painter, box.topLeft());
    return static_cast<int>(std::ceil(layout.boundingRect().height()));
}

} // namespace vierklang::ui
