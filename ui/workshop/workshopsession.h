// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/workshoprehearsal.h"

#include <memory>

namespace vierklang::ui {

/// A workshop that is under way with all it stands on: a real one on an assessment of the library, or a rehearsal in
/// memory. A real one must end before the library it came from.
class WorkshopSession final
{
public:
    WorkshopSession(std::unique_ptr<AssessmentEditor> editor, std::unique_ptr<WorkshopRun> run);
    explicit WorkshopSession(std::unique_ptr<WorkshopRehearsal> rehearsal);
    ~WorkshopSession();

    [[nodiscard]] AssessmentEditor &editor() { return m_rehearsal ? m_rehearsal->editor() : *m_editor; }
    [[nodiscard]] WorkshopRun &run() { return m_rehearsal ? m_rehearsal->run() : *m_run; }
    [[nodiscard]] const Instrument &instrument() { return editor().instrument(); }
    /// Null in a real workshop.
    [[nodiscard]] WorkshopRehearsal *rehearsal() { return m_rehearsal.get(); }

private:
    std::unique_ptr<WorkshopRehearsal> m_rehearsal;
    std::unique_ptr<AssessmentEditor> m_editor;
    std::unique_ptr<WorkshopRun> m_run;
};

} // namespace vierklang::ui
