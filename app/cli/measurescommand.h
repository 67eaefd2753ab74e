// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/cli/command.h"
#include "app/workflow/measureoverview.h"

namespace vierklang::cli {

/// `measures [FILE…] [--library FILE] [--all] [--ics FILE]`: the measures of assessment files, or of the library when no
/// file is named; overdue ones first. With --ics their due dates as a calendar file.
class MeasuresCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("measures"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;

private:
    [[nodiscard]] static QList<MeasureSource> fromFiles(const QStringList &paths, const Secret &secret, Console &console,
                                                         Tally &tally);
    [[nodiscard]] static QList<MeasureSource> fromLibrary(const QCommandLineParser &parser, Console &console,
                                                          Tally &tally);
};

} // namespace vierklang::cli
