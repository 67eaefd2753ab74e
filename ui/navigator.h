// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "ui/place.h"

#include <QList>

#include <optional>

namespace vierklang::ui {

/// Which place follows which on the way through an assessment, and what is still open. Pages know no other page; the
/// window asks here.
class Navigator final
{
public:
    explicit Navigator(const AssessmentEditor &editor) : m_editor(editor) {}

    /// The whole way: the commune, goals, practice, the questions of the form, the results, the report, the handouts.
    [[nodiscard]] QList<Place> places() const;
    [[nodiscard]] std::optional<Place> after(const Place &place) const;
    [[nodiscard]] std::optional<Place> before(const Place &place) const;
    /// The next place without an answer, starting over at the beginning; parked questions come last.
    [[nodiscard]] std::optional<Place> nextOpen(const Place &from) const;
    [[nodiscard]] int openCount() const;
    /// Where work goes on when the assessment is opened.
    [[nodiscard]] Place start() const;

private:
    [[nodiscard]] bool isOpen(const Place &place) const;
    [[nodiscard]] bool isParked(const Place &place) const;

    const AssessmentEditor &m_editor;
};

} // namespace vierklang::ui
