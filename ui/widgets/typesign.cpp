// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typesign.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vierklang::ui {

namespace {

/// In a box of 12 around the origin.
QPainterPath signOf(TypeKey type)
{
    QPainterPath path;
    switch (type) {
    case TypeKey::B:
        path.addEllipse(QPointF(0, 0), 4.6, 4.6);
        return path;
    case TypeKey::O:
        path.addRect(-4.4, -4.4, 8.8, 8.8);
        return path;
    case TypeKey::S:
        path.addPolygon(QPolygonF({{0, -5}, {5, 4.4}, {-5, 4.4}}));
        return path;
    case TypeKey::C:
        path.addPolygon(QPolygonF({{0, -5.4}, {5.4, 0}, {0, 5.4}, {-5.4, 0}}));
        return path;
    }
    Q_UNREACHABLE();
}

} // namespace

void paintTypeSign(QPainter &painter, TypeKey type, QPointF centre, qreal size, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(size / 12, size / 12);
    painter.fillPath(signOf(type), theme.colours().types[type]);
    painter.restore();
}

} // namespace vierklang::ui
