// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/examplecommand.h"

#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

QString ExampleCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes one of the fictional communes, or lists them.");
}

void ExampleCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "File to write."), u"FILE"_s});
    parser.addPositionalArgument(u"NAME"_s, QCoreApplication::translate("Cli", "Name of the example."), u"[NAME]"_s);
}

ExitCode ExampleCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    const Instrument &instrument = builtInInstrument();
    const QStringList names = parser.positionalArguments();
    if (names.isEmpty()) {
        for (const ExampleDescription &example : instrument.examples)
            console.out << u"%1 %2"_s.arg(example.name, -12).arg(example.description.in(console.language)) << '\n';
        return ExitCode::Good;
    }
    if (names.size() > 1 || !parser.isSet(u"output"_s))
        return wrongUsage(console, QCoreApplication::translate("Cli", "Please give one name and, with -o, one file."));
    const Result<Assessment> example = exampleByName(instrument, names.first());
    if (!example) {
        sayFailure(console, names.first(), example.error());
        return exitCodeOf(example.error().code);
    }
    const QString path = parser.value(u"output"_s);
    if (const Result<void> written = assessmentToFile(path, example.value(), instrument); !written) {
        sayFailure(console, path, written.error());
        return exitCodeOf(written.error().code);
    }
    return ExitCode::Good;
}

} // namespace vierklang::cli
