// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vierklang::ui {

/// Chooses the font of the window: the one of the desktop, or the bundled Vierklang Inter where there is none to rely
/// on (no desktop, no fonts installed).
void useWindowFont();

/// Makes the bundled font known and takes it in any case; screenshots look the same everywhere.
void useBundledFont();

} // namespace vierklang::ui
