// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QCommandLineParser>
#include <QStringList>

namespace vierklang::cli {

struct Console;

/// `--password-file FILE`: the password of protected files is the first line of FILE, never a word of the call, which
/// everybody on the computer could read in the list of processes. `-` asks on the terminal without showing what is
/// typed, or reads the first line of the standard input.
void addPasswordOption(QCommandLineParser &parser);

/// The password of the call. Without the option it is asked for when one of the files needs one and a person sits at the
/// terminal; otherwise it is empty. Errors, said already: those of `secretFromFile`.
[[nodiscard]] Result<Secret> passwordOf(const QCommandLineParser &parser, const QStringList &files, Console &console);

/// A password for files that are to be written; typed at the terminal it is asked for twice. Empty without the option.
/// Errors: those of `secretFromFile`; PasswordProtected ("different").
[[nodiscard]] Result<Secret> newPasswordOf(const QCommandLineParser &parser, Console &console);

} // namespace vierklang::cli
