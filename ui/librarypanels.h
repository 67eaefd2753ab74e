// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarypanel.h"

namespace vierklang::ui {

/// All ways to look at the library, in the order of the switch: the one place where panels are registered.
[[nodiscard]] QList<LibraryPanelSeat> libraryPanelSeats();

} // namespace vierklang::ui
