// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vierklang::cli {

/// `handout KIND… [FILE] [-o DIR|FILE.pdf]`: writes sheets for a workshop or for teaching, each into a file of its own or all into one.
class HandoutCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("handout"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;
};

} // namespace vierklang::cli
