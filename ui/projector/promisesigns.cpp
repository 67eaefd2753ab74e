// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/promisesigns.h"

#include <QList>
#include <QPointF>

namespace vierklang::ui {

namespace {

void polyline(QPainterPath &path, const QList<QPointF> &points)
{
    path.moveTo(points.first());
    for (const QPointF &point : points.sliced(1))
        path.lineTo(point);
}

void arc(QPainterPath &path, QPointF centre, qreal radius, qreal from, qreal span)
{
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    path.arcMoveTo(box, from);
    path.arcTo(box, from, span);
}

QPainterPath totals()
{
    QPainterPath path;
    polyline(path, {{14.5, 6}, {14.5, 4}, {5.5, 4}, {10.5, 10}, {5.5, 16}, {14.5, 16}, {14.5, 14}});
    return path;
}

QPainterPath nobody()
{
    QPainterPath path;
    path.addEllipse(QPointF(10, 6.8), 3.1, 3.1);
    path.moveTo(3.8, 16.6);
    path.cubicTo(4.4, 10.9, 15.6, 10.9, 16.2, 16.6);
    polyline(path, {{3.2, 17.4}, {16.8, 2.6}});
    return path;
}

QPainterPath noNetwork()
{
    QPainterPath path;
    for (const qreal radius : {11.4, 7.4, 3.2})
        arc(path, {10, 16.2}, radius, 48, 84);
    polyline(path, {{3.5, 17}, {16.5, 3}});
    return path;
}

QPainterPath question()
{
    QPainterPath path;
    path.addEllipse(QPointF(10, 10), 7.4, 7.4);
    arc(path, {10, 8}, 2.3, 180, -225);
    path.cubicTo(10.6, 10.4, 10, 10.9, 10, 12);
    polyline(path, {{10, 14.5}, {10, 14.51}}); // round ends make it a dot
    return path;
}

QPainterPath balance()
{
    QPainterPath path;
    polyline(path, {{10, 3}, {10, 16}});
    polyline(path, {{6, 16}, {14, 16}});
    polyline(path, {{4, 6}, {16, 6}});
    polyline(path, {{4, 6}, {1.5, 11}, {6.5, 11}, {4, 6}});
    polyline(path, {{16, 6}, {13.5, 11}, {18.5, 11}, {16, 6}});
    return path;
}

} // namespace

QPainterPath promiseSign(int which)
{
    switch (which) {
    case 0:
        return totals();
    case 1:
        return nobody();
    case 2:
        return noNetwork();
    case 3:
        return question();
    default:
        return balance();
    }
}

} // namespace vierklang::ui
