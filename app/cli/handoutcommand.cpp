// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handoutcommand.h"

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

QString knownKinds()
{
    QStringList words;
    for (const HandoutKind kind : AllHandoutKinds)
        words.append(wordOf(kind));
    return words.join(u", "_s);
}

/// The words of a call, sorted.
struct Call
{
    QList<HandoutKind> kinds;
    QStringList files;
    QStringList unknown;
    bool wantsAll = false;
};

Call sorted(const QStringList &words)
{
    Call call;
    for (const QString &word : words) {
        const std::optional<HandoutKind> kind = handoutKindFromWord(word);
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

std::optional<QString> problemWith(const Call &call)
{
    if (!call.unknown.isEmpty())
        return QCoreApplication::translate("Cli", "There is no handout and no file “%1”; handouts are: %2.")
            .arg(call.unknown.first(), knownKinds());
    if (call.kinds.isEmpty())
        return QCoreApplication::translate("Cli", "Please name at least one handout: %1.").arg(knownKinds());
    if (call.files.size() > 1)
        return QCoreApplication::translate("Cli", "Please give at most one assessment file.");
    if (call.files.isEmpty() && std::any_of(call.kinds.cbegin(), call.kinds.cend(), needsAssessment))
        return QCoreApplication::translate("Cli", "The protocol needs an assessment file.");
    return std::nullopt;
}

} // namespace

QString HandoutCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Writes sheets for a workshop: invitation, forms, cards, poster, protocol.");
}

void HandoutCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({{u"o"_s, u"output"_s},
                      QCoreApplication::translate("Cli", "Folder for one file each, or one PDF file for all."),
                      u"DIR|FILE.pdf"_s, u"."_s});
    parser.addPositionalArgument(u"KIND"_s,
                                 QCoreApplication::translate("Cli", "Handouts: %1; or all.").arg(knownKinds()), u"KIND…"_s);
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("Cli", "An assessment file; the protocol needs one."), u"[FILE]"_s);
}

ExitCode HandoutCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    const Call call = sorted(parser.positionalArguments());
    if (const std::optional<QString> problem = problemWith(call))
        return wrongUsage(console, *problem);
    const Instrument &instrument = builtInInstrument();
    HandoutOrder order{call.kinds, console.language, noAssessment(instrument), std::nullopt};
    if (!call.files.isEmpty()) {
        const Result<Assessment> read = assessmentFromFile(call.files.first(), instrument);
        if (!read) {
            sayFailure(console, call.files.first(), read.error());
            return exitCodeOf(read.error().code);
        }
        order.assessment = read.value();
    }
    const QString place = parser.value(u"output"_s);
    const bool isOneFile = place.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const Result<void> inOne = isOneFile ? writeHandoutsInOne(instrument, order, place) : Result<void>();
    const Result<QStringList> each = isOneFile ? QStringList{place} : writeHandouts(instrument, order, place);
    if (!inOne || !each) {
        const Error error = !inOne ? inOne.error() : each.error();
        sayFailure(console, place, error);
        return exitCodeOf(error.code);
    }
    for (const QString &path : each.value())
        console.out << path << '\n';
    return ExitCode::Good;
}

} // namespace vierklang::cli
