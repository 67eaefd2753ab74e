// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vierklang::ui {

/// Has the desktop show a folder of this computer; anything that is no existing folder is left alone.
void openFolder(const QString &path);

} // namespace vierklang::ui
