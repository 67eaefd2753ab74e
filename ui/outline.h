// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "ui/place.h"
#include "ui/widgets/sign.h"

#include <QList>
#include <QString>

namespace vierklang::ui {

/// One line of the sidebar.
struct OutlineEntry
{
    enum class Group { WhatFor, HowFar, WhatNext };

    Group group = Group::WhatFor;
    Place place;
    QString label;
    Sign sign = Sign::Open;
    QString state;        ///< in words, beside the sign
    bool isItem = false;  ///< inside the section that is open
    bool current = false;

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// The whole assessment as the sidebar shows it from a place: only the section the person is in shows its items.
[[nodiscard]] QList<OutlineEntry> outlineOf(const AssessmentEditor &editor, const Place &here, Language language);

} // namespace vierklang::ui
