// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vierklang::cli {

/// `answer-sheet -o FILE [--form full|short]`: writes a template for answers in a spreadsheet; `import` reads it filled.
class AnswerSheetCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("answer-sheet"); }
    [[nodiscard]] QString summary() const override;

protected:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode execute(const QCommandLineParser &parser, Console &console) const override;
};

} // namespace vierklang::cli
