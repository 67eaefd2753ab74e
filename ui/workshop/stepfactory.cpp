// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/stepfactory.h"

#include "ui/workshop/behaviourstep.h"
#include "ui/workshop/closestep.h"
#include "ui/workshop/goalsstep.h"
#include "ui/workshop/itemsstep.h"
#include "ui/workshop/picturestep.h"
#include "ui/workshop/targetsstep.h"
#include "ui/workshop/welcomestep.h"

namespace vierklang::ui {

StepPage *makeStepPage(WorkshopStep step, Context &context, WorkshopSession &session, QWidget *parent)
{
    switch (step) {
    case WorkshopStep::Welcome:
        return new WelcomeStep(context, session, parent);
    case WorkshopStep::Goals:
        return new GoalsStep(context, session, parent);
    case WorkshopStep::Behaviour:
        return new BehaviourStep(context, session, parent);
    case WorkshopStep::Items:
        return new ItemsStep(context, session, parent);
    case WorkshopStep::Reveal:
        return new PictureStep(context, session, parent);
    case WorkshopStep::Targets:
        return new TargetsStep(context, session, parent);
    case WorkshopStep::Close:
        return new CloseStep(context, session, parent);
    }
    Q_UNREACHABLE();
}

} // namespace vierklang::ui
