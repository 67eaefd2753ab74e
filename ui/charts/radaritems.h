// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartmarks.h"

#include <QGraphicsItem>

class QGraphicsTextItem;
class QTextDocument;

namespace vierklang::ui {

/// What stands outside at one axis: the name, and under or behind it the numbers.
struct RadarAxisText
{
    QString name;
    QString numbers;
    std::optional<TypeKey> type; ///< draws the type's sign beside the name
};

/// A mark as an item of the scene.
class MarkItem final : public QGraphicsItem
{
public:
    MarkItem(const MarkLook &look, qreal size, const ChartStyle &style)
        : m_look(look), m_size(size), m_style(style)
    {
    }
    [[nodiscard]] QRectF boundingRect() const override { return {-m_size, -m_size, 2 * m_size, 2 * m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    MarkLook m_look;
    qreal m_size;
    ChartStyle m_style;
};

/// Plain text for the label of an axis. Numbers stand behind the name where `lineWidth` has room for both.
void fillLabel(QTextDocument &document, const RadarAxisText &text, qreal lineWidth, const ChartStyle &style);
void alignLabel(QGraphicsTextItem &item, Qt::Alignment alignment, qreal width);

} // namespace vierklang::ui
