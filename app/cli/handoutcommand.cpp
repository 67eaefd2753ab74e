// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handoutcommand.h"

#include "app/cli/passwordoption.h"
#include "app/cli/teachingcall.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"
#include "app/workflow/handoutrun.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

const QString All = QStringLiteral("all");
const QString Teaching = QStringLiteral("teaching");

QString knownKinds()
{
    QStringList words;
    for (const HandoutKind kind : AllHandoutKinds)
        words.append(wordOf(kind));
    return words.join(u", "_s) + u", "_s + TeachingCall::knownSheets();
}

/// The words of a call, sorted.
struct Call
{
    QList<HandoutKind> kinds;
    TeachingCall teaching;
    QStringList files;
    QStringList unknown;
    bool wantsAll = false;
};

Call sorted(const QStringList &words)
{
    Call call;
    for (const QString &word : words) {
        const std::optional<HandoutKind> kind = handoutKindFromWord(word);
        const std::optional<TeachingSheet> sheet = teachingSheetFromWord(word);
        if (sheet && !call.teaching.sheets.contains(*sheet))
            call.teaching.sheets.append(*sheet);
        else if (word == Teaching)
            call.teaching.sheets = {AllTeachingSheets.cbegin(), AllTeachingSheets.cend()};
        if (sheet || word == Teaching)
            continue;
        if (kind && !call.kinds.contains(*kind))
            call.kinds.append(*kind);
        else if (word == All)
            call.wantsAll = true;
        else if (!kind && (word.endsWith(u".vierklang"_s) || QFileInfo::exists(word)))
            call.files.append(word);
        else if (!kind)
            call.unknown.append(word);
    }
    for (const HandoutKind kind : AllHandoutKinds) {
        const bool isPossible = !needsAssessment(kind) || !call.files.isEmpty();
        if (call.wantsAll && isPossible && !call.kinds.contains(kind))
            call.kinds.append(kind);
    }
    return call;
}

std::optional<QString> problemWith(const Call &call, const QCommandLineParser &parser)
{
    if (!call.unknown.isEmpty())
        return QCoreApplication::translate("Cli", "There is no handout and no file “%1”; handouts are: %2.")
            .arg(call.unknown.first(), knownKinds());
    if (!call.teaching.sheets.isEmpty() && (!call.files.isEmpty() || !call.kinds.isEmpty() || call.wantsAll))
        return QCoreApplication::translate(
            "Cli", "Sheets for teaching show fictional communes only: please call them without a file and without others.");
    if (!call.teaching.sheets.isEmpty())
        return call.teaching.problem(parser);
    if (call.kinds.isEmpty())
        return QCoreApplication::translate("Cli", "Please name at least one handout: %1.").arg(knownKinds());
    if (call.files.size() > 1)
        return QCoreApplication::translate("Cli", "Please give at most one assessment file.");
    if (call.files.isEmpty() && std::any_of(call.kinds.cbegin(), call.kinds.cend(), needsAssessment))
        return QCoreApplication::translate("Cli", "The protocol needs an assessment file.");
    return std::nullopt;
}

/// Says what was written, or what went wrong.
ExitCode listed(const Result<QStringList> &paths, const QCommandLineParser &parser, Console &console)
{
    if (!paths) {
        sayFailure(console, parser.value(u"output"_s), paths.error());
        return exitCodeOf(paths.error().code);
    }
    for (const QString &path : paths.value())
        console.out << path << '\n';
    return ExitCode::Good;
}

} // namespace

QString HandoutCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes sheets for a workshop or for teaching: invitation, forms, cards, posters, cases.");
}

void HandoutCommand::describe(QCommandLineParser &parser) const
{
    TeachingCall::describe(parser);
    parser.addOption({{u"o"_s, u"output"_s},
                      QCoreApplication::translate("Cli", "Folder for one file each, or one PDF file for all."),
                      u"DIR|FILE.pdf"_s, u"."_s});
    addPasswordOption(parser);
    parser.addPositionalArgument(u"KIND"_s,
                                 QCoreApplication::translate("Cli", "Handouts: %1; or all for a workshop, teaching for a class.").arg(knownKinds()),
                                 u"KIND…"_s);
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("Cli", "An assessment file; the protocol needs one."), u"[FILE]"_s);
}

ExitCode HandoutCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    const Call call = sorted(parser.positionalArguments());
    if (const std::optional<QString> problem = problemWith(call, parser))
        return wrongUsage(console, *problem);
    if (!call.teaching.sheets.isEmpty())
        return listed(call.teaching.write(parser, console.language, parser.value(u"output"_s)), parser, console);
    const Instrument &instrument = builtInInstrument();
    HandoutOrder order{call.kinds, console.language, noAssessment(instrument), std::nullopt};
    if (!call.files.isEmpty()) {
        const Result<Secret> secret = passwordOf(parser, call.files, console);
        if (!secret)
            return exitCodeOf(secret.error().code);
        const Result<Assessment> read = assessmentFromFile(call.files.first(), instrument, secret.value());
        if (!read) {
            sayFailure(console, call.files.first(), read.error());
            return exitCodeOf(read.error().code);
        }
        order.assessment = read.value();
    }
    const QString place = parser.value(u"output"_s);
    const bool isOneFile = place.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!isOneFile)
        return listed(writeHandouts(instrument, order, place), parser, console);
    if (const Result<void> inOne = writeHandoutsInOne(instrument, order, place); !inOne)
        return listed(inOne.error(), parser, console);
    return listed(QStringList{place}, parser, console);
}

} // namespace vierklang::cli
