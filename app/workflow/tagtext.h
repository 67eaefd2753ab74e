// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vierklang {

/// Tags in one line, as a person writes them: "Runde Nord, Wiederholung". Where a tag itself has a comma, semicolons
/// stand between them.
[[nodiscard]] QString tagLine(const QStringList &tags);

/// The tags of such a line: trimmed, none empty, none twice. With a semicolon anywhere, commas belong to the tags.
[[nodiscard]] QStringList tagsOfLine(const QString &line);

} // namespace vierklang
