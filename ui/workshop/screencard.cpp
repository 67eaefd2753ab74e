// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/screencard.h"

#include "ui/projector/projectorscreen.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/workshop/roomdisplay.h"
#include "ui/workshop/steppage.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

ScreenCard::ScreenCard(Context &context, RoomDisplay &display, QWidget *parent)
    : QFrame(parent), m_context(context), m_display(display), m_picture(new ProjectorScreen(this)),
      m_title(plainLabel(this, u"screenTitle"_s, "strong")), m_words(plainLabel(this, u"screenWords"_s, "small")),
      m_open(pushButton(this, u"screenOpen"_s, "compact")), m_blank(pushButton(this, u"screenBlank"_s, "compact")),
      m_openKey(plainLine(this, u"screenOpenKey"_s, "key")), m_blankKey(plainLine(this, u"screenBlankKey"_s, "key"))
{
    setObjectName(u"screenCard"_s);
    setRole(this, "card");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(13, 11, 13, 11);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_words);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(m_open, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_openKey, 1, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_blank, 2, 0, Qt::AlignLeft);
    grid->addWidget(m_blankKey, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_open, &QPushButton::clicked, &display, &RoomDisplay::toggleOpen);
    connect(m_blank, &QPushButton::clicked, &display, &RoomDisplay::toggleBlank);
    connect(&display, &RoomDisplay::changed, this, &ScreenCard::refresh);
}

void ScreenCard::retranslate()
{
    m_title->setText(tr("The room sees"));
    m_openKey->setText(nativeKey(u"Ctrl+F5"_s));
    m_blankKey->setText(nativeKey(u"F12"_s));
    m_picture->setFixedSize(m_context.theme.px(112), m_context.theme.px(63));
    refresh();
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
