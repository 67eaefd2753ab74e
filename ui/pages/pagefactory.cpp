// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagefactory.h"

#include "ui/comparison/comparisonpage.h"
#include "ui/pages/behaviourpage.h"
#include "ui/pages/communepage.h"
#include "ui/pages/goalspage.h"
#include "ui/pages/handoutspage.h"
#include "ui/pages/itempage.h"
#include "ui/pages/measurespage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/typeresultpage.h"

namespace vierklang::ui {

Page *makePage(Place::Kind kind, Context &context, AssessmentEditor &editor, QWidget *parent)
{
    switch (kind) {
    case Place::Kind::Commune:
        return new CommunePage(context, editor, parent);
    case Place::Kind::Goals:
        return new GoalsPage(context, editor, parent);
    case Place::Kind::Behaviour:
        return new BehaviourPage(context, editor, parent);
    case Place::Kind::Item:
        return new ItemPage(context, editor, parent);
    case Place::Kind::TypeResult:
        return new TypeResultPage(context, editor, parent);
    case Place::Kind::Profile:
        return new ProfilePage(context, editor, parent);
    case Place::Kind::Measures:
        return new MeasuresPage(context, editor, parent);
    case Place::Kind::Comparison:
        return new ComparisonPage(context, editor, parent);
    case Place::Kind::Handouts:
        return new HandoutsPage(context, editor.instrument(), &editor, parent);
    case Place::Kind::Report:
    case Place::Kind::Start: // a page of the library, not of an assessment; never asked for here
        return new ReportPage(context, editor, parent);
    }
    Q_UNREACHABLE();
}

} // namespace vierklang::ui
