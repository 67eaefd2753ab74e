// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/workflow/importplan.h"

namespace vierklang::cli {

/// `import FILE… [--dry-run] [--conflicts mine|theirs]`: says what would happen, or does it in one transaction. A file
/// that contradicts the library is refused as a whole unless the call says which side counts.
class ImportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;

private:
    [[nodiscard]] static std::optional<QString> problemWith(const QCommandLineParser &parser);
    static void decide(const QCommandLineParser &parser, ImportPlan &plan);
    [[nodiscard]] static Result<void> takeOver(const QCommandLineParser &parser, Console &console, const QString &path,
                                               const QList<ReadFile> &files);
    [[nodiscard]] static ExitCode say(const ImportPlan &plan, Console &console);
    [[nodiscard]] static Error undecided(const ImportEntry &entry);
};

} // namespace vierklang::cli
