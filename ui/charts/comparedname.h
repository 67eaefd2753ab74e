// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vierklang::ui {

/// What one of two assessments is called beside a mark or over a column, and in a legend or a sentence: a year is both,
/// the name of a commune is too long for the first.
struct ComparedName
{
    QString brief;
    QString full;

    /// "A: Stadt Werkheim an der Lohe"; a year stands alone.
    [[nodiscard]] QString explained() const
    {
        return brief == full ? full : QStringLiteral("%1: %2").arg(brief, full);
    }
    friend bool operator==(const ComparedName &, const ComparedName &) = default;
};

} // namespace vierklang::ui
