// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonview.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QString ShownComparison::nameOf(const ComparedScale &scale) const { return instrument.scaleName(scale.id).in(language); }

QString ShownComparison::shortNameOf(const ComparedScale &scale) const
{
    const QString id = scale.id.section(u'.', 1);
    return scale.id.startsWith("lens."_L1) ? instrument.lens(id)->shortName.in(language)
                                           : instrument.dimension(id)->shortName.in(language);
}

} // namespace vierklang::ui
