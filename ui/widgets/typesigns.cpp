// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typesigns.h"

#include "ui/theme.h"
#include "ui/widgets/typesign.h"

#include <QPainter>

namespace vierklang::ui {

namespace {
constexpr int Step = 18;
}

TypeSigns::TypeSigns(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TypeSigns::sizeHint() const { return {m_theme.px(4 * Step), m_theme.px(Step)}; }

void TypeSigns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const TypeKey type : AllTypes) {
        const double x = m_theme.px(Step) * (static_cast<double>(indexOf(type)) + 0.36);
        paintTypeSign(painter, type, QPointF(x, height() / 2.0), m_theme.px(13), m_theme);
    }
}

} // namespace vierklang::ui
