// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vierklang::cli {

/// `report FILE… -o DIR`: writes the reports and a manifest; a broken file is named, the others arrive.
class ReportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;
};

} // namespace vierklang::cli
