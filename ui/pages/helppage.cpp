// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helppage.h"

#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"

#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int SectionCount = 7;
}

HelpPage::HelpPage(Context &context, QString libraryPath, QWidget *parent)
    : QWidget(parent), m_context(context), m_libraryPath(std::move(libraryPath)),
      m_frame(new PageFrame(context.theme, this))
{
    setObjectName(u"helpPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    m_frame->back()->hide();
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(3);
    for (int i = 0; i < SectionCount; ++i) {
        m_titles.append(plainLabel(card, u"helpTitle"_s, "strong"));
        m_texts.append(plainLabel(card, u"helpText"_s));
        column->addWidget(m_titles.last());
        column->addWidget(m_texts.last());
        column->addSpacing(12);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(card, 3);
    line->addStretch(1);
    m_frame->content()->addLayout(line);
    m_frame->content()->addStretch(1);
    connect(m_frame->next(), &QPushButton::clicked, this, &HelpPage::closed);
    retranslate();
}

void HelpPage::focusFirst()
{
    m_frame->scrollToTop();
    m_frame->next()->setFocus(Qt::OtherFocusReason);
}

void HelpPage::retranslate()
{
    m_frame->heading()->setText(tr("Help"));
    m_frame->rule()->setText(tr("Vierklang %1 · Copyright the Vierklang authors · GPL 3 or later")
                                 .arg(QCoreApplication::applicationVersion()));
    m_frame->hints()->setHints({{tr("%1 close"), {tr("Esc")}}});
    m_frame->next()->setText(tr("&Close help"));
    const QStringList titles{tr("The way"), tr("Two questions, kept apart"), tr("Keys on a question"),
                             tr("Keys everywhere"), tr("The workshop"), tr("Keys in the workshop"), tr("Your data")};
    const QStringList texts{
        tr("First distribute the points on the goals, then answer what practice looks like, then the questions on maturity. "
           "You can go anywhere at any time in the bar at the left. Every answer is on disk at once; there is no save "
           "button."),
        tr("“What for?” gives a pattern of four types; none stands above another. “How far?” gives levels from 0 to 4. "
           "The two are never mixed."),
        tr("0 to 4 choose a level, W means “don't know”, N “does not apply”, Enter goes to the next question. If single "
           "keys get in your way, switch them off in the menu “Edit”."),
        tr("Ctrl+Page down and Ctrl+Page up go on and back, Ctrl+J goes to the next open question, Ctrl+Z takes back, "
           "Ctrl+M opens the note, Ctrl+P prints the report or the sheet in sight, Ctrl+Shift+K parks the question, F9 hides the bar at the left, F11 fills the screen, "
           "Ctrl++ and Ctrl+− change the size of text."),
        tr("Ctrl+Shift+W begins or continues the workshop of the open assessment. People vote blind, you count, everybody "
           "sees the counts at once, and you record what the room agrees on. Only counts are stored. A rehearsal with "
           "simulated people leaves no trace."),
        tr("0 to 4, W and N count a vote, Backspace takes the last one back, Enter reveals and then goes to the next "
           "question, Ctrl+Enter reveals with fewer votes. After that 0 to 4, W and N record the consensus and R begins "
           "another round. On a goal form 0 to 5 set the points and go on, Enter takes the form over. Ctrl+Space pauses, "
           "Ctrl+M opens the note, Ctrl+Shift+K parks, Ctrl+F5 opens the window of the projector, F12 makes it black, "
           "Ctrl+Page down and Ctrl+Page up go on and back, Esc returns to the work."),
        tr("Everything stays on this computer, in “%1”. Vierklang opens no network connection.").arg(m_libraryPath)};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_titles[i]->setText(titles[i]);
        m_texts[i]->setText(texts[i]);
    }
}

void HelpPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vierklang::ui
