// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vierklang::ui {

/// Where in the window the person is or wants to be. `id` names the behaviour item or the maturity item.
struct Place
{
    enum class Kind { Start, Commune, Goals, Behaviour, Item, TypeResult, Profile, Measures, Comparison, Report, Handouts };

    Kind kind = Kind::Start;
    QString id;

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace vierklang::ui
