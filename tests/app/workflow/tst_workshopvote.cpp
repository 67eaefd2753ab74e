// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/workshoprehearsal.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// One question in the room, on a library in memory.
class TestWorkshopVote : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    std::unique_ptr<WorkshopRehearsal> m_rehearsal;

    WorkshopRun &run() { return m_rehearsal->run(); }
    WorkshopVote &vote() { return m_rehearsal->run().vote(); }

    [[nodiscard]] static Answer level(int step) { return Answer::atLevel(step).value(); }

    /// "0 2 7 1 0" with "?" votes of people who do not know.
    [[nodiscard]] static Round roundOf(const QString &votes, int unknown = 0)
    {
        Round round;
        const QStringList words = votes.split(u' ');
        for (std::size_t step = 0; step < round.counts.size(); ++step)
            round.counts[step] = words[static_cast<qsizetype>(step)].toInt();
        round.unknown = unknown;
        return round;
    }

    void count(const Round &round)
    {
        for (int step = 0; step < LevelCount; ++step) {
            for (int i = 0; i < round.counts[static_cast<std::size_t>(step)]; ++i)
                QVERIFY(vote().add(level(step)).isOk());
        }
        for (int i = 0; i < round.unknown; ++i)
            QVERIFY(vote().add(Answer::unknown()).isOk());
    }

    static void refused(const Result<void> &outcome, ErrorCode code)
    {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
    }

