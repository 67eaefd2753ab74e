// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/screencard.h"

#include "ui/projector/projectorscreen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/workshop/roomdisplay.h"
#include "ui/workshop/steppage.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

ScreenCard::ScreenCard(Context &context, RoomDisplay &display, QWidget *parent)
    : QFrame(parent), m_context(context), m_display(display), m_picture(new ProjectorScreen(this)),
      m_title(plainLabel(this, u"screenTitle"_s, "strong")), m_words(plainLabel(this, u"screenWords"_s, "small")),
      m_open(pushButton(this, u"screenOpen"_s, "compact")), m_blank(pushButton(this, u"screenBlank"_s, "compact")),
      m_keys(plainLabel(this, u"screenKeys"_s, "smallMuted")), m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"screenCard"_s);
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 11, 13, 11);
    column->setSpacing(6);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *label : {m_title, m_words, m_keys})
        words->addWidget(label);
    words->addStretch(1);
    m_head->setSpacing(10);
    m_head->addWidget(m_picture, 0, Qt::AlignTop);
    m_head->addLayout(words, 1);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_open, 0, Qt::AlignLeft);
    m_buttons->addWidget(m_blank, 0, Qt::AlignLeft);
    m_buttons->addStretch(1);
    column->addLayout(m_head);
    column->addLayout(m_buttons);
    connect(m_open, &QPushButton::clicked, &display, &RoomDisplay::toggleOpen);
    connect(m_blank, &QPushButton::clicked, &display, &RoomDisplay::toggleBlank);
    connect(&display, &RoomDisplay::changed, this, &ScreenCard::refresh);
}

void ScreenCard::retranslate()
{
    m_title->setText(tr("The room sees"));
    m_keys->setText(tr("%1 window, %2 black").arg(nativeKey(u"Ctrl+F5"_s), nativeKey(u"F12"_s)));
    m_picture->setFixedSize(m_context.theme.px(112), m_context.theme.px(63));
    refresh();
}

void ScreenCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < m_context.theme.px(270);
    for (QBoxLayout *row : {m_head, m_buttons})
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString ScreenCard::words() const
{
    // In the order of `Slide`.
    const QStringList slides{tr("the welcome"),         tr("the task for the goals"), tr("the question on practice"),
                             tr("question and steps"),  tr("the revealed counts"),    tr("the consensus"),
                             tr("“still covered”"),     tr("our picture"),            tr("targets and measures"),
                             tr("the end")};
    return slides.value(static_cast<qsizetype>(m_display.view().slide.index()));
}

void ScreenCard::refresh()
{
    m_picture->setView(m_display.view());
    m_picture->setBlank(m_display.isBlank());
    if (!m_display.isOpen())
        m_words->setText(tr("nothing yet: the window is closed"));
    else if (m_display.isBlank())
        m_words->setText(tr("a black picture"));
    else
        m_words->setText(words());
    m_open->setText(m_display.isOpen() ? tr("Close the window") : tr("Open the window"));
    m_open->setAccessibleName(m_display.isOpen() ? tr("Close the window of the projector") : tr("Open the window of the projector"));
    m_blank->setText(m_display.isBlank() ? tr("Show the picture") : tr("Black picture"));
}

} // namespace vierklang::ui
