// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vierklang::ui {

/// Asks for a folder in a window of its own; empty means cancelled. Tests answer from a script.
using FolderQuestion = std::function<QString(QWidget *parent, const QString &title, const QString &folder)>;

/// The dialog of the desktop.
[[nodiscard]] QString folderOfTheDesktop(QWidget *parent, const QString &title, const QString &folder);

} // namespace vierklang::ui
