// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/projectedstage.h"

namespace vierklang {

ProjectedStage::ProjectedStage(WorkshopRun &run, Language language, QObject *parent)
    : QObject(parent), m_run(run), m_language(language), m_view(projectedView(run, language))
{
    for (const auto signal :
         {&WorkshopRun::stepChanged, &WorkshopRun::topicChanged, &WorkshopRun::roomChanged,
          &WorkshopRun::agendaChanged, &WorkshopRun::paceChanged, &WorkshopRun::finished})
        connect(&m_run, signal, this, &ProjectedStage::follow);
    connect(&m_run.vote(), &WorkshopVote::phaseChanged, this, &ProjectedStage::follow);
    connect(&m_run.vote(), &WorkshopVote::countsChanged, this, &ProjectedStage::follow);
    connect(&m_run.goals(), &WorkshopGoals::ballotsChanged, this, &ProjectedStage::follow);
    connect(&m_run.editor(), &AssessmentEditor::assessmentChanged, this, &ProjectedStage::follow);
    connect(&m_run.editor(), &AssessmentEditor::revealedChanged, this, &ProjectedStage::follow);
}

ProjectedStage::~ProjectedStage() = default;

void ProjectedStage::setLanguage(Language language)
{
    m_language = language;
    follow();
}

void ProjectedStage::follow()
{
    const ProjectedView next = projectedView(m_run, m_language);
    if (next == m_view)
        return;
    m_view = next;
    emit viewChanged(m_view);
}

} // namespace vierklang
