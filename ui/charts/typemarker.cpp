// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/typemarker.h"

#include <QPolygonF>

namespace vierklang::ui {

namespace {

// Half extents in a box of 13 units; chosen so that the four signs have about the same area.
constexpr qreal Box = 13;
constexpr qreal CircleRadius = 5.0;
constexpr qreal SquareHalf = 4.4;
constexpr qreal TriangleHalf = 5.6;
constexpr qreal TriangleTop = 5.4;
constexpr qreal TriangleFoot = 4.4;
constexpr qreal DiamondHalf = 6.2;

} // namespace

QPainterPath typeMarker(TypeKey type, QPointF centre, qreal size)
{
    const qreal u = size / Box;
    QPainterPath path;
    switch (type) {
    case TypeKey::B:
        path.addEllipse(centre, CircleRadius * u, CircleRadius * u);
        break;
    case TypeKey::O:
        path.addRect(QRectF(centre.x() - SquareHalf * u, centre.y() - SquareHalf * u, 2 * SquareHalf * u,
                            2 * SquareHalf * u));
        break;
    case TypeKey::S:
        path.addPolygon(QPolygonF({centre + QPointF(0, -TriangleTop * u),
                                   centre + QPointF(TriangleHalf * u, TriangleFoot * u),
                                   centre + QPointF(-TriangleHalf * u, TriangleFoot * u)}));
        path.closeSubpath();
        break;
    case TypeKey::C:
        path.addPolygon(
            QPolygonF({centre + QPointF(0, -DiamondHalf * u), centre + QPointF(DiamondHalf * u, 0),
                       centre + QPointF(0, DiamondHalf * u), centre + QPointF(-DiamondHalf * u, 0)}));
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace vierklang::ui
