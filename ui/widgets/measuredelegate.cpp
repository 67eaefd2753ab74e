// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/measuredelegate.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/gapbars.h"
#include "app/report/typemarker.h"
#include "ui/widgets/measuretable.h"

#include <QPainter>
#include <QTableView>

namespace vierklang::ui {

MeasureDelegate::MeasureDelegate(Context &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{}

QFont MeasureDelegate::fontOf(const CellLine &line) const
{
    switch (line.look) {
    case CellLine::Look::Normal:
        return m_context.theme.font(TextSize::Body);
    case CellLine::Look::Strong:
        return m_context.theme.font(TextSize::Small, QFont::DemiBold);
    case CellLine::Look::Muted:
        return m_context.theme.font(TextSize::Small);
    }
    Q_UNREACHABLE();
}

qreal MeasureDelegate::lay(QPainter *painter, const QRectF &area, const QList<CellLine> &lines) const
{
    const Colours &colours = m_context.theme.colours();
    qreal y = area.top();
    for (const CellLine &line : lines) {
        const QFont font = fontOf(line);
        const qreal indent = line.mark ? m_context.theme.px(18) : 0;
        const qreal width = area.width() - indent;
        const qreal height = wrappedHeight(line.text, font, width);
        if (painter) {
            const QRectF box(area.left() + indent, y, width, height + 1);
            drawText(*painter, box, Qt::TextWordWrap, line.text, font,
                     line.look == CellLine::Look::Muted ? colours.muted : colours.ink);
            if (line.mark) {
                const QPointF centre(area.left() + m_context.theme.px(6),
                                     y + QFontMetricsF(font).height() / 2);
                painter->fillPath(typeMarker(*line.mark, centre, m_context.theme.px(13)),
                                  colours.types[*line.mark]);
            }
        }
        y += height;
    }
    return y - area.top();
}

void MeasureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &colours = m_context.theme.colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isChosen ? colours.selection : colours.surface);
    if (isChosen && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_context.theme.px(3), option.rect.height())),
                          colours.accent);
    const auto lines = index.data(MeasureTable::LinesRole).value<QList<CellLine>>();
    const int padX = m_context.theme.px(8);
    const int padY = m_context.theme.px(7);
    const QRectF area = QRectF(option.rect).adjusted(padX, padY, -padX, -padY);
    bool isNumber = false;
    const int number = lines.isEmpty() ? 0 : lines.first().text.toInt(&isNumber);
    if (index.column() == MeasureTable::Number && isNumber) {
        drawMeasureNumber(*painter,
                          QPointF(QRectF(option.rect).center().x() + 1, area.top() + m_context.theme.px(10)),
                          number, false, ChartStyle::ofWindow(m_context.theme));
    } else {
        lay(painter, area, lines);
    }
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize MeasureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    int width = view ? view->columnWidth(index.column()) : option.rect.width();
    if (view && view->columnSpan(index.row(), index.column()) > 1)
        width = view->viewport()->width();
    const int padX = m_context.theme.px(8);
    const int padY = m_context.theme.px(7);
    const auto lines = index.data(MeasureTable::LinesRole).value<QList<CellLine>>();
    const qreal height = lay(nullptr, QRectF(0, 0, std::max(20, width - 2 * padX), 0), lines);
    return {width, static_cast<int>(height) + 2 * padY + 2};
}

} // namespace vierklang::ui
