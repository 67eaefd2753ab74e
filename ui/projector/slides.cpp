// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slides.h"

#include "ui/projector/slidelayouts.h"

namespace vierklang::ui {

namespace {

/// One overload for each kind of slide: a new kind does not compile until it has a layout.
struct Layouts
{
    const ProjectedView &view;
    QSizeF page;

    SlideSheet operator()(const WelcomeSlide &slide) const { return welcomeSheet(view, slide, page); }
    SlideSheet operator()(const GoalsSlide &slide) const { return goalsSheet(view, slide, page); }
    SlideSheet operator()(const BehaviourSlide &slide) const { return behaviourSheet(view, slide, page); }
    SlideSheet operator()(const QuestionSlide &slide) const { return questionSheet(view, slide, page); }
    SlideSheet operator()(const RevealedSlide &slide) const { return revealedSheet(view, slide, page); }
    SlideSheet operator()(const AgreedSlide &slide) const { return agreedSheet(view, slide, page); }
    SlideSheet operator()(const CoveredSlide &) const { return coveredSheet(view, page); }
    SlideSheet operator()(const PictureSlide &slide) const { return pictureSheet(view, slide, page); }
    SlideSheet operator()(const TargetsSlide &slide) const { return targetsSheet(view, slide, page); }
    SlideSheet operator()(const ClosingSlide &slide) const { return closingSheet(view, slide, page); }
};

} // namespace

SlideSheet layOut(const ProjectedView &view, QSizeF page)
{
    return std::visit(Layouts{view, page}, view.slide);
}

} // namespace vierklang::ui
