// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace vierklang::ui {

/// A label that shows its text letter by letter: whatever a person typed or a file brought is never read as HTML.
/// It wraps. `role` is one of the roles of ui/theme.h.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QString &name, const char *role = nullptr);

/// As above, on one line.
[[nodiscard]] QLabel *plainLine(QWidget *parent, const QString &name, const char *role = nullptr);

/// A text for a tool tip that is shown letter by letter too: tool tips have no format to set, so nothing in it can look
/// like a tag.
[[nodiscard]] QString plainTip(QString text);

} // namespace vierklang::ui
