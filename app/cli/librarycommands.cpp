// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/librarycommands.h"

#include "app/base/textrules.h"
#include "app/cli/passwordoption.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "app/workflow/libraryfilter.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

QString stateWord(const LibraryEntry &entry)
{
    return !isDraft(entry)
               ? QCoreApplication::translate("Cli", "complete")
               : QCoreApplication::translate("Cli", "%1 of %2").arg(entry.answered).arg(entry.asked);
}

} // namespace

void addLibraryOption(QCommandLineParser &parser)
{
    parser.addOption({u"library"_s, QCoreApplication::translate("Cli", "The library file; default is your own."),
                      u"FILE"_s});
}

QString libraryPathOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"library"_s) ? parser.value(u"library"_s) : defaultLibraryPath();
}

void LibraryCommand::describe(QCommandLineParser &parser) const { addLibraryOption(parser); }

ExitCode LibraryCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    if (const std::optional<QString> problem = problemWith(parser))
        return wrongUsage(console, *problem);
    const QString path = libraryPathOf(parser);
    RandomIds ids;
    Result<std::unique_ptr<LibraryDesk>> desk = openDesk(path, builtInInstrument(), m_access, console.clock, ids);
    if (!desk) {
        sayFailure(console, path, desk.error());
        return exitCodeOf(desk.error().code);
    }
    return work(parser, console, *desk.value());
}

QString ListCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Lists the assessments of the library.");
}

std::optional<QString> ListCommand::problemWith(const QCommandLineParser &parser) const
{
    if (!parser.positionalArguments().isEmpty())
        return QCoreApplication::translate("Cli", "This verb takes no file; use --library FILE.");
    return std::nullopt;
}

ExitCode ListCommand::work(const QCommandLineParser &, Console &console, LibraryDesk &desk) const
{
    const Result<QList<LibraryEntry>> entries = desk.entries();
    if (!entries) {
        sayFailure(console, desk.path(), entries.error());
        return exitCodeOf(entries.error().code);
    }
    for (const LibraryEntry &entry : entries.value()) {
        const QString date = entry.conductedOn ? entry.conductedOn->toString(Qt::ISODate) : u"–"_s;
        console.out << entry.id.toString(QUuid::WithoutBraces) << "  " << u"%1"_s.arg(date, -10) << "  "
                    << u"%1"_s.arg(stateWord(entry), -14) << "  " << onOneLine(entry.communeName)
                    << (entry.title.isEmpty() ? QString() : u" · "_s + onOneLine(entry.title)) << '\n';
    }
    return ExitCode::Good;
}

QString ExportCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes assessments of the library as files.");
}

void ExportCommand::describe(QCommandLineParser &parser) const
{
    LibraryCommand::describe(parser);
    parser.addOption({{u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "Folder to write into."), u"DIR"_s});
    addPasswordOption(parser);
    parser.addPositionalArgument(u"ID"_s, QCoreApplication::translate("Cli", "Ids as “list” shows them."), u"ID…"_s);
}

std::optional<QString> ExportCommand::problemWith(const QCommandLineParser &parser) const
{
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"output"_s))
        return QCoreApplication::translate("Cli", "Please give at least one id and, with -o, a folder.");
    return std::nullopt;
}

ExitCode ExportCommand::work(const QCommandLineParser &parser, Console &console, LibraryDesk &desk) const
{
    const QDir folder(parser.value(u"output"_s));
    Tally tally;
    const Result<Secret> secret = newPasswordOf(parser, console);
    if (!secret) {
        sayFailure(console, parser.value(u"password-file"_s), secret.error());
        return exitCodeOf(secret.error().code);
    }
    if (!folder.mkpath(u"."_s)) {
        sayFailure(console, folder.path(), Error{ErrorCode::FileNotWritable, {folder.path()}, {}, {}});
        return ExitCode::CouldNotWrite;
    }
    for (const QString &word : parser.positionalArguments()) {
        const QUuid id = QUuid::fromString(word);
        const QString path = folder.filePath(id.toString(QUuid::WithoutBraces) + u".vierklang"_s);
        const Result<void> written = id.isNull() ? Result<void>(Error{ErrorCode::InvalidId, {word}, {}, {}})
                                                 : desk.exportTo(id, path, secret.value());
        if (!written) {
            sayFailure(console, word, written.error());
            tally.addFailure(written.error().code);
            continue;
        }
        console.out << path << '\n';
        tally.addGood();
    }
    return tally.exitCode();
}

QString BackupCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes a checked copy of the library.");
}

void BackupCommand::describe(QCommandLineParser &parser) const
{
    LibraryCommand::describe(parser);
    parser.addOption({{u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "File to write."), u"FILE"_s});
}

std::optional<QString> BackupCommand::problemWith(const QCommandLineParser &parser) const
{
    if (!parser.isSet(u"output"_s) || !parser.positionalArguments().isEmpty())
        return QCoreApplication::translate("Cli", "Please give, with -o, the file to write.");
    return std::nullopt;
}

ExitCode BackupCommand::work(const QCommandLineParser &parser, Console &console, LibraryDesk &desk) const
{
    const QString path = parser.value(u"output"_s);
    if (const Result<void> done = desk.copyTo(path); !done) {
        sayFailure(console, path, done.error());
        return exitCodeOf(done.error().code);
    }
    return ExitCode::Good;
}

} // namespace vierklang::cli
