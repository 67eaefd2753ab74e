// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/answersheetcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/examplecommand.h"
#include "app/cli/handoutcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/instrumentcommand.h"
#include "app/cli/librarycommands.h"
#include "app/cli/measurescommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/scorecommand.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

QString overview()
{
    QString text = QCoreApplication::translate("Cli", "Usage: vierklang-cli VERB [options]") + u"\n\n"_s;
    for (const auto &command : allCommands())
        text += u"  %1  %2\n"_s.arg(command->name(), -12).arg(command->summary());
    return text + u'\n'
           + QCoreApplication::translate("Cli", "“vierklang-cli VERB --help” explains each verb. Exit codes: 0 all "
                                                "good, 1 some inputs failed, 2 wrong usage, 65 bad data, 66 no such "
                                                "file, 74 could not write, 130 interrupted.")
           + u'\n';
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ScoreCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<HandoutCommand>());
    commands.push_back(std::make_unique<AnswerSheetCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<ExampleCommand>());
    commands.push_back(std::make_unique<InstrumentCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<MeasuresCommand>());
    return commands;
}

std::optional<Language> languageOfCall(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i];
        const QString code = word.startsWith("--lang="_L1) ? word.mid(7)
                             : word == u"--lang"           ? words.value(i + 1)
                                                           : QString();
        if (code == u"de")
            return Language::German;
        if (code == u"en")
            return Language::English;
        if (word == u"--lang" || word.startsWith("--lang="_L1))
            return std::nullopt;
    }
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? Language::English : Language::German;
}

ExitCode runCommandLine(const QStringList &words, Console &console)
{
    const QString verb = words.value(0);
    if (verb == u"--version") {
        console.out << "vierklang-cli " << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Good;
    }
    if (verb == u"--help" || verb == u"-h") {
        console.out << overview();
        return ExitCode::Good;
    }
    for (const auto &command : allCommands()) {
        if (command->name() == verb)
            return command->run(words.mid(1), console);
    }
    if (!verb.isEmpty())
        console.err << QCoreApplication::translate("Cli", "There is no verb “%1”.").arg(verb) << "\n\n";
    console.err << overview();
    return ExitCode::WrongUsage;
}

} // namespace vierklang::cli
