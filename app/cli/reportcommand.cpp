// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/instrument/instrumentreader.h"
#include "app/workflow/reportbatch.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

/// The formats this version writes.
const QStringList KnownFormats{u"pdf"_s};

Result<QList<Audience>> audiencesFrom(const QString &words)
{
    QList<Audience> audiences;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Audience> audience = audienceFromWord(word);
        if (!audience)
            return Error{ErrorCode::UnknownWord, {word}, {}, {}};
        if (!audiences.contains(*audience))
            audiences.append(*audience);
    }
    return audiences;
}

} // namespace

QString ReportCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes reports of assessment files into a folder.");
}

void ReportCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "Folder to write into."), u"DIR"_s});
    parser.addOption({u"format"_s, QCoreApplication::translate("Cli", "Formats, separated by commas: pdf."),
                      u"pdf"_s, u"pdf"_s});
    parser.addOption({u"audience"_s,
                      QCoreApplication::translate("Cli", "Audiences, separated by commas: full, council, protocol."),
                      u"full,council,protocol"_s, u"full"_s});
    parser.addOption({u"jobs"_s, QCoreApplication::translate("Cli", "Reports made at the same time (1 to 64)."),
                      u"N"_s, u"1"_s});
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Cli", "Assessment files."), u"FILE…"_s);
}

ExitCode ReportCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"output"_s))
        return wrongUsage(console, QCoreApplication::translate(
                                       "Cli", "Please name at least one file and, with -o, a folder."));
    for (const QString &format : parser.value(u"format"_s).split(u',')) {
        if (!KnownFormats.contains(format))
            return wrongUsage(console, QCoreApplication::translate("Cli", "The format “%1” is not available; pdf is.")
                                           .arg(format));
    }
    const Result<QList<Audience>> audiences = audiencesFrom(parser.value(u"audience"_s));
    if (!audiences || audiences.value().isEmpty())
        return wrongUsage(console, QCoreApplication::translate(
                                       "Cli", "The audience “%1” is not available; full, council and protocol are.")
                                       .arg(parser.value(u"audience"_s)));
    const int jobs = parser.value(u"jobs"_s).toInt();
    if (jobs < 1 || jobs > 64)
        return wrongUsage(console, QCoreApplication::translate("Cli", "--jobs takes a number from 1 to 64."));
    const ReportBatch batch{parser.positionalArguments(), parser.value(u"output"_s), audiences.value(),
                            console.language, jobs};
    const std::atomic<bool> cancelled = false;
    const Result<QList<BatchOutcome>> outcomes = runBatch(batch, builtInInstrument(), cancelled);
    if (!outcomes) {
        sayFailure(console, batch.folder, outcomes.error());
        return exitCodeOf(outcomes.error().code);
    }
    Tally tally;
    for (const BatchOutcome &outcome : outcomes.value()) {
        if (outcome.error) {
            sayFailure(console, outcome.input, *outcome.error);
            tally.addFailure(outcome.error->code);
            continue;
        }
        for (const QString &file : outcome.files)
            console.out << file << '\n';
        tally.addGood();
    }
    return tally.exitCode();
}

} // namespace vierklang::cli
