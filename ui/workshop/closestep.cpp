// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/closestep.h"

#include "app/base/numbers.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/workshop/keybutton.h"
#include "ui/workshop/stepfoot.h"
#include "ui/workshop/stephead.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

CloseStep::CloseStep(Context &context, WorkshopSession &session, QWidget *parent)
    : StepPage(context, session, parent), m_head(new StepHead(context.theme, this))
{
    setObjectName(u"closeStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    buildCards();
    buildFoot();
    connect(&run(), &WorkshopRun::finished, this, &CloseStep::refresh);
}

void CloseStep::buildCards()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"closeScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(4, 0, 4, 0);
    QFrame *card = cardFrame(inside);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(20, 16, 20, 16);
    lines->setSpacing(4);
    m_summaryTitle = plainLabel(card, u"summaryTitle"_s, "strong");
    m_summary = plainLabel(card, u"summary"_s);
    m_openTitle = plainLabel(card, u"toClearUpTitle"_s, "strong");
    m_open = plainLabel(card, u"toClearUp"_s);
    m_repeatTitle = plainLabel(card, u"repeatTitle"_s, "strong");
    m_repeat = new DateField(context(), card);
    m_repeat->setObjectName(u"repeatOn"_s);
    m_repeat->setMaximumWidth(theme().px(180));
    m_repeatHint = plainLabel(card, u"repeatHint"_s, "muted");
    m_repeatTitle->setBuddy(m_repeat);
    for (QWidget *widget : {static_cast<QWidget *>(m_summaryTitle), static_cast<QWidget *>(m_summary),
                            static_cast<QWidget *>(m_openTitle), static_cast<QWidget *>(m_open),
                            static_cast<QWidget *>(m_repeatTitle), static_cast<QWidget *>(m_repeat),
                            static_cast<QWidget *>(m_repeatHint)})
        lines->addWidget(widget);
    lines->insertSpacing(2, 10);
    lines->insertSpacing(5, 10);
    cards->addWidget(card);
    cards->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
}

void CloseStep::buildFoot()
{
    StepFoot *foot = makeFoot();
    m_back = foot->add(u"back"_s);
    m_documents = foot->add(u"documents"_s);
    m_finish = foot->add(u"next"_s, "primary");
    connect(m_back, &KeyButton::clicked, this, &StepPage::backWanted);
    connect(m_documents, &KeyButton::clicked, this, &StepPage::documentsWanted);
    connect(m_finish, &KeyButton::clicked, this, &CloseStep::onFinish);
    connect(m_repeat, &QLineEdit::returnPressed, this, &CloseStep::onFinish);
}

void CloseStep::retranslate()
{
    m_summaryTitle->setText(tr("What we did"));
    m_openTitle->setText(tr("To be cleared up"));
    m_repeatTitle->setText(tr("We meet again on"));
    m_repeat->setAccessibleName(tr("Date of the repeat"));
    m_repeat->retranslate();
    m_back->setWords(tr("&Back"));
    m_documents->setWords(tr("&Protocol and handouts …"));
    m_isDateShown = false;
    refresh();
}

void CloseStep::showSummary()
{
    const AgendaCounts counts = run().agenda().counts();
    const auto measures = std::count_if(editor().assessment().measures().cbegin(), editor().assessment().measures().cend(),
                                        [](const Measure &measure) { return measure.status != MeasureStatus::Dropped; });
    m_summary->setText(tr("%1 of %2 questions decided, %3 parked, %4 open.")
                           .arg(counts.decided)
                           .arg(counts.asked)
                           .arg(counts.parked)
                           .arg(counts.toDo)
                       + u'\n' + tr("%n measures", nullptr, static_cast<int>(measures)));
    QStringList open;
    for (const AgendaItem &entry : run().agenda().items()) {
        const Minute minute = run().minuteOf(entry.item->id);
        if (entry.state != ItemState::Parked && minute == Minute())
            continue;
        QStringList parts{entry.item->shortName.in(language())};
        if (!minute.text.isEmpty())
            parts.append(minute.text);
        QString line = parts.join(u": "_s);
        if (!minute.owner.isEmpty())
            line += u" – "_s + tr("clears it up: %1").arg(minute.owner);
        open.append(line);
    }
    m_openTitle->setVisible(!open.isEmpty());
    m_open->setVisible(!open.isEmpty());
    m_open->setText(open.join(u'\n'));
}

void CloseStep::refresh()
{
    const bool done = run().isFinished();
    m_head->setTexts(run().plan().planned(WorkshopStep::Close).name.in(language()),
                     done ? tr("The workshop is finished") : tr("What takes us on from here?"),
                     done ? tr("Thank you. Everything is stored; the papers for the room are one click away.") : QString());
    showSummary();
    if (!m_isDateShown || done)
        m_repeat->setDate(run().repeatOn());
    m_isDateShown = true;
    m_repeat->setEnabled(!done);
    m_repeatHint->setText(tr("Twelve months are a good distance: long enough to change something."));
    m_repeatHint->setVisible(!done);
    m_back->setVisible(!done);
    m_documents->setVisible(done && !run().isRehearsal());
    m_finish->setWords(done ? tr("Leave the workshop") : tr("Finish the workshop"), tr("Enter"));
    foot()->hints()->setHints(done ? QList<KeyHints::Hint>() : QList<KeyHints::Hint>{{tr("%1 finish the workshop"), {tr("Enter")}}});
}

void CloseStep::focusWork()
{
    if (run().isFinished() && !run().isRehearsal())
        m_documents->setFocus(Qt::OtherFocusReason);
    else
        m_finish->setFocus(Qt::OtherFocusReason);
}

void CloseStep::onFinish()
{
    if (run().isFinished()) {
        emit leaveWanted();
        return;
    }
    if (!accept(run().finish(m_repeat->date().value_or(QDate()))))
        return;
    refresh();
    focusWork();
}

} // namespace vierklang::ui
