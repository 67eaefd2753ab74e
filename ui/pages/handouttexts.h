// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/handoutrequest.h"

#include <QString>

namespace vierklang::ui {

/// What a handout is called in the window, with its mnemonic.
[[nodiscard]] QString handoutName(HandoutKind kind);
/// What it is for, in one sentence.
[[nodiscard]] QString handoutPurpose(HandoutKind kind);

} // namespace vierklang::ui
