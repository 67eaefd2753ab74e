// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vierklang::cli {

/// `example NAME -o FILE`: writes one of the fictional communes; without a name it lists them.
class ExampleCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("example"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;
};

} // namespace vierklang::cli
