// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace vierklang::ui {

/// Questions to the person that need a window of their own. Handed in through constructors, so that tests answer
/// them from a script. An empty answer means: cancelled.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Existing files to open; `filter` as QFileDialog wants it ("Vierklang (*.vierklang)").
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &folder,
                                                  const QString &filter) = 0;
    /// A file to write; asks before an existing one is replaced.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                             const QString &filter) = 0;
    /// Where and how to print, set in `printer`; false: cancelled.
    [[nodiscard]] virtual bool printer(QWidget *parent, QPrinter &printer) = 0;
};

} // namespace vierklang::ui
