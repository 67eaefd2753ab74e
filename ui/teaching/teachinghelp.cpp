// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/teachinghelp.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int SectionCount = 6;
}

TeachingHelp::TeachingHelp(Context &context, Lesson &lesson, QWidget *parent) : TeachingPage(context, lesson, parent)
{
    setObjectName(u"teachingHelp"_s);
    QVBoxLayout *card = addCard(body());
    for (int i = 0; i < SectionCount; ++i) {
        m_titles.append(plainLabel(inside(), u"helpTitle"_s, "strong"));
        m_texts.append(plainLabel(inside(), u"helpText"_s));
        card->addWidget(m_titles.last());
        card->addWidget(m_texts.last());
        card->addSpacing(px(10));
    }
    body()->addStretch(1);
    m_close = pushButton(inside(), u"helpClose"_s);
    tools()->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &TeachingHelp::closed);
    retranslate();
}

void TeachingHelp::retranslate()
{
    setTitle(tr("Help for the lesson"));
    setButtonText(m_close, tr("&Close help"));
    const QStringList titles{tr("Nothing here is real"), tr("The pages"), tr("Guess the type"),
                             tr("Keys"),                 tr("Pictures"),  tr("Handouts")};
    const QStringList texts{
        tr("All communes are invented. Your library is closed while the lesson runs and nothing of the lesson is saved. F8 "
           "brings everything back to the beginning; the menu “Lesson” ends it and opens your library again."),
        tr("Ctrl+1 shows the four types side by side, Ctrl+2 one type turning into another, Ctrl+3 an example whose answers "
           "you move, Ctrl+4 a commune to guess, Ctrl+5 why the area of a radar means nothing, Ctrl+6 what the types can "
           "learn from each other, Ctrl+7 the sheets, which Ctrl+P prints. Ctrl+Page down and Ctrl+Page up go on and back."),
        tr("1 to 5 count a guess, Backspace takes the last one back, Enter reveals. With a second screen the case sheet fills "
           "it; the solution stays on this screen until you reveal it. The same seed and clarity make the same commune again."),
        tr("Arrows move the slider, the points and the values of a picture. Ctrl+Z takes a change of the example back, F9 "
           "hides the bar at the left, F11 fills the screen, Ctrl++ and Ctrl+− change the size of text, F1 closes this help."),
        tr("“Pictures” beside the title copies or saves every picture of the page. Each carries the words “Teaching example”."),
        tr("Type cards, case sheets and the poster are saved as PDF, in German or English. Every sheet says that it is "
           "teaching material; the case sheet names its seed, so that a class can be repeated.")};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_titles[i]->setText(titles[i]);
        m_texts[i]->setText(texts[i]);
    }
}

QWidget *TeachingHelp::firstFocus() const { return m_close; }

void TeachingHelp::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        TeachingPage::keyPressEvent(event);
}

} // namespace vierklang::ui
