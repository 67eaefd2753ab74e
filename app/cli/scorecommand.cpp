// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scorecommand.h"

#include "app/base/numbers.h"
#include "app/cli/passwordoption.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/workflow/filecheck.h"
#include "app/workflow/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

void printScales(Console &console, const Instrument &instrument, const QList<ScaleResult> &scales)
{
    for (const ScaleResult &scale : scales) {
        const auto number = [&console](const std::optional<double> &value) {
            return value ? decimal(*value, 2, console.language) : u"–"_s;
        };
        console.out << "  "
                    << u"%1 %2 %3 %4 %5/%6"_s.arg(instrument.scaleName(scale.id).in(console.language), -40)
                           .arg(number(scale.mean), 6)
                           .arg(number(scale.target), 6)
                           .arg(number(scale.reference), 6)
                           .arg(scale.answered)
                           .arg(scale.of)
                    << '\n';
    }
}

void printTable(Console &console, const Instrument &instrument, const Assessment &assessment,
                const AssessmentResult &result)
{
    const TypePicture &type = result.type;
    console.out << assessment.commune().name << '\n';
    if (!type.complete)
        console.out << "  "
                    << QCoreApplication::translate("Cli", "Provisional: %1 points and %2 questions on practice are open.")
                           .arg(type.pointsMissing)
                           .arg(type.behaviourMissing)
                    << '\n';
    console.out << "  " << labelWording(instrument, type.label, type.leading, type.second, console.language) << '\n';
    for (const TypeKey key : AllTypes)
        console.out << "  "
                    << u"%1 %2"_s.arg(instrument.card(key).name.in(console.language), -40)
                           .arg(percent(type.percent[key], console.language), 6)
                    << '\n';
    console.out << "  "
                << QCoreApplication::translate("Cli", "Stability: %1 of %2").arg(type.stability.kept).arg(type.stability.of)
                << '\n';
    console.out << "  "
                << u"%1 %2 %3 %4"_s.arg(QString(), -40)
                       .arg(QCoreApplication::translate("Cli", "is"), 6)
                       .arg(QCoreApplication::translate("Cli", "target"), 6)
                       .arg(QCoreApplication::translate("Cli", "ref."), 6)
                << '\n';
    printScales(console, instrument, result.lenses);
    printScales(console, instrument, result.dimensions);
    console.out << '\n';
}

} // namespace

QString ScoreCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Shows the result of each file.");
}

void ScoreCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, QCoreApplication::translate("Cli", "One JSON object a line.")});
    addPasswordOption(parser);
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Cli", "Assessment files."), u"FILE…"_s);
}

ExitCode ScoreCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(console, QCoreApplication::translate("Cli", "Please name at least one file."));
    const Instrument &instrument = builtInInstrument();
    const Result<Secret> secret = passwordOf(parser, parser.positionalArguments(), console);
    if (!secret)
        return exitCodeOf(secret.error().code);
    Tally tally;
    for (const QString &path : parser.positionalArguments()) {
        const Result<Assessment> assessment = assessmentFromFile(path, instrument, secret.value());
        if (!assessment) {
            sayFailure(console, path, assessment.error());
            tally.addFailure(assessment.error().code);
            continue;
        }
        const AssessmentResult result = score(instrument, assessment.value());
        if (parser.isSet(u"json"_s))
            console.out << QString::fromUtf8(resultLine(assessment.value(), result)) << '\n';
        else
            printTable(console, instrument, assessment.value(), result);
        tally.addGood();
    }
    return tally.exitCode();
}

} // namespace vierklang::cli
