// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/slidewords.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QString SlideWords::rehearsal()
{
    return tr("Rehearsal");
}

QString SlideWords::clock(const Countdown &countdown)
{
    if (countdown.isPaused)
        return tr("Break", "the clock stands still");
    return u"%1:%2"_s.arg(countdown.left / 60).arg(countdown.left % 60, 2, 10, QChar(u'0'));
}

QString SlideWords::place(const AgendaPlace &place, bool isParked)
{
    const QString words = tr("Question %1 of %2").arg(place.number).arg(place.of);
    return isParked ? tr("%1 · parked", "place of a question").arg(words) : words;
}

QString SlideWords::round(int round)
{
    switch (round) {
    case 1:
        return tr("First round");
    case 2:
        return tr("Second round");
    case 3:
        return tr("Third round");
    default:
        return tr("Round %1").arg(round);
    }
}

QString SlideWords::asking(const QString &dimension, int round)
{
    if (round < 2)
        return dimension;
    return tr("%1 · %2", "a dimension and which round of voting").arg(SlideWords::round(round), dimension);
}

/// What the dashed line around the counts is.
QString SlideWords::dashed(int round)
{
    switch (round) {
    case 1:
        return tr("dashed: first round");
    case 2:
        return tr("dashed: second round");
    case 3:
        return tr("dashed: third round");
    default:
        return tr("dashed: round %1").arg(round);
    }
}

QString SlideWords::revealed(int round)
{
    const QString words = tr("%1: revealed", "which round of voting").arg(SlideWords::round(round));
    if (round < 2)
        return words;
    return tr("%1 · %2", "which round is revealed, and what the dashed line is")
        .arg(words, dashed(round - 1));
}

QString SlideWords::counted(int counted, int persons)
{
    return counted < persons ? tr("%1 of %2 votes counted").arg(counted).arg(persons)
                             : tr("All %n vote(s) are counted", nullptr, persons);
}

QString SlideWords::ballots(int ballots, int persons)
{
    return tr("%1 of %2 forms are entered").arg(ballots).arg(persons);
}

QString SlideWords::whatFor()
{
    return tr("What for?");
}
QString SlideWords::howFar()
{
    return tr("How far?");
}
QString SlideWords::practice()
{
    return tr("Lived practice");
}
QString SlideWords::onPaper()
{
    return tr("Everybody for themselves");
}

QString SlideWords::ticks(int most)
{
    return most == 1 ? tr("We choose one answer.") : tr("We choose up to %n answer(s).", nullptr, most);
}

QString SlideWords::onThree()
{
    return tr("On three:");
}
QString SlideWords::hands()
{
    return tr("fist 0 · fingers 1–4 · flat hand “don’t know”");
}
QString SlideWords::unknown()
{
    return tr("don’t\nknow", "in two lines");
}
QString SlideWords::notApplicable()
{
    return tr("does not\napply", "in two lines");
}
QString SlideWords::apart(int unknown, int notApplicable)
{
    QStringList parts;
    if (unknown > 0)
        parts.append(tr("%1 × don’t know").arg(unknown));
    if (notApplicable > 0)
        parts.append(tr("%1 × does not apply").arg(notApplicable));
    return parts.join(u", "_s);
}

QString SlideWords::open()
{
    return tr("open", "nobody chose a step");
}
QString SlideWords::whatIsMissing()
{
    return tr("What would we have to know to answer?");
}

QString SlideWords::task(const RevealedSlide &slide)
{
    if (!slide.consensus.isOpen())
        return tr("Our consensus");
    if (!slide.agreement)
        return tr("Nobody chose a step.");
    if (*slide.agreement != Agreement::Together)
        return tr("What speaks for these steps?");
    return slide.steps.size() == 1 ? tr("Does this step fit us?") : tr("Which of these steps fits us?");
}

QString SlideWords::afterwards(const RevealedSlide &slide)
{
    if (!slide.consensus.isOpen())
        return tr("That is what we record.");
    if (slide.agreement == Agreement::Together)
        return tr("Then we record it as our consensus.");
    return slide.round == 1 ? tr("Then we vote once more.") : tr("Then we agree, or park the question.");
}

QString SlideWords::welcome()
{
    return tr("Welcome!");
}
QString SlideWords::subject()
{
    return tr("What do we digitalise for – and how far are we already?");
}
QString SlideWords::promise()
{
    return tr("We store only how many – never who.");
}

QStringList SlideWords::promises()
{
    return {tr("Stored: the totals, and what we agree on."),
            tr("Not stored: who is here, and who votes for what."),
            tr("Everything stays on this laptop, without network."),
            tr("“Don’t know” is always a good answer."),
            tr("No type is the right one, and nobody is graded.")};
}

QString SlideWords::cards()
{
    return tr("Rather vote covered? Take the cards on your table.");
}

QString SlideWords::ourPicture()
{
    return tr("Our picture");
}
QString SlideWords::soonOurPicture()
{
    return tr("In a moment we see our picture.");
}
QString SlideWords::noAnswersYet()
{
    return tr("No answers on the What for yet.");
}
QString SlideWords::fourShares()
{
    return tr("What for? Four shares");
}
QString SlideWords::threeLenses()
{
    return tr("How far? Three lenses");
}
QString SlideWords::tooFewAnswers()
{
    return tr("too few answers");
}
QString SlideWords::mean()
{
    return tr("Mean");
}
QString SlideWords::lowestToHighest()
{
    return tr("lowest to highest");
}

QString SlideWords::stability(const PictureSlide &slide)
{
    if (slide.of == 0)
        return {};
    const QString sentence =
        slide.isStable ? tr("Stable: leave out one answer at a time, and it stays %1 out of %2 times.")
                       : tr("Close: leave out one answer at a time, and it stays %1 out of %2 times.");
    return sentence.arg(slide.kept).arg(slide.of);
}

QString SlideWords::purpose(const PictureSlide &slide)
{
    if (!slide.commonPurpose)
        return {};
    return *slide.commonPurpose ? tr("A common What for: one type leads for more than half of us.")
                                : tr("No common What for yet: no type leads for more than half of us.");
}

QString SlideWords::ourTargets()
{
    return tr("What we want to reach");
}
QString SlideWords::ourMeasures()
{
    return tr("Our measures");
}
QString SlideWords::targetsAndMeasures()
{
    return tr("Targets and measures");
}
QString SlideWords::noTargetYet()
{
    return tr("no target yet");
}
QString SlideWords::measureRule()
{
    return tr("At most five – each with the training that goes with it.");
}
QString SlideWords::noMeasureYet()
{
    return tr("No measure yet.");
}
QString SlideWords::moreMeasures(int more)
{
    return tr("and %n more", nullptr, more);
}
QString SlideWords::until(const QString &date)
{
    return tr("by %1", "a date").arg(date);
}

QString SlideWords::thanks()
{
    return tr("Thank you!");
}
QString SlideWords::seeYouAgain(const QString &date)
{
    return tr("We meet again on %1.", "a date").arg(date);
}

QStringList SlideWords::summary(const ClosingSlide &slide)
{
    QStringList lines{
        tr("%1 of %n question(s) are decided.", nullptr, slide.questions.asked).arg(slide.questions.decided)};
    if (slide.questions.parked > 0)
        lines.append(tr("%n question(s) are parked.", nullptr, slide.questions.parked));
    lines.append(slide.measures == 0 ? tr("No measure is agreed yet.")
                                     : tr("%n measure(s) are agreed.", nullptr, slide.measures));
    return lines;
}

} // namespace vierklang::ui
