// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answersheetcommand.h"

#include "app/base/idsource.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/answersheet.h"
#include "app/workflow/reportrun.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

QString AnswerSheetCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes a table to be filled with answers in a spreadsheet.");
}

void AnswerSheetCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "File to write."), u"FILE.csv"_s});
    parser.addOption({u"form"_s, QCoreApplication::translate("Cli", "All questions (full) or the short form (short)."),
                      u"full|short"_s, u"full"_s});
}

ExitCode AnswerSheetCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    const std::optional<Form> form = formFromWord(parser.value(u"form"_s));
    if (!parser.isSet(u"output"_s) || !parser.positionalArguments().isEmpty())
        return wrongUsage(console, QCoreApplication::translate("Cli", "Please give, with -o, the file to write."));
    if (!form)
        return wrongUsage(console, QCoreApplication::translate("Cli", "--form takes full or short."));
    RandomIds ids;
    const QString path = parser.value(u"output"_s);
    const QByteArray table = answerSheet(builtInInstrument(), *form, console.language, ids.next());
    if (const Result<void> written = saveBytes(path, table); !written) {
        sayFailure(console, path, written.error());
        return exitCodeOf(written.error().code);
    }
    console.out << path << '\n';
    return ExitCode::Good;
}

} // namespace vierklang::cli
