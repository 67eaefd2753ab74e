// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"
#include "ui/projector/slidesheet.h"

namespace vierklang::ui {

/// The layout of each kind of slide; see `layOut`. The view says the language and whether it is a rehearsal.
[[nodiscard]] SlideSheet welcomeSheet(const ProjectedView &view, const WelcomeSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet goalsSheet(const ProjectedView &view, const GoalsSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet behaviourSheet(const ProjectedView &view, const BehaviourSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet questionSheet(const ProjectedView &view, const QuestionSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet revealedSheet(const ProjectedView &view, const RevealedSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet agreedSheet(const ProjectedView &view, const AgreedSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet coveredSheet(const ProjectedView &view, QSizeF page);
[[nodiscard]] SlideSheet pictureSheet(const ProjectedView &view, const PictureSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet targetsSheet(const ProjectedView &view, const TargetsSlide &slide, QSizeF page);
[[nodiscard]] SlideSheet closingSheet(const ProjectedView &view, const ClosingSlide &slide, QSizeF page);

} // namespace vierklang::ui
