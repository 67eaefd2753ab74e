// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/workflow/settings.h"
#include "ui/prompts.h"
#include "ui/theme.h"

namespace vierklang::ui {

/// What every page needs from outside, owned by the application and alive as long as any window.
struct Context
{
    Settings &settings;
    Theme &theme;
    Prompts &prompts;
    const Clock &clock;
    bool isTeaching = false; ///< fictional communes only: pictures carry a watermark

    /// The language of the window, for texts of the instrument.
    [[nodiscard]] Language language() const { return settings.language(); }
};

} // namespace vierklang::ui
