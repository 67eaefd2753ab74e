// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/passwordoption.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

QString CheckCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Checks assessments, questionnaires, brands and libraries.");
}

void CheckCommand::describe(QCommandLineParser &parser) const
{
    addPasswordOption(parser);
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Cli", "Files of any of the four kinds."),
                                 u"FILE…"_s);
}

ExitCode CheckCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(console, QCoreApplication::translate("Cli", "Please name at least one file."));
    const Result<Secret> secret = passwordOf(parser, parser.positionalArguments(), console);
    if (!secret)
        return exitCodeOf(secret.error().code);
    Tally tally;
    for (const QString &path : parser.positionalArguments()) {
        if (const Result<void> fine = checkFile(path, builtInInstrument(), console.clock.now(), secret.value()); !fine) {
            sayFailure(console, path, fine.error());
            tally.addFailure(fine.error().code);
            continue;
        }
        console.out << path << ": " << QCoreApplication::translate("Cli", "in order") << '\n';
        tally.addGood();
    }
    return tally.exitCode();
}

} // namespace vierklang::cli
