// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/targetsstep.h"

#include "app/workflow/messages.h"
#include "ui/pages/measurespage.h"
#include "ui/widgets/targetspanel.h"
#include "ui/workshop/segments.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
enum View { Measures, Targets };
}

TargetsStep::TargetsStep(Context &context, WorkshopSession &session, QWidget *parent)
    : StepPage(context, session, parent), m_views(new Segments(u"targetViews"_s, 2, this)),
      m_stack(new QStackedWidget(this)), m_targets(new TargetsPanel(context, session.editor(), m_stack)),
      m_measures(new MeasuresPage(context, session.editor(), m_stack))
{
    setObjectName(u"targetsStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 4, 20, 0);
    head->addWidget(m_views);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setObjectName(u"targetsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(20, 8, 20, 8);
    lines->addWidget(m_targets);
    lines->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_stack->addWidget(m_measures);
    m_stack->addWidget(scroll);
    // In a room a sixth measure is refused; alone it goes to the store of ideas.
    m_measures->setAdding({[this](const QString &step, Language language) { return run().addMeasure(step, language); },
                           [this](const QString &title) { return run().addOwnMeasure(title); }});
    connect(m_views, &Segments::chosenByPerson, this, &TargetsStep::onView);
    connect(m_targets, &TargetsPanel::closed, this, [this] { onView(Measures); });
    connect(m_measures, &Page::placeRequested, this, &TargetsStep::onPlace);
    connect(m_measures, &Page::announced, this, &StepPage::announced);
    connect(m_measures, &Page::failed, this, [this](const Error &error) { emit refused(sentenceOf(error)); });
}

void TargetsStep::retranslate()
{
    m_views->setTexts({tr("Measures"), tr("Own targets")});
    m_targets->retranslate();
    m_measures->setNextWords(tr("Next: close"));
    refresh();
}

void TargetsStep::refresh() { m_targets->refresh(); }

void TargetsStep::focusWork() { onView(m_views->chosen()); }

void TargetsStep::onView(int view)
{
    m_views->choose(view);
    m_stack->setCurrentIndex(view);
    if (view == Measures)
        m_measures->showPlace({Place::Kind::Measures, {}});
    else
        m_targets->focusFirst();
}

void TargetsStep::onPlace(const Place &place)
{
    if (place.kind == Place::Kind::Report)
        emit nextWanted();
    else
        emit backWanted();
}

} // namespace vierklang::ui
