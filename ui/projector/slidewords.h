// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"

#include <QCoreApplication>
#include <QStringList>

namespace vierklang::ui {

/// The words of the projector that are not content of the instrument.
class SlideWords final
{
    Q_DECLARE_TR_FUNCTIONS(SlideWords)

public:
    /// "Probelauf".
    [[nodiscard]] static QString rehearsal();
    /// "0:42", "Pause".
    [[nodiscard]] static QString clock(const Countdown &countdown);
    /// "Frage 11 von 37", with "geparkt" behind it.
    [[nodiscard]] static QString place(const AgendaPlace &place, bool isParked);
    /// "Erste Runde", "Zweite Runde", … "Runde 4".
    [[nodiscard]] static QString round(int round);
    /// "Rollen und Verantwortung", from the second round on "Rollen und Verantwortung · zweite Runde".
    [[nodiscard]] static QString asking(const QString &dimension, int round);
    /// "Erste Runde: aufgedeckt", "Zweite Runde: aufgedeckt · gestrichelt: erste Runde".
    [[nodiscard]] static QString revealed(int round);
    /// "9 von 10 Stimmen gezählt".
    [[nodiscard]] static QString counted(int counted, int persons);
    /// "4 von 10 Bögen sind eingegeben".
    [[nodiscard]] static QString ballots(int ballots, int persons);

    [[nodiscard]] static QString whatFor();
    [[nodiscard]] static QString howFar();
    [[nodiscard]] static QString practice();
    /// "Jede Person für sich".
    [[nodiscard]] static QString onPaper();
    /// "Eine Antwort", "Höchstens 2 Antworten".
    [[nodiscard]] static QString ticks(int most);
    /// "Auf drei:", and what the hands mean.
    [[nodiscard]] static QString onThree();
    [[nodiscard]] static QString hands();
    /// In two lines.
    [[nodiscard]] static QString unknown();
    [[nodiscard]] static QString notApplicable();
    /// "9 × weiß nicht, 2 × trifft nicht zu"; empty when there are none.
    [[nodiscard]] static QString apart(int unknown, int notApplicable);
    /// The word beside a vote in which nobody chose a step, and what to talk about then.
    [[nodiscard]] static QString open();
    [[nodiscard]] static QString whatIsMissing();

    /// What the room is asked about the steps it sees, and what comes after.
    [[nodiscard]] static QString task(const RevealedSlide &slide);
    [[nodiscard]] static QString afterwards(const RevealedSlide &slide);

    [[nodiscard]] static QString welcome();
    [[nodiscard]] static QString subject();
    [[nodiscard]] static QString promise();
    /// What the welcome promises, line by line.
    [[nodiscard]] static QStringList promises();
    /// "Knapp: Lässt man je eine Antwort weg, …"; empty when there is nothing to leave out.
    [[nodiscard]] static QString stability(const PictureSlide &slide);
    /// Whether there is a common What for; empty when it may not be said.
    [[nodiscard]] static QString purpose(const PictureSlide &slide);
    [[nodiscard]] static QString cards();

    [[nodiscard]] static QString ourPicture();
    [[nodiscard]] static QString soonOurPicture();
    [[nodiscard]] static QString noAnswersYet();
    [[nodiscard]] static QString fourShares();
    [[nodiscard]] static QString threeLenses();
    [[nodiscard]] static QString tooFewAnswers();
    [[nodiscard]] static QString mean();
    [[nodiscard]] static QString lowestToHighest();

    [[nodiscard]] static QString ourTargets();
    [[nodiscard]] static QString ourMeasures();
    [[nodiscard]] static QString targetsAndMeasures();
    [[nodiscard]] static QString noTargetYet();
    [[nodiscard]] static QString measureRule();
    [[nodiscard]] static QString noMeasureYet();
    [[nodiscard]] static QString moreMeasures(int more);
    /// "bis 30.06.2027".
    [[nodiscard]] static QString until(const QString &date);

    [[nodiscard]] static QString thanks();
    [[nodiscard]] static QString seeYouAgain(const QString &date);
    /// What was done, line by line.
    [[nodiscard]] static QStringList summary(const ClosingSlide &slide);

private:
    [[nodiscard]] static QString dashed(int round);
};

} // namespace vierklang::ui
