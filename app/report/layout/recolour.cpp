// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/recolour.h"

#include "app/report/overloaded.h"
#include "app/report/reportcolours.h"

namespace vierklang {

void useAccent(std::vector<Mark> &marks, QRgb accent)
{
    const auto exchange = [accent](QColor &colour) {
        if (colour.isValid() && colour.rgb() == colours::Accent)
            colour = QColor::fromRgb(accent);
    };
    for (Mark &mark : marks) {
        std::visit(Overloaded{[&](TextMark &text) { exchange(text.colour); },
                              [&](ShapeMark &shape) {
                                  exchange(shape.fill);
                                  exchange(shape.stroke.colour);
                              },
                              [](ImageMark &) {}},
                   mark.what);
    }
}

} // namespace vierklang
