// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/cli/interruption.h"
#include "app/cli/passwordoption.h"
#include "app/cli/reportaudiences.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/brandfile.h"
#include "app/workflow/reportbatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

/// Each format once and in the order of the call; the first unknown word is the error.
Result<QList<ReportFormat>> formatsFrom(const QString &words)
{
    QList<ReportFormat> formats;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<ReportFormat> format = formatFromWord(word.trimmed());
        if (!format)
            return Error{ErrorCode::UnknownWord, {word.trimmed()}, {}, {}};
        if (!formats.contains(*format))
            formats.append(*format);
    }
    if (formats.isEmpty())
        return Error{ErrorCode::UnknownWord, {words}, {}, {}};
    return formats;
}

QString unknownFormat(const QString &word)
{
    return QCoreApplication::translate("Cli", "The format “%1” is not available; pdf, odt, xlsx, html and csv are.")
        .arg(word);
}

QString unknownAudience(const QString &word)
{
    return QCoreApplication::translate("Cli", "The audience “%1” is not available; full, council, protocol, comparison "
                                              "and portfolio are.")
        .arg(word);
}

/// A format that would leave no file for any of the audiences.
std::optional<ReportFormat> withoutAudience(const QList<ReportFormat> &formats, const WantedAudiences &audiences)
{
    const auto found = std::find_if_not(formats.cbegin(), formats.cend(),
                                        [&](ReportFormat format) { return isWritten(format, audiences); });
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

/// The batch the options ask for, or the sentence that says what is wrong with them.
std::variant<ReportBatch, QString> batchFrom(const QCommandLineParser &parser, Language language)
{
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"output"_s))
        return QCoreApplication::translate("Cli", "Please name at least one file and, with -o, a folder.");
    const Result<QList<ReportFormat>> formats = formatsFrom(parser.value(u"format"_s));
    if (!formats)
        return unknownFormat(formats.error().arguments.value(0));
    const Result<WantedAudiences> audiences = audiencesFrom(parser.value(u"audience"_s));
    if (!audiences)
        return unknownAudience(audiences.error().arguments.value(0));
    ReportBatch batch;
    batch.folder = parser.value(u"output"_s);
    batch.audiences = audiences.value().each;
    batch.collectives = audiences.value().together;
    batch.formats = formats.value();
    batch.language = language;
    batch.csv = csvProfileFor(language);
    batch.jobs = parser.value(u"jobs"_s).toInt();
    if (batch.jobs < 1 || batch.jobs > 64)
        return QCoreApplication::translate("Cli", "--jobs takes a number from 1 to 64.");
    if (parser.isSet(u"csv"_s)) {
        const std::optional<CsvProfile> profile = csvProfileFromWord(parser.value(u"csv"_s));
        if (!profile)
            return QCoreApplication::translate("Cli", "--csv takes german or international.");
        batch.csv = *profile;
    }
    if (const QString complaint = collectiveComplaint(audiences.value(), batch.formats,
                                                        parser.positionalArguments().size());
        !complaint.isEmpty())
        return complaint;
    if (const std::optional<ReportFormat> format = withoutAudience(batch.formats, audiences.value()))
        return QCoreApplication::translate(
                   "Cli", "%1 holds every answer and every note; it is written for the audience full only.")
            .arg(wordOf(*format));
    return batch;
}

void sayProblem(Console &console, const QString &path, const BatchOutcome &outcome)
{
    if (outcome.collective && outcome.error->code == ErrorCode::NumberOutOfRange)
        console.err << wordOf(*outcome.collective) << ": " << tooFewSentence(*outcome.collective) << '\n';
    else
        sayFailure(console, outcome.collective ? wordOf(*outcome.collective) : path, *outcome.error);
}

/// Every file that was written, whatever else went wrong; every reason, once an input; what the batch did not come to.
ExitCode sayResult(Console &console, const QStringList &paths, const BatchResult &result)
{
    Tally tally;
    int left = 0;
    for (qsizetype i = 0; i < result.outcomes.size(); ++i) {
        const BatchOutcome &outcome = result.outcomes[i];
        for (const QString &file : outcome.files)
            console.out << file << '\n';
        left += outcome.isCutShort ? 1 : 0;
        if (outcome.error) {
            sayProblem(console, paths.value(i), outcome);
            tally.addFailure(outcome.error->code);
        } else if (outcome.isCutShort) {
            tally.addFailure(ErrorCode::FileNotWritable);
        } else {
            tally.addGood();
        }
    }
    if (left > 0)
        console.err << QCoreApplication::translate("Cli", "Ended early; without all of their reports: %n file(s).", nullptr,
                                                   left)
                    << '\n';
    if (result.manifestError) {
        sayFailure(console, u"manifest.json"_s, *result.manifestError);
        tally.addFailure(result.manifestError->code);
    }
    if (result.isCancelled)
        return ExitCode::Interrupted;
    return result.stoppedBy ? exitCodeOf(result.stoppedBy->code) : tally.exitCode();
}

} // namespace

QString ReportCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes reports of assessment files into a folder.");
}

void ReportCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "Folder to write into."), u"DIR"_s});
    parser.addOption({u"format"_s,
                      QCoreApplication::translate("Cli", "Formats, separated by commas: pdf, odt, xlsx, html, csv."),
                      u"pdf,odt,xlsx,html,csv"_s, u"pdf"_s});
    parser.addOption({u"audience"_s,
                      QCoreApplication::translate("Cli", "Audiences, separated by commas: full, council, protocol; comparison (two "
                                                         "to six files) and portfolio are about all files together."),
                      u"full,council,protocol,comparison,portfolio"_s, u"full"_s});
    parser.addOption({u"csv"_s,
                      QCoreApplication::translate("Cli", "How CSV is written: german (semicolon, decimal comma) or "
                                                         "international (comma, point); otherwise by --lang."),
                      u"german|international"_s});
    parser.addOption({u"brand"_s,
                      QCoreApplication::translate("Cli", "Brand file with organisation, logo, colour and chapters."),
                      u"FILE"_s});
    parser.addOption({u"jobs"_s, QCoreApplication::translate("Cli", "Reports made at the same time (1 to 64)."),
                      u"N"_s, u"1"_s});
    addPasswordOption(parser);
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Cli", "Assessment files."), u"FILE…"_s);
}

ExitCode ReportCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    const std::variant<ReportBatch, QString> wanted = batchFrom(parser, console.language);
    if (const auto *complaint = std::get_if<QString>(&wanted))
        return wrongUsage(console, *complaint);
    ReportBatch batch = std::get<ReportBatch>(wanted);
    const QStringList paths = parser.positionalArguments();
    if (parser.isSet(u"brand"_s)) {
        // First of all: a report without the brand that was asked for is not what anybody wants.
        const QString path = parser.value(u"brand"_s);
        const Result<Brand> brand = loadBrand(path);
        if (!brand) {
            sayFailure(console, path, brand.error());
            return exitCodeOf(brand.error().code);
        }
        batch.brand = std::make_shared<const Brand>(brand.value());
    }
    const Result<Secret> secret = passwordOf(parser, paths, console);
    if (!secret)
        return exitCodeOf(secret.error().code);
    const Interruption interruption;
    const Result<BatchResult> result = runBatch(batch, inputsFromFiles(paths, builtInInstrument(), secret.value()),
                                                builtInInstrument(), interruption.isWanted());
    if (!result) {
        sayFailure(console, batch.folder, result.error());
        return exitCodeOf(result.error().code);
    }
    return sayResult(console, paths, result.value());
}

} // namespace vierklang::cli
