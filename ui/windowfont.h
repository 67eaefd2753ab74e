// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace vierklang::ui {

/// Chooses the font of the window: the one of the desktop, or the bundled Vierklang Inter where there is none to rely
/// on (no desktop, no fonts installed).
void useWindowFont();

/// The bundled font, for what is to look the same everywhere whatever the font of the window is.
[[nodiscard]] QFont bundledFont();

/// Makes the bundled font known and takes it in any case; screenshots look the same everywhere.
void useBundledFont();

} // namespace vierklang::ui
