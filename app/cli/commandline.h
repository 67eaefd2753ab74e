// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace vierklang::cli {

/// All verbs, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// The whole program behind `main`: finds the verb and runs it. `words` are the arguments after the program's name.
[[nodiscard]] ExitCode runCommandLine(const QStringList &words, Console &console);

/// The language of a call: `--lang de|en` anywhere in it, else that of the system's locale, else German.
/// Nothing when --lang names another language.
[[nodiscard]] std::optional<Language> languageOfCall(const QStringList &words);

} // namespace vierklang::cli
