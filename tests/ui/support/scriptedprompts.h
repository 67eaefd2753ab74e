// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QPrinter>

namespace vierklang::test {

/// Answers the questions for files and printers from a script; what is empty cancels.
class ScriptedPrompts final : public ui::Prompts
{
public:
    QStringList filesToOpenNext;
    QString fileToSaveNext;
    QString printToNext; ///< a PDF file in place of paper
    QString lastProposal;
    QString lastDocument; ///< what was to be printed last

    [[nodiscard]] QStringList filesToOpen(QWidget *, const QString &, const QString &, const QString &) override
    {
        return filesToOpenNext;
    }
    [[nodiscard]] QString fileToSave(QWidget *, const QString &, const QString &proposal, const QString &) override
    {
        lastProposal = proposal;
        return fileToSaveNext;
    }
    [[nodiscard]] bool printer(QWidget *, QPrinter &printer) override
    {
        lastDocument = printer.docName();
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printToNext);
        return !printToNext.isEmpty();
    }
};

} // namespace vierklang::test