private slots:
    void init()
    {
        TestCase::init();
        auto rehearsal = WorkshopRehearsal::begin(m_instrument, m_clock, Form::Full, {10, {}}, 1);
        QVERIFY(rehearsal.isOk());
        m_rehearsal = std::move(rehearsal).value();
        QVERIFY(run().goToStep(WorkshopStep::Items).isOk());
    }

    void phases_followTheCount()
    {
        QSignalSpy phases(&vote(), &WorkshopVote::phaseChanged);
        QCOMPARE(vote().phase(), ItemPhase::Asked);
        count(roundOf(u"0 4 1 3 0"_s, 1));
        QCOMPARE(vote().phase(), ItemPhase::Counting);
        refused(vote().reveal(), ErrorCode::NotEverybodyCounted);
        QVERIFY(vote().add(level(3)).isOk());
        QCOMPARE(vote().phase(), ItemPhase::Counted);
        refused(vote().add(level(3)), ErrorCode::EverybodyCounted);
        QVERIFY(vote().rounds().isEmpty());
        QVERIFY(vote().reveal().isOk());
        QCOMPARE(vote().phase(), ItemPhase::Revealed);
        QCOMPARE(vote().rounds(), QList<Round>{roundOf(u"0 4 1 4 0"_s, 1)});
        QCOMPARE(vote().counted(), 0);
        QCOMPARE(vote().consensus(), Answer::open());
        QCOMPARE(m_rehearsal->editor().assessment().answerOf(run().topic()), Answer::open());
        QCOMPARE(phases.size(), 3);
    }

    void backspace_takesTheLastVoteBack()
    {
        QVERIFY(vote().add(level(1)).isOk());
        QVERIFY(vote().add(Answer::notApplicable()).isOk());
        QVERIFY(vote().add(level(1)).isOk());
        QVERIFY(vote().takeBackLast().isOk());
        QVERIFY(vote().takeBackLast().isOk());
        QCOMPARE(vote().counts(), roundOf(u"0 1 0 0 0"_s));
        refused(vote().takeBack(level(2)), ErrorCode::NothingToTakeBack);
        QVERIFY(vote().takeBack(level(1)).isOk());
        QCOMPARE(vote().phase(), ItemPhase::Asked);
        refused(vote().takeBackLast(), ErrorCode::NothingToTakeBack);
        refused(vote().add(Answer::open()), ErrorCode::NoVotes);
    }

    void withFewer_isAnActOfItsOwn()
    {
        refused(vote().revealWithFewer(), ErrorCode::NoVotes);
        count(roundOf(u"0 0 4 0 0"_s));
        QVERIFY(vote().isSmall());
        QVERIFY(vote().revealWithFewer().isOk());
        QCOMPARE(vote().rounds().last(), roundOf(u"0 0 4 0 0"_s));
        refused(vote().add(level(0)), ErrorCode::VoteRevealed);
    }

    void secondRound_standsBesideTheFirst_consensusIsChosen()
    {
        refused(vote().another(), ErrorCode::NoVotes);
        count(roundOf(u"0 4 1 4 0"_s, 1));
        refused(vote().recordConsensus(level(2)), ErrorCode::VoteInProgress);
        QVERIFY(vote().reveal().isOk());
        QVERIFY(vote().another().isOk());
        QCOMPARE(vote().roundIndex(), 1);
        QCOMPARE(vote().phase(), ItemPhase::Asked);
        count(roundOf(u"0 2 7 1 0"_s));
        QVERIFY(vote().reveal().isOk());
        QCOMPARE(vote().rounds(), QList<Round>({roundOf(u"0 4 1 4 0"_s, 1), roundOf(u"0 2 7 1 0"_s)}));
        QVERIFY(vote().recordConsensus(level(2)).isOk());
        QCOMPARE(vote().phase(), ItemPhase::Decided);
        QCOMPARE(vote().consensus(), level(2));
        QVERIFY(vote().recordConsensus(Answer::open()).isOk());
        QCOMPARE(vote().phase(), ItemPhase::Revealed);
        QCOMPARE(vote().consensus(), Answer::open());
    }

    void anotherRound_canBeCalledOff()
    {
        count(roundOf(u"0 0 10 0 0"_s));
        QVERIFY(vote().reveal().isOk());
        QVERIFY(vote().recordConsensus(level(2)).isOk());
        QVERIFY(vote().another().isOk());
        QVERIFY(vote().add(level(1)).isOk());
        QVERIFY(vote().discard().isOk());
        QCOMPARE(vote().phase(), ItemPhase::Decided);
        QCOMPARE(vote().rounds().size(), 1);
    }

    void paperForms_areAWholeRound()
    {
        refused(vote().enterRound(roundOf(u"0 6 5 0 0"_s)), ErrorCode::EverybodyCounted);
        refused(vote().enterRound(roundOf(u"0 0 0 0 0"_s)), ErrorCode::NoVotes);
        refused(vote().enterRound(roundOf(u"0 -1 5 0 0"_s)), ErrorCode::NumberOutOfRange);
        QVERIFY(vote().enterRound(roundOf(u"0 2 7 0 0"_s, 1)).isOk());
        QCOMPARE(vote().phase(), ItemPhase::Revealed);
        QCOMPARE(vote().rounds().size(), 1);
    }

    void aQuestionUnderVote_isNotLeftByMistake()
    {
        QVERIFY(vote().add(level(1)).isOk());
        refused(run().goTo(m_instrument.items.last().id), ErrorCode::VoteInProgress);
        refused(run().goToStep(WorkshopStep::Reveal), ErrorCode::VoteInProgress);
        refused(run().showPicture(), ErrorCode::VoteInProgress);
        QVERIFY(vote().discard().isOk());
        QVERIFY(run().goTo(m_instrument.items.last().id).isOk());
        QCOMPARE(run().topic(), m_instrument.items.last().id);
    }

    void anAnswerFromBefore_isNoConsensusOfTheRoom()
    {
        const QString prepared = m_instrument.items.last().id;
        QVERIFY(m_rehearsal->editor().setAnswer(prepared, level(4)).isOk());
        QVERIFY(run().goTo(prepared).isOk());
        QCOMPARE(vote().phase(), ItemPhase::Asked);
        QCOMPARE(vote().consensus(), Answer::open());
        count(roundOf(u"0 0 10 0 0"_s));
        QVERIFY(vote().reveal().isOk());
        QCOMPARE(vote().consensus(), Answer::open());
    }

    /// Undo in the window: what is shown stays in line with the assessment.
    void undo_isFollowed()
    {
        count(roundOf(u"0 0 10 0 0"_s));
        QVERIFY(vote().reveal().isOk());
        QVERIFY(vote().recordConsensus(level(2)).isOk());
        QVERIFY(m_rehearsal->editor().undo().isOk());
        QCOMPARE(vote().phase(), ItemPhase::Revealed);
        QVERIFY(m_rehearsal->editor().undo().isOk());
        QCOMPARE(vote().phase(), ItemPhase::Asked);
        QVERIFY(vote().rounds().isEmpty());
        QVERIFY(m_rehearsal->editor().redo().isOk());
        QCOMPARE(vote().phase(), ItemPhase::Revealed);
    }

    void withoutAQuestion_nothingIsCounted()
    {
        QVERIFY(run().goToStep(WorkshopStep::Welcome).isOk());
        refused(vote().add(level(1)), ErrorCode::NoQuestion);
        refused(vote().recordConsensus(level(1)), ErrorCode::NoQuestion);
        refused(vote().another(), ErrorCode::NoQuestion);
        refused(run().park({u"?"_s, {}}), ErrorCode::NoQuestion);
    }

    void whatIsRevealed_isWhatWasCounted_inAnyOrder()
    {
        QRandomGenerator random(9);
        for (int i = 0; i < 60; ++i) {
            Round expected;
            while (vote().counted() < 10) {
                const int word = random.bounded(7);
                if (random.bounded(4) == 0 && vote().takeBackLast().isOk()) {
                    expected = vote().counts();
                    continue;
                }
                if (word < LevelCount)
                    ++expected.counts[static_cast<std::size_t>(word)];
                else
                    ++(word == 5 ? expected.unknown : expected.notApplicable);
                QVERIFY(vote().add(word < LevelCount ? level(word)
                                   : word == 5       ? Answer::unknown()
                                                     : Answer::notApplicable()).isOk());
                QCOMPARE(vote().counts(), expected);
            }
            QVERIFY(vote().reveal().isOk());
            QCOMPARE(vote().rounds().last(), expected);
            QCOMPARE(vote().rounds().size(), i + 1);
            QVERIFY(vote().another().isOk());
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkshopVote)
#include "tst_workshopvote.moc"
