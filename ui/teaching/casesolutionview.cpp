// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/casesolutionview.h"

#include "app/base/numbers.h"
#include "app/scoring/typepicture.h"
#include "app/workflow/wording.h"
#include "ui/charts/sharebars.h"
#include "ui/pages/typetexts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultparts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

CaseSolutionView::CaseSolutionView(Context &context, const Instrument &instrument, QWidget *parent)
    : QWidget(parent), m_context(context), m_instrument(instrument)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(4));
    m_headline = new MarkedLabel(context, this, "subheading");
    m_headline->setObjectName(u"guessHeadline"_s);
    m_result = plainLabel(this, u"guessResult"_s);
    m_question = plainLabel(this, u"guessQuestion"_s, "strong");
    m_barsRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_barsRow->setSpacing(context.theme.px(16));
    m_goals = buildBars(m_goalsTitle, u"guessGoals"_s);
    m_practice = buildBars(m_practiceTitle, u"guessPractice"_s);
    // The names stand once; the rows are the same.
    m_practice->setCompact(true, false);
    m_barsRow->setStretch(0, 3);
    m_barsRow->setStretch(1, 2);
    m_decidingRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_decidingRow->setSpacing(context.theme.px(24));
    for (Side &side : m_sides)
        m_decidingRow->addLayout(buildSide(side), 1);
    column->addWidget(m_headline);
    column->addWidget(m_result);
    column->addLayout(m_barsRow);
    column->addLayout(m_decidingRow);
    column->addWidget(m_question);
    retranslate();
}

QLayout *CaseSolutionView::buildSide(Side &side)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(m_context.theme.px(1));
    side.title = plainLabel(this, u"decidingTitle"_s, "smallMuted");
    grid->addWidget(side.title, 0, 0, 1, 2);
    for (std::size_t i = 0; i < side.answers.size(); ++i) {
        const auto row = static_cast<int>(i) + 1;
        side.answers[i] = plainLabel(this, u"decidingAnswer"_s, "small");
        side.numbers[i] = plainLine(this, u"decidingNumber"_s, "smallStrong");
        grid->addWidget(side.answers[i], row, 0);
        grid->addWidget(side.numbers[i], row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    return grid;
}

ShareBars *CaseSolutionView::buildBars(QLabel *&title, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    title = plainLabel(this, name + u"Title"_s, "smallMuted");
    auto *bars = new ShareBars(m_context, this);
    bars->setObjectName(name);
    bars->setCompact(true);
    column->addWidget(title);
    column->addWidget(bars);
    m_barsRow->addLayout(column, 1);
    return bars;
}

QList<Chart *> CaseSolutionView::charts() const { return {m_goals, m_practice}; }

void CaseSolutionView::retranslate()
{
    m_goalsTitle->setText(tr("Goals"));
    m_practiceTitle->setText(tr("Practice"));
    m_goals->setAccessibleName(tr("Shares of the goals"));
    m_practice->setAccessibleName(tr("Shares of practice"));
    m_goals->setPictureName(tr("Vierklang teaching goals"));
    m_practice->setPictureName(tr("Vierklang teaching practice"));
}

QString CaseSolutionView::nameOf(const Instrument &instrument, const Guess &guess, Language language)
{
    return guess ? instrument.card(*guess).nameWithArticle.in(language) : tr("no single type");
}

QString CaseSolutionView::questionTo(TypeLabel label)
{
    switch (label) {
    case TypeLabel::Split:
        return tr("Question for the class: what would have to change for both to fit together?");
    case TypeLabel::Hybrid:
        return tr("Question for the class: which answer would tip the balance?");
    case TypeLabel::Open:
        return tr("Question for the class: which goals really come first?");
    case TypeLabel::Clear:
    case TypeLabel::Tendency:
        return tr("Question for the class: what would have to change for another type to lead?");
    }
    Q_UNREACHABLE();
}

void CaseSolutionView::showCase(const GuessCase &shown)
{
    const TypePicture &picture = shown.picture;
    const TypeTexts texts(m_instrument, shown.assessment, picture, language());
    const QString words = labelWording(m_instrument, picture.label, picture.leading, picture.second, language());
    m_headline->setPhrase(words.left(1).toUpper() + words.mid(1), texts.named());
    setTextOrHide(m_result, shown.solved && shown.guesses() > 0
                                ? tr("%1 of %2 guessed “%3”.")
                                      .arg(shown.counts[indexOf(shown.solution())])
                                      .arg(shown.guesses())
                                      .arg(nameOf(m_instrument, shown.solution(), language()))
                                : QString());
    TypePicture part = picture;
    part.shares = picture.goals;
    part.percent = percentOf(picture.goals);
    m_goals->setShares(m_instrument, part);
    part.shares = picture.practice;
    part.percent = percentOf(picture.practice);
    m_practice->setShares(m_instrument, part);
    showDeciding(shown);
    m_question->setText(questionTo(picture.label));
}

void CaseSolutionView::showDeciding(const GuessCase &shown)
{
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        const TypeKey type = i == 0 ? shown.picture.largest : shown.picture.runnerUp;
        const QString name = m_instrument.card(type).nameWithArticle.in(language());
        side.title->setText(tr("For %1 (percentage points)").arg(name.left(1).toLower() + name.mid(1)));
        const QList<Contribution> deciding = shown.decidingFor(i == 0, static_cast<int>(side.answers.size()));
        for (std::size_t row = 0; row < side.answers.size(); ++row) {
            const bool used = static_cast<qsizetype>(row) < deciding.size();
            side.answers[row]->setVisible(used);
            side.numbers[row]->setVisible(used);
            if (!used)
                continue;
            const Contribution &one = deciding[static_cast<qsizetype>(row)];
            side.answers[row]->setText(
                one.isGoal ? tr("%1, %n point(s)", nullptr, shown.assessment.pointsOf(one.id))
                                 .arg(m_instrument.goal(one.id)->shortName.in(language()))
                           : tr("Practice: %1").arg(m_instrument.behaviourItem(one.id)->shortName.in(language())));
            side.numbers[row]->setText(decimal(std::abs(one.towards) * 100, 1, language()));
        }
    }
}

void CaseSolutionView::setDirection(bool across)
{
    for (QBoxLayout *row : {m_barsRow, m_decidingRow})
        row->setDirection(across ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CaseSolutionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
