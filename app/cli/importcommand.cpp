// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importcommand.h"

#include "app/cli/librarycommands.h"
#include "app/cli/passwordoption.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"
#include "app/workflow/librarydesk.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

QString kindWord(ImportEntry::Kind kind)
{
    switch (kind) {
    case ImportEntry::Kind::New:
        return QCoreApplication::translate("Cli", "new");
    case ImportEntry::Kind::Unchanged:
        return QCoreApplication::translate("Cli", "unchanged");
    case ImportEntry::Kind::Changed:
        return QCoreApplication::translate("Cli", "changed");
    case ImportEntry::Kind::Conflicting:
        return QCoreApplication::translate("Cli", "conflicting");
    case ImportEntry::Kind::Locked:
    case ImportEntry::Kind::Broken:
        return QCoreApplication::translate("Cli", "not readable");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ImportCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Takes assessment files into the library.");
}

void ImportCommand::describe(QCommandLineParser &parser) const
{
    addLibraryOption(parser);
    parser.addOption({u"dry-run"_s, QCoreApplication::translate("Cli", "Only say what would happen.")});
    parser.addOption({u"conflicts"_s,
                      QCoreApplication::translate("Cli", "Where file and library say something else: keep mine (library) or "
                                                         "take theirs (file). Without it such a file is refused."),
                      u"mine|theirs"_s});
    addPasswordOption(parser);
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("Cli", "Assessment files and filled sheets of answers (CSV)."), u"FILE…"_s);
}

std::optional<QString> ImportCommand::problemWith(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return QCoreApplication::translate("Cli", "Please name at least one file.");
    const QString side = parser.value(u"conflicts"_s);
    if (parser.isSet(u"conflicts"_s) && side != u"mine" && side != u"theirs")
        return QCoreApplication::translate("Cli", "--conflicts takes mine or theirs.");
    return std::nullopt;
}

void ImportCommand::decide(const QCommandLineParser &parser, ImportPlan &plan)
{
    if (parser.isSet(u"conflicts"_s))
        plan.chooseAll(parser.value(u"conflicts"_s) == u"theirs" ? Side::Theirs : Side::Mine, builtInInstrument());
}

ExitCode ImportCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    if (const std::optional<QString> problem = problemWith(parser))
        return wrongUsage(console, *problem);
    const Result<Secret> secret = passwordOf(parser, parser.positionalArguments(), console);
    if (!secret)
        return exitCodeOf(secret.error().code);
    QList<ReadFile> files;
    for (const QString &file : parser.positionalArguments())
        files.append({file, assessmentFromFile(file, builtInInstrument(), secret.value())});
    const QString path = libraryPathOf(parser);
    // Looking and failing leave no trace: a library that is not there yet begins with the first file that is taken.
    Result<ImportPlan> plan = previewImport(files, builtInInstrument(), path, console.clock.now());
    if (!plan) {
        sayFailure(console, path, plan.error());
        return exitCodeOf(plan.error().code);
    }
    decide(parser, plan.value());
    if (plan.value().readyCount() > 0 && !parser.isSet(u"dry-run"_s)) {
        if (const Result<void> done = takeOver(parser, console, path, files); !done) {
            sayFailure(console, path, done.error());
            return exitCodeOf(done.error().code);
        }
    }
    return say(plan.value(), console);
}

Result<void> ImportCommand::takeOver(const QCommandLineParser &parser, Console &console, const QString &path,
                                     const QList<ReadFile> &files)
{
    RandomIds ids;
    Result<std::unique_ptr<LibraryDesk>> desk =
        openDesk(path, builtInInstrument(), Access::ReadWrite, console.clock, ids);
    if (!desk)
        return desk.error();
    // Once more: now nobody else writes.
    ImportPlan plan = desk.value()->planImport(files);
    decide(parser, plan);
    const Result<ImportReceipt> done = desk.value()->applyImport(plan);
    return done ? Result<void>() : Result<void>(done.error());
}

ExitCode ImportCommand::say(const ImportPlan &plan, Console &console)
{
    Tally tally;
    bool hasConflicts = false;
    for (const ImportEntry &entry : plan.entries) {
        std::optional<Error> error = entry.error;
        if (!error && entry.undecidedCount() > 0)
            error = undecided(entry);
        if (error) {
            sayFailure(console, entry.path, *error);
            hasConflicts |= error->code == ErrorCode::AssessmentExists;
            tally.addFailure(error->code);
        } else {
            console.out << entry.path << ": " << kindWord(entry.kind) << '\n';
            tally.addGood();
        }
    }
    if (hasConflicts)
        console.err << QCoreApplication::translate("Cli", "With --conflicts mine or --conflicts theirs you decide for all of "
                                                          "them; the window lets you decide one by one.")
                    << '\n';
    return tally.exitCode();
}

Error ImportCommand::undecided(const ImportEntry &entry)
{
    Error error = refusal(ErrorCode::AssessmentExists, {QString(), u"conflict"_s});
    for (const Difference &difference : entry.differences) {
        if (difference.kind == Difference::Kind::Conflict)
            error.issues.append({ErrorCode::AssessmentExists, difference.where, error.arguments});
    }
    error.issues.append({ErrorCode::AssessmentExists, {}, {QString(), u"conflict"_s, QString::number(entry.undecidedCount())}});
    return error;
}

} // namespace vierklang::cli
