// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/library/librarypanel.h"

namespace vierklang::ui {

/// A way to look at the library that the window offers.
struct LibraryPanelSeat
{
    QString key; ///< as remembered in the settings
    QString (*title)();
    LibraryPanel *(*make)(Context &context, LibraryDesk &desk, QWidget *parent);
};

/// All of them, in the order of the switch: the one place where panels are registered.
[[nodiscard]] QList<LibraryPanelSeat> libraryPanelSeats();

inline const QString ListPanelKey = QStringLiteral("list");
inline const QString PortfolioPanelKey = QStringLiteral("portfolio");
inline const QString MeasuresPanelKey = QStringLiteral("measures");

} // namespace vierklang::ui
