// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/radarcolumns.h"

#include "ui/charts/radarpanels.h"

namespace vierklang::ui {

void fillRadars(RadarPanels &radars, const ShownComparison &shown)
{
    QStringList ids;
    QStringList names;
    QStringList shortNames;
    QList<QList<std::optional<double>>> columns(shown.columns.size());
    for (const ComparedScale &scale : shown.comparison.dimensions) {
        ids.append(scale.id);
        names.append(shown.nameOf(scale));
        shortNames.append(shown.shortNameOf(scale));
        for (qsizetype i = 0; i < columns.size(); ++i)
            columns[i].append(scale.means[i]);
    }
    radars.setColumns(ids, names, shortNames, columns, shown.texts.names());
}

} // namespace vierklang::ui
