// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace vierklang::test {

/// Visible texts that do not fit their widget, as readable lines.
[[nodiscard]] QStringList clippedTexts(QWidget *root);

/// Scroll areas whose content is wider than they are: something would be cut at the right.
[[nodiscard]] QStringList overflowingAreas(QWidget *root);

/// Focusable widgets without a name for assistive technology.
[[nodiscard]] QStringList unnamedWidgets(QWidget *root);

/// Visible, enabled widgets that Tab should reach and does not, starting from where the focus is.
[[nodiscard]] QStringList unreachedByTab(QWidget *window);

/// Menu entries and buttons that share a mnemonic within one menu.
[[nodiscard]] QStringList sharedMnemonics(QWidget *menuBar);

} // namespace vierklang::test
