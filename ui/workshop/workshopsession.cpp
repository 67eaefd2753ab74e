// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshopsession.h"

namespace vierklang::ui {

WorkshopSession::WorkshopSession(std::unique_ptr<AssessmentEditor> editor, std::unique_ptr<WorkshopRun> run)
    : m_editor(std::move(editor)), m_run(std::move(run))
{
}

WorkshopSession::WorkshopSession(std::unique_ptr<WorkshopRehearsal> rehearsal) : m_rehearsal(std::move(rehearsal)) {}

WorkshopSession::~WorkshopSession() = default;

} // namespace vierklang::ui
