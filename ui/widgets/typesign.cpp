// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typesign.h"

#include "app/report/typemarker.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vierklang::ui {

void paintTypeSign(QPainter &painter, TypeKey type, QPointF centre, qreal size, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(typeMarker(type, centre, size), theme.colours().types[type]);
    painter.restore();
}

} // namespace vierklang::ui
