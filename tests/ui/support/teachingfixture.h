// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/uifixture.h"
#include "ui/teaching/teachingwindow.h"

namespace vierklang::test {

/// The window of the teaching mode with its own settings, in the bundled font; there is no library.
class TeachingFixture final
{
public:
    explicit TeachingFixture(Language language = Language::German, QSize size = QSize(1366, 768),
                             ThemeChoice theme = ThemeChoice::Light, int zoom = 100);
    ~TeachingFixture();

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    ui::Theme theme;
    ui::Translation translation;
    ScriptedPrompts prompts;
    FixedClock clock;
    ui::Context context;
    std::unique_ptr<ui::TeachingWindow> window;
};

} // namespace vierklang::test
