// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"

namespace vierklang {

/// The same commune the last time before: the latest assessment of the library that is older than the open one, was
/// opened there, and is not in the bin. Archived ones count: last year is what one puts away. Communes are matched by
/// name first, as the library lists them, then by `isSameCommune`; one without a date is neither earlier nor later.
///
/// Nobody may see it beside a question that is still open (ui/pages/earliertexts.h).
class EarlierYear final
{
public:
    explicit EarlierYear(const AssessmentEditor &editor) : m_editor(editor) {}

    /// nullptr when there is none, or when the library cannot say.
    [[nodiscard]] const Assessment *assessment();
    /// The library may have changed since: look there again when next asked.
    void lookAgain() { m_lookedFor.reset(); }

private:
    struct Wanted
    {
        Commune commune;
        std::optional<QDate> before;

        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    [[nodiscard]] std::optional<Assessment> find(const Wanted &wanted) const;

    const AssessmentEditor &m_editor;
    std::optional<Wanted> m_lookedFor;
    std::optional<Assessment> m_found;
};

} // namespace vierklang
