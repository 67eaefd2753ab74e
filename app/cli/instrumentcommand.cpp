// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/instrumentcommand.h"

#include "app/instrument/instrumentreader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

void printInstrument(Console &console, const Instrument &instrument)
{
    const Language language = console.language;
    console.out << instrument.title.in(language) << " (" << instrument.id << ", " << instrument.version << ")\n\n";
    for (const Goal &goal : instrument.goals)
        console.out << u"  %1 %2"_s.arg(goal.id, -20).arg(goal.text.in(language)) << '\n';
    console.out << '\n';
    for (const BehaviourItem &item : instrument.behaviour) {
        console.out << u"  %1 %2"_s.arg(item.id, -20).arg(item.question.in(language)) << '\n';
        for (const BehaviourOption &option : item.options)
            console.out << u"    %1 %2"_s.arg(option.id, -18).arg(option.text.in(language)) << '\n';
    }
    console.out << '\n';
    for (const Item &item : instrument.items) {
        console.out << u"  %1 %2"_s.arg(item.id, -20).arg(item.question.in(language)) << '\n';
        for (int level = 0; level < LevelCount; ++level)
            console.out << u"    %1 %2"_s.arg(level).arg(item.anchors[static_cast<std::size_t>(level)].in(language))
                        << '\n';
    }
}

} // namespace

QString InstrumentCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Shows the built-in questionnaire.");
}

void InstrumentCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, QCoreApplication::translate("Cli", "The instrument file itself.")});
    parser.addPositionalArgument(u"show"_s, QCoreApplication::translate("Cli", "The only thing to do with it."));
}

ExitCode InstrumentCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    if (parser.positionalArguments() != QStringList{u"show"_s})
        return wrongUsage(console, QCoreApplication::translate("Cli", "Please write “instrument show”."));
    if (parser.isSet(u"json"_s))
        console.out << QString::fromUtf8(builtInInstrumentFile());
    else
        printInstrument(console, builtInInstrument());
    return ExitCode::Good;
}

} // namespace vierklang::cli
