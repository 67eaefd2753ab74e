// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/workflow/importplan.h"

namespace vierklang {
class LibraryDesk;
}

namespace vierklang::cli {

/// `--library FILE`, and what it names, or the person's own.
void addLibraryOption(QCommandLineParser &parser);
[[nodiscard]] QString libraryPathOf(const QCommandLineParser &parser);

/// A verb on the local library: opens `--library FILE` (default: the person's own), reading or writing, and hands
/// it to the verb.
class LibraryCommand : public Command
{
protected:
    explicit LibraryCommand(Access access) : m_access(access) {}
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;
    [[nodiscard]] virtual ExitCode work(const QCommandLineParser &parser, Console &console,
                                        LibraryDesk &desk) const = 0;
    /// Is the call complete? Checked before the library is touched.
    [[nodiscard]] virtual std::optional<QString> problemWith(const QCommandLineParser &parser) const = 0;

private:
    Access m_access;
};

/// `list`: id, date, state and name of every assessment.
class ListCommand final : public LibraryCommand
{
public:
    ListCommand() : LibraryCommand(Access::ReadOnly) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("list"); }
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] ExitCode work(const QCommandLineParser &parser, Console &console, LibraryDesk &desk) const override;
    [[nodiscard]] std::optional<QString> problemWith(const QCommandLineParser &parser) const override;
};

/// `export ID… -o DIR`: writes assessment files.
class ExportCommand final : public LibraryCommand
{
public:
    ExportCommand() : LibraryCommand(Access::ReadOnly) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode work(const QCommandLineParser &parser, Console &console, LibraryDesk &desk) const override;
    [[nodiscard]] std::optional<QString> problemWith(const QCommandLineParser &parser) const override;
};

/// `backup -o FILE`: a consistent, checked copy of the library.
class BackupCommand final : public LibraryCommand
{
public:
    BackupCommand() : LibraryCommand(Access::ReadOnly) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode work(const QCommandLineParser &parser, Console &console, LibraryDesk &desk) const override;
    [[nodiscard]] std::optional<QString> problemWith(const QCommandLineParser &parser) const override;
};

} // namespace vierklang::cli
