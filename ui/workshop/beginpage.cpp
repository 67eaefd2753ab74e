// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/beginpage.h"

#include "app/workflow/messages.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/resultparts.h"
#include "ui/workshop/promise.h"

#include <QEvent>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

QSpinBox *number(const QString &name, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

} // namespace

BeginPage::BeginPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_frame(new PageFrame(context.theme, this))
{
    setObjectName(u"workshopBegin"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    QFrame *card = cardFrame(this);
    buildPeople(card);
    m_frame->content()->addWidget(card);
    m_frame->content()->addStretch(1);
    m_rehearse = pushButton(this, u"rehearse"_s);
    m_frame->footer()->insertWidget(1, m_rehearse);
    connect(m_frame->back(), &QPushButton::clicked, this, &BeginPage::backWanted);
    connect(m_frame->next(), &QPushButton::clicked, this, [this] { emit beginWanted(room()); });
    connect(m_rehearse, &QPushButton::clicked, this, [this] { emit rehearsalWanted(room()); });
    retranslate();
}

void BeginPage::buildPeople(QWidget *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    m_personsTitle = plainLabel(card, u"personsTitle"_s, "strong");
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_persons = number(u"persons"_s, 1, 99, card);
    m_persons->setValue(plan().suggestedPersons - 2);
    m_personsHint = plainLabel(card, u"personsHint"_s, "muted");
    line->addWidget(m_persons);
    line->addWidget(m_personsHint, 1);
    column->addWidget(m_personsTitle);
    column->addLayout(line);
    column->addSpacing(10);
    m_groupsTitle = plainLabel(card, u"groupsTitle"_s, "strong");
    m_groupsHint = plainLabel(card, u"groupsHint"_s, "muted");
    column->addWidget(m_groupsTitle);
    column->addWidget(m_groupsHint);
    auto *grid = new QGridLayout;
    buildGroups(grid, card);
    column->addLayout(grid);
    m_refusal = plainLabel(card, u"roomRefusal"_s, "strong");
    column->addWidget(m_refusal);
    column->addSpacing(10);
    m_formTitle = plainLabel(card, u"formTitle"_s, "strong");
    m_form = plainLabel(card, u"formWords"_s);
    m_promiseTitle = plainLabel(card, u"promiseTitle"_s, "strong");
    m_promise = plainLabel(card, u"promise"_s);
    column->addWidget(m_formTitle);
    column->addWidget(m_form);
    column->addSpacing(10);
    column->addWidget(m_promiseTitle);
    column->addWidget(m_promise);
    connect(m_persons, &QSpinBox::valueChanged, this, &BeginPage::showCheck);
}

void BeginPage::buildGroups(QGridLayout *grid, QWidget *card)
{
    constexpr int Columns = 2;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2 * Columns, 1);
    for (int i = 0; i < plan().groups.size(); ++i) {
        QSpinBox *box = number(u"group."_s + plan().groups[i].id, 0, plan().mostPersons, card);
        QLabel *title = plainLine(card, u"groupTitle"_s);
        title->setBuddy(box);
        const int column = i % Columns * 2;
        grid->addWidget(box, i / Columns, column);
        grid->addWidget(title, i / Columns, column + 1);
        m_groups.append(box);
        m_groupTitles.append(title);
        connect(box, &QSpinBox::valueChanged, this, &BeginPage::showCheck);
    }
}

void BeginPage::retranslate()
{
    const Language language = m_context.language();
    const Assessment &assessment = m_editor.assessment();
    const QString name = assessment.commune().name;
    m_frame->crumb()->setText(name.isEmpty() ? tr("New assessment") : name);
    m_frame->heading()->setText(tr("Begin a workshop"));
    m_frame->rule()->setText(tr("You moderate on this screen; the room sees only what the projector shows."));
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("Be&gin the workshop"));
    m_rehearse->setText(tr("&Rehearsal"));
    m_rehearse->setToolTip(tr("The whole workshop with simulated people. Nothing is stored."));
    m_personsTitle->setText(tr("How many people are in the room?"));
    m_persons->setAccessibleName(m_personsTitle->text());
    m_groupsTitle->setText(tr("Which groups are there? (optional)"));
    m_groupsHint->setText(tr("Only numbers, no names. A result by group is shown only from %1 people up.")
                              .arg(m_editor.instrument().constants.groupMinimum));
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const QString group = plan().groups[i].name.in(language);
        m_groupTitles[i]->setText(group);
        m_groups[i]->setAccessibleName(group);
    }
    const bool isFull = assessment.form() == Form::Full;
    int minutes = 0;
    for (const PlannedStep &step : plan().steps)
        minutes += isFull ? step.fullMinutes : step.shortMinutes;
    m_formTitle->setText(tr("Which form?"));
    m_form->setText((isFull ? tr("Full form, %1 questions, %2 minutes.") : tr("Short form, %1 questions, %2 minutes."))
                        .arg(m_editor.itemsInWorkshopOrder().size())
                        .arg(minutes)
                    + u' ' + tr("You change it on the page of the commune."));
    m_promiseTitle->setText(tr("What is kept, and what is not"));
    m_promise->setText(promiseText());
    m_frame->hints()->setHints({{tr("%1 help"), {u"F1"_s}}});
    showCheck();
}

Room BeginPage::room() const
{
    Room room;
    room.persons = m_persons->value();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i]->value() > 0)
            room.groups.insert(plan().groups[i].id, m_groups[i]->value());
    }
    return room;
}

void BeginPage::showCheck()
{
    const Result<void> fits = checkRoom(plan(), room());
    setTextOrHide(m_refusal, fits ? QString() : sentenceOf(fits.error()));
    m_personsHint->setText(m_persons->value() > plan().suggestedPersons
                               ? tr("More than %1: let tables vote as one, with one vote each.").arg(plan().suggestedPersons)
                               : tr("%1 to %2 people are best.").arg(plan().leastPersons).arg(plan().suggestedPersons));
    m_frame->next()->setEnabled(fits.isOk() && !m_editor.isReadOnly());
    m_rehearse->setEnabled(fits.isOk());
}

void BeginPage::focusFirst()
{
    m_persons->setFocus(Qt::OtherFocusReason);
    m_persons->selectAll();
}

void BeginPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vierklang::ui
