// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/workflow/messages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

/// The parser's help, with the verb where Qt writes the path of the program.
QString usageOf(const QCommandLineParser &parser, const QString &verb)
{
    QString help = parser.helpText();
    const QString program = QCoreApplication::instance() ? QCoreApplication::arguments().value(0) : QString();
    if (const qsizetype at = help.indexOf(program); at >= 0 && !program.isEmpty())
        help.replace(at, program.size(), u"vierklang-cli "_s + verb);
    return help;
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::AssessmentNotFound:
    case ErrorCode::UnknownExample:
        return ExitCode::NoSuchFile;
    case ErrorCode::AssessmentExists:
        return ExitCode::SomeFailed;
    case ErrorCode::FileNotWritable:
    case ErrorCode::ReportNotWritten:
    case ErrorCode::LibraryHeld:
    case ErrorCode::LibraryReadOnly:
    case ErrorCode::LibraryFull:
    case ErrorCode::LibraryUnavailable:
        return ExitCode::CouldNotWrite;
    default:
        return ExitCode::BadData;
    }
}

void Tally::addFailure(ErrorCode code)
{
    if (m_failed++ == 0)
        m_first = exitCodeOf(code);
}

ExitCode Tally::exitCode() const
{
    if (m_failed == 0)
        return ExitCode::Good;
    return m_good > 0 ? ExitCode::SomeFailed : m_first;
}

ExitCode Command::run(const QStringList &words, Console &console) const
{
    QCommandLineParser parser;
    parser.setApplicationDescription(summary());
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("Cli", "Show this help."));
    const QCommandLineOption language(
        u"lang"_s, QCoreApplication::translate("Cli", "Language of texts: de or en."), u"de|en"_s);
    parser.addOptions({help, language});
    describe(parser);
    if (!parser.parse(QStringList{u"vierklang-cli "_s + name()} + words))
        return wrongUsage(console, parser.errorText());
    if (parser.isSet(help)) {
        console.out << usageOf(parser, name());
        return ExitCode::Good;
    }
    return execute(parser, console);
}

ExitCode Command::wrongUsage(Console &console, const QString &sentence) const
{
    console.err << sentence << '\n'
                << QCoreApplication::translate("Cli", "“vierklang-cli %1 --help” shows how it is called.").arg(name())
                << '\n';
    return ExitCode::WrongUsage;
}

void sayFailure(Console &console, const QString &name, const Error &error)
{
    // What a file or its name says must not steer the terminal or forge lines.
    const auto harmless = [](QString text) {
        for (QChar &c : text) {
            if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029))
                c = QChar(0xFFFD);
        }
        return text;
    };
    constexpr qsizetype MostLines = 200;
    const QStringList lines = linesOf(error);
    for (const QString &line : lines.mid(0, MostLines))
        console.err << harmless(name) << ": " << harmless(line.left(1000)) << '\n';
    if (lines.size() > MostLines)
        console.err << harmless(name) << ": … " << lines.size() - MostLines << '\n';
}

} // namespace vierklang::cli
