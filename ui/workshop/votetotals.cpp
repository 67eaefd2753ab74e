// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/votetotals.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/widgets/sign.h"
#include "ui/workshop/persondots.h"

#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

VoteTotals::VoteTotals(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_counted(plainLine(this, u"countedOf"_s, "heading")),
      m_dots(new PersonDots(theme, this)), m_left(plainLine(this, u"stillToCount"_s, "strong")),
      m_inRoom(plainLine(this, u"inRoom"_s, "muted")), m_change(pushButton(this, u"changePersons"_s, "link")),
      m_number(new QSpinBox(this)), m_take(pushButton(this, u"takePersons"_s)),
      m_paper(pushButton(this, u"enterPaper"_s, "link")), m_discard(pushButton(this, u"discardCount"_s, "link")),
      m_lines(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setRole(this, "card");
    m_number->setObjectName(u"personsNumber"_s);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 6);
    column->setSpacing(2);
    auto *count = new QHBoxLayout;
    count->setSpacing(14);
    count->addWidget(m_counted);
    count->addWidget(m_dots);
    count->addWidget(m_left);
    count->addStretch(1);
    auto *room = new QHBoxLayout;
    room->setSpacing(8);
    room->addWidget(new SignLabel(Sign::People, 16, theme, this));
    room->addWidget(m_inRoom);
    room->addWidget(m_number);
    room->addWidget(m_take);
    room->addWidget(m_change);
    room->addStretch(1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_paper);
    tools->addWidget(m_discard);
    m_lines->addLayout(room, 1);
    m_lines->addLayout(tools);
    m_lines->setAlignment(tools, Qt::AlignLeft);
    m_number->hide();
    m_take->hide();
    column->addLayout(count);
    column->addLayout(m_lines);
    connect(m_change, &QPushButton::clicked, this, &VoteTotals::onChange);
    connect(m_take, &QPushButton::clicked, this, &VoteTotals::onTake);
    connect(m_number, &QSpinBox::editingFinished, this, &VoteTotals::onTake);
    connect(m_paper, &QPushButton::clicked, this, &VoteTotals::paperWanted);
    connect(m_discard, &QPushButton::clicked, this, &VoteTotals::discardWanted);
}

void VoteTotals::setRange(int least, int most) { m_number->setRange(least, most); }

void VoteTotals::retranslate()
{
    m_change->setText(tr("Change …"));
    m_change->setAccessibleName(tr("Change the number of people in the room"));
    m_number->setAccessibleName(tr("People in the room"));
    m_take->setText(tr("Apply"));
    m_paper->setText(tr("Enter paper forms …"));
    m_discard->setText(tr("Discard the count"));
    showTotals(m_done, m_of);
}

void VoteTotals::showTotals(int counted, int persons)
{
    m_done = counted;
    m_of = persons;
    m_counted->setText(tr("%1 of %2 votes").arg(counted).arg(persons));
    m_dots->setDots(counted, persons);
    m_left->setText(counted < persons ? tr("%n votes to go", nullptr, persons - counted) : tr("everybody is counted"));
    m_inRoom->setText(tr("%n people in the room", nullptr, persons));
}

void VoteTotals::setOffers(bool mayEnterPaper, bool mayDiscard)
{
    m_paper->setVisible(mayEnterPaper);
    m_discard->setVisible(mayDiscard);
}

QString VoteTotals::words() const { return u"%1, %2"_s.arg(m_counted->text(), m_left->text()); }

void VoteTotals::onChange()
{
    m_number->setValue(m_of);
    for (QWidget *widget : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_take)})
        widget->show();
    m_inRoom->hide();
    m_change->hide();
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

void VoteTotals::onTake()
{
    if (m_number->isHidden())
        return;
    m_number->hide();
    m_take->hide();
    m_inRoom->show();
    m_change->show();
    if (m_number->value() != m_of)
        emit personsWanted(m_number->value());
    emit done();
}

void VoteTotals::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_lines->setDirection(width() < m_theme.px(430) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Where the window is narrow the words say it, too.
    m_dots->setVisible(width() >= m_theme.px(440));
    m_left->setVisible(width() >= m_theme.px(560));
}

} // namespace vierklang::ui
