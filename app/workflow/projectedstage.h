// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"

#include <QObject>

namespace vierklang {

/// Follows a workshop and says when the room sees something else. The projector, and the small picture of it
/// in the moderator's window, show `view()`. Must not outlive the workshop.
class ProjectedStage final : public QObject
{
    Q_OBJECT

public:
    ProjectedStage(WorkshopRun &run, Language language, QObject *parent = nullptr);
    ~ProjectedStage() override;

    [[nodiscard]] const ProjectedView &view() const { return m_view; }
    void setLanguage(Language language);

signals:
    /// Only when the view is another one than before.
    void viewChanged(const vierklang::ProjectedView &view);

private:
    void follow();

    WorkshopRun &m_run;
    Language m_language;
    ProjectedView m_view;
};

} // namespace vierklang
