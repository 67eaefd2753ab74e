// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vierklang {

/// A text made ready for searching: no case, and marks left out ("a" for "ä") or written out ("ae"). Made once, looked
/// into at every letter somebody types.
struct SearchText
{
    QString plain;
    QString writtenOut; ///< null when it would be the same as `plain`

    SearchText() = default;
    explicit SearchText(const QString &text);
};

/// The words of what somebody typed.
[[nodiscard]] QList<SearchText> searchWords(const QString &typed);
[[nodiscard]] bool hasEveryWord(const SearchText &text, const QList<SearchText> &words);

} // namespace vierklang
