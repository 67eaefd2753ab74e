// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measurescommand.h"

#include "app/assessment/measurewords.h"
#include "app/base/textrules.h"
#include "app/cli/librarycommands.h"
#include "app/cli/passwordoption.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"
#include "app/workflow/librarydesk.h"
#include "app/workflow/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

QString lineOf(const ListedMeasure &listed, Language language)
{
    const QString day = listed.measure.due ? listed.measure.due->toString(Qt::ISODate) : u"–"_s;
    const QString owner = onOneLine(listed.measure.owner);
    const QString urgency = urgencyWording(listed);
    QStringList words{onOneLine(listed.commune), onOneLine(titleIn(listed.measure, builtInInstrument(), language))};
    words.append(owner.isEmpty() ? QCoreApplication::translate("Cli", "nobody named") : owner);
    if (!urgency.isEmpty())
        words.append(urgency);
    return u"%1  %2  %3"_s.arg(day, -10).arg(statusWording(listed.measure.status, language), -9).arg(words.join(u" · "_s));
}

} // namespace

QString MeasuresCommand::summary() const
{
    return QCoreApplication::translate("Cli", "Lists measures, overdue ones first; writes their dates as a calendar.");
}

void MeasuresCommand::describe(QCommandLineParser &parser) const
{
    addLibraryOption(parser);
    addPasswordOption(parser);
    parser.addOption({u"all"_s, QCoreApplication::translate("Cli", "Also measures that are done or dropped.")});
    parser.addOption({u"ics"_s, QCoreApplication::translate("Cli", "Calendar file to write (iCalendar)."), u"FILE.ics"_s});
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("Cli", "Assessment files; without any, the library."), u"[FILE…]"_s);
}

QList<MeasureSource> MeasuresCommand::fromFiles(const QStringList &paths, const Secret &secret, Console &console, Tally &tally)
{
    QList<MeasureSource> sources;
    for (const QString &path : paths) {
        const Result<Assessment> assessment = assessmentFromFile(path, builtInInstrument(), secret);
        if (!assessment) {
            sayFailure(console, path, assessment.error());
            tally.addFailure(assessment.error().code);
            continue;
        }
        sources.append(measureSource(assessment.value()));
        tally.addGood();
    }
    return sources;
}

QList<MeasureSource> MeasuresCommand::fromLibrary(const QCommandLineParser &parser, Console &console, Tally &tally)
{
    const QString path = libraryPathOf(parser);
    RandomIds ids;
    const auto refuse = [&](const Error &error) {
        sayFailure(console, path, error);
        tally.addFailure(error.code);
        return QList<MeasureSource>();
    };
    const auto desk = openDesk(path, builtInInstrument(), Access::ReadOnly, console.clock, ids);
    if (!desk)
        return refuse(desk.error());
    const Result<QList<LibraryEntry>> entries = desk.value()->entries();
    const Result<QHash<QUuid, QList<Measure>>> measures = desk.value()->measures();
    if (!entries || !measures)
        return refuse(entries ? measures.error() : entries.error());
    tally.addGood();
    return measureSources(entries.value(), measures.value());
}

ExitCode MeasuresCommand::execute(const QCommandLineParser &parser, Console &console) const
{
    const QStringList paths = parser.positionalArguments();
    if (!paths.isEmpty() && parser.isSet(u"library"_s))
        return wrongUsage(console, QCoreApplication::translate("Cli", "Please name files or a library, not both."));
    const Result<Secret> secret = passwordOf(parser, paths, console);
    if (!secret)
        return exitCodeOf(secret.error().code);
    Tally tally;
    const QList<MeasureSource> sources =
        paths.isEmpty() ? fromLibrary(parser, console, tally) : fromFiles(paths, secret.value(), console, tally);
    const MeasureFilter filter{!parser.isSet(u"all"_s), std::nullopt, std::nullopt};
    QList<ListedMeasure> measures = listedMeasures(sources, console.clock.today());
    measures.removeIf([&filter](const ListedMeasure &listed) { return !filter.matches(listed); });
    for (const ListedMeasure &listed : measures)
        console.out << lineOf(listed, console.language) << '\n';
    // When nothing could be read, an older calendar is not replaced by an empty one.
    if (parser.isSet(u"ics"_s) && tally.exitCode() <= ExitCode::SomeFailed) {
        const Result<void> written =
            saveCalendar(parser.value(u"ics"_s), measures, builtInInstrument(), console.language);
        if (!written) {
            sayFailure(console, parser.value(u"ics"_s), written.error());
            return exitCodeOf(written.error().code);
        }
    }
    return tally.exitCode();
}

} // namespace vierklang::cli
