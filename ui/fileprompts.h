// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

namespace vierklang::ui {

/// The dialogs of the desktop for files and printers.
class FilePrompts final : public Prompts
{
public:
    [[nodiscard]] QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                          const QString &filter) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                     const QString &filter) override;
    [[nodiscard]] bool printer(QWidget *parent, QPrinter &printer) override;
};

} // namespace vierklang::ui
