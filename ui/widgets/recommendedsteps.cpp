// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recommendedsteps.h"

#include "ui/pages/measuretexts.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultparts.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

RecommendedSteps::RecommendedSteps(Context &context, AssessmentEditor &editor, QWidget *parent)
    : QFrame(parent), m_context(context), m_editor(editor)
{
    setObjectName(u"recommendedSteps"_s);
    setRole(this, "card");
    const int gap = context.theme.px(14);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, context.theme.px(10), gap, context.theme.px(10));
    column->setSpacing(context.theme.px(8));
    m_title = plainLabel(this, "subheading");
    m_none = plainLabel(this, "muted");
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(context.theme.px(10));
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addLayout(m_steps);
    column->addStretch(1);
    retranslate();
}

void RecommendedSteps::retranslate()
{
    m_title->setText(tr("Recommended steps"));
    m_none->setText(tr("There are no recommendations yet: too few questions on maturity are answered."));
    refresh();
}

void RecommendedSteps::refresh()
{
    clearLayout(m_steps);
    const MeasureTexts texts(m_editor.instrument(), m_editor.assessment(), m_editor.result(),
                             m_context.language());
    const QList<const Recommendation *> steps = texts.openSteps();
    m_isEmpty = steps.isEmpty();
    m_none->setVisible(m_editor.result().recommendations.isEmpty());
    for (int number = 0; number < steps.size(); ++number)
        addStep(*steps[number], number + 1);
    showAllOf(m_steps);
}

void RecommendedSteps::addStep(const Recommendation &step, int number)
{
    const Language language = m_context.language();
    const MeasureTexts texts(m_editor.instrument(), m_editor.assessment(), m_editor.result(), language);
    auto *row = new QHBoxLayout;
    auto *column = new QVBoxLayout;
    column->setSpacing(m_context.theme.px(1));
    QLabel *text = plainLabel(this);
    text->setText(step.text.in(language));
    auto *learn = new MarkedLabel(m_context, this, "smallMuted");
    learn->setPhrase(texts.learnFrom(step), {step.learnFrom});
    QLabel *training = plainLabel(this, "smallMuted");
    training->setText(tr("Training: %1").arg(step.training.in(language)));
    column->addWidget(text);
    column->addWidget(learn);
    column->addWidget(training);
    QPushButton *take = pushButton(this, u"takeStep.%1"_s.arg(step.id));
    setButtonText(take, tr("Take up"), tr("Take up step %1: %2").arg(QString::number(number), text->text()));
    take->setEnabled(!m_editor.isReadOnly());
    connect(take, &QPushButton::clicked, this, [this, id = step.id] { emit stepChosen(id); });
    row->addLayout(column, 1);
    row->addWidget(take, 0, Qt::AlignVCenter);
    m_steps->addLayout(row);
}

} // namespace vierklang::ui
