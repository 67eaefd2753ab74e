// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "ui/context.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vierklang::ui {

/// The recommended steps nobody took up yet: what to do, from whom to learn, which training goes with it, and
/// one button that makes it a measure.
class RecommendedSteps final : public QFrame
{
    Q_OBJECT

public:
    RecommendedSteps(Context &context, AssessmentEditor &editor, QWidget *parent);

    void refresh();
    void retranslate();
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

signals:
    void stepChosen(const QString &stepId);

private:
    void addStep(const Recommendation &step, int number);

    Context &m_context;
    AssessmentEditor &m_editor;
    QLabel *m_title;
    QLabel *m_none;
    QVBoxLayout *m_steps;
    bool m_isEmpty = true;
};

} // namespace vierklang::ui
