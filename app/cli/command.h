// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/error.h"
#include "app/base/localizedtext.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <optional>

namespace vierklang::cli {

/// What a run of the program tells its caller (formats.md 3, after BSD sysexits; interrupted as a shell says it).
enum class ExitCode {
    Good = 0,
    SomeFailed = 1,
    WrongUsage = 2,
    BadData = 65,
    NoSuchFile = 66,
    CouldNotWrite = 74,
    Interrupted = 130
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

/// Where a command speaks to, and in which language: results go to `out`, messages to `err`.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    Language language = Language::German;
    const Clock &clock;
};

/// Counts how the inputs of a command went and turns it into one exit code: all good, some failed, or the code of
/// the first failure when nothing worked.
class Tally final
{
public:
    void addGood() { ++m_good; }
    void addFailure(ErrorCode code);
    [[nodiscard]] ExitCode exitCode() const;

private:
    int m_good = 0;
    int m_failed = 0;
    ExitCode m_first = ExitCode::Good;
};

/// One verb of the command line. A command holds no state between runs.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Parses the words after the verb and does the work.
    [[nodiscard]] ExitCode run(const QStringList &words, Console &console) const;

protected:
    /// Declares options and positional arguments.
    virtual void describe(QCommandLineParser &parser) const = 0;
    [[nodiscard]] virtual ExitCode execute(const QCommandLineParser &parser, Console &console) const = 0;

    /// Says what is wrong with the call, points to --help, and returns WrongUsage.
    [[nodiscard]] ExitCode wrongUsage(Console &console, const QString &sentence) const;
};

/// "NAME: sentence", one line for each issue of the error.
void sayFailure(Console &console, const QString &name, const Error &error);

} // namespace vierklang::cli
