// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vierklang::cli {

/// `score FILE… [--json]`: the result of each file, as a table for people or one JSON object a line.
class ScoreCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("score"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;
};

} // namespace vierklang::cli
