// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/context.h"

#include <QAccessible>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace vierklang::test {

/// All that a result page needs, with one assessment in a library in memory.
class ResultDesk final
{
public:
    explicit ResultDesk(const Assessment &assessment, Language language = Language::English);

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    ui::Theme theme;
    ScriptedPrompts prompts;
    FixedClock clock;
    ui::Context context;
    CountingIds ids;
    std::unique_ptr<Library> library;
    AssessmentEditor editor;
};

/// Gives the application the style and the fonts of the program; once per test program.
void prepareApplication();

/// Everything below a widget that can have the focus but has no name for a screen reader.
[[nodiscard]] QStringList namelessFocusables(QWidget *root);

/// Object names of what Tab reaches, in order, until it comes round again or gets stuck.
[[nodiscard]] QStringList reachedByTab(QWidget *root, QWidget *from);

/// Texts of all labels and buttons below a widget.
[[nodiscard]] QString allTexts(const QWidget *root);

} // namespace vierklang::test
