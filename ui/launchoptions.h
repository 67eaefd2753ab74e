// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vierklang::ui {

/// What the command line asked for.
struct LaunchOptions
{
    QString libraryPath;
    QStringList files;
    bool example = false;
    std::optional<Language> language;
};

/// Reads the arguments; an unknown one or an unknown language ends the program here with exit code 2.
[[nodiscard]] LaunchOptions launchOptions(const QStringList &arguments);

/// Answers --help, --version and a language there is not in the terminal, before there is a window: a computer without
/// a display answers too. The exit code when the call is answered, nothing when the window is wanted.
[[nodiscard]] std::optional<int> answerInTerminal(int &argc, char **argv, Language language);

} // namespace vierklang::ui
