// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/projectedstage.h"
#include "app/workflow/workshoprehearsal.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QString Secret = u"GEHEIM"_s;

QString textOf(const AgendaPlace &place)
{
    return u"%1/%2"_s.arg(place.number).arg(place.of);
}

QString textOf(const Countdown &time)
{
    return u"%1 of %2"_s.arg(time.left).arg(time.planned);
}

QString textOf(const QuestionHead &head)
{
    const auto &[dimension, place, question, isParked] = head;
    return dimension + textOf(place) + question;
}

QString textOf(const QList<LensPicture> &lenses)
{
    QString text;
    for (const auto &[name, mean, lowest, highest, target] : lenses)
        text += u"%1 %2 %3 %4 %5\n"_s.arg(name)
                    .arg(mean.value_or(-1))
                    .arg(lowest.value_or(-1))
                    .arg(highest.value_or(-1))
                    .arg(target.value_or(-1));
    return text;
}

// Everything in a slide as text. A new member of a slide does not compile here until somebody looked at it.

QString textOf(const WelcomeSlide &slide)
{
    const auto &[commune, date] = slide;
    return commune + date.toString(Qt::ISODate);
}

QString textOf(const GoalsSlide &slide)
{
    const auto &[task, ballots, persons, countdown] = slide;
    return task.join(u'\n') + textOf(countdown);
}

QString textOf(const BehaviourSlide &slide)
{
    const auto &[place, question, options, mostTicks, countdown] = slide;
    return textOf(place) + question + options.join(u'\n') + textOf(countdown);
}

QString textOf(const QuestionSlide &slide)
{
    const auto &[head, round, anchors, counted, persons, countdown] = slide;
    QString text = textOf(head) + textOf(countdown);
    for (const QString &anchor : anchors)
        text += anchor;
    return text;
}

QString textOf(const RevealedSlide &slide)
{
    const auto &[head, round, counts, before, agreement, word, reason, steps, consensus, consensusText] =
        slide;
    QString text = textOf(head) + word + reason + consensusText;
    for (const StepText &step : steps)
        text += step.anchor;
    return text;
}

QString textOf(const AgreedSlide &slide)
{
    const auto &[head, consensus, consensusText] = slide;
    return textOf(head) + consensusText;
}

QString textOf(const CoveredSlide &)
{
    return {};
}

QString textOf(const PictureSlide &slide)
{
    const auto &[commune, headline, isStable, kept, of, common, types, percent, lenses, source] = slide;
    return commune + headline + types.values[0] + types.values[1] + types.values[2] + types.values[3] +
           textOf(lenses) + source;
}

QString textOf(const TargetsSlide &slide)
{
    const auto &[lenses, measures] = slide;
    QString text = textOf(lenses);
    for (const auto &[title, due] : measures)
        text += title;
    return text;
}

QString textOf(const ClosingSlide &slide)
{
    const auto &[questions, measures, repeatOn] = slide;
    return repeatOn.toString(Qt::ISODate);
}

QString textOf(const ProjectedView &view)
{
    return std::visit([](const auto &slide) { return textOf(slide); }, view.slide);
}

Answer level(int step)
{
    return Answer::atLevel(step).value();
}

} // namespace

/// The one gate between a workshop and the room. Two workshops that differ only in what is secret must look
/// the same.
class TestProjectedView : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    std::unique_ptr<WorkshopRehearsal> m_plain;
    std::unique_ptr<WorkshopRehearsal> m_secret;

    [[nodiscard]] std::unique_ptr<WorkshopRehearsal> newRoom()
    {
        auto rehearsal = WorkshopRehearsal::begin(m_instrument, m_clock, Form::Full, {10, {{u"it"_s, 3}}}, 1);
        if (!rehearsal)
            qFatal("no rehearsal");
        return std::move(rehearsal).value();
    }

    [[nodiscard]] static ProjectedView viewOf(const std::unique_ptr<WorkshopRehearsal> &room,
                                              Language language = Language::German)
    {
        return projectedView(room->run(), language);
    }
    template <typename T>
    [[nodiscard]] T slideOf(const std::unique_ptr<WorkshopRehearsal> &room) const
    {
        const ProjectedView view = viewOf(room);
        if (!std::holds_alternative<T>(view.slide))
            qFatal("another slide: %d", static_cast<int>(view.slide.index()));
        return std::get<T>(view.slide);
    }

    /// Everything that the room must not see, in one room and not in the other.
    void hideSecrets(WorkshopRehearsal &room)
    {
        AssessmentEditor &editor = room.editor();
        QVERIFY(editor.setTitle(Secret + u" Titel"_s).isOk());
        QVERIFY(editor.setFacilitator(Secret + u" Moderation"_s).isOk());
        for (const Item &item : m_instrument.items) {
            QVERIFY(editor.setAnswer(item.id, level(4)).isOk());
            QVERIFY(editor.setNote(item.id, Secret + u" Notiz"_s).isOk());
            QVERIFY(editor.setEvidence(item.id, Secret + u" Beleg"_s).isOk());
            QVERIFY(editor.setItemTarget(item.id, 4).isOk());
            QVERIFY(room.run().setMinute(item.id, {Secret + u" Protokoll"_s, Secret + u" Person"_s}).isOk());
        }
        for (const BehaviourItem &question : m_instrument.behaviour)
            QVERIFY(editor.setTicks(question.id, {question.options.first().id}).isOk());
        for (const QString &scale : m_instrument.scaleIds())
            QVERIFY(editor.setTarget(scale, 3.5).isOk());
        const QUuid id = editor.addOwnMeasure(u"Dateninventar anlegen"_s).value();
        Measure measure = editor.assessment().measures().first();
        QCOMPARE(measure.id, id);
        measure.owner = Secret + u" Zuständige"_s;
        measure.training = Secret + u" Schulung"_s;
        QVERIFY(editor.setMeasure(measure).isOk());
        editor.reveal();
    }

    void looksTheSame()
    {
        for (const Language language : {Language::German, Language::English}) {
            const ProjectedView seen = viewOf(m_secret, language);
            QVERIFY(seen == viewOf(m_plain, language));
            QVERIFY2(!textOf(seen).contains(Secret), qPrintable(textOf(seen)));
        }
    }

    static void vote(const std::unique_ptr<WorkshopRehearsal> &room, int step, int votes)
    {
        for (int i = 0; i < votes; ++i)
            QVERIFY(room->run().vote().add(level(step)).isOk());
    }

    /// Counts one thing in one room and another in the other; then both the same, and reveals.
    void voteBlind()
    {
        vote(m_plain, 0, 4);
        vote(m_secret, 3, 4);
        looksTheSame();
        QCOMPARE(slideOf<QuestionSlide>(m_secret).counted, 4);
        vote(m_plain, 1, 6);
        vote(m_secret, 4, 6);
        looksTheSame();
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_secret->run().vote().takeBackLast().isOk());
        vote(m_secret, 0, 4);
        vote(m_secret, 1, 6);
        QVERIFY(m_plain->run().vote().reveal().isOk());
        QVERIFY(m_secret->run().vote().reveal().isOk());
        looksTheSame();
    }

    template <typename Act>
    void both(Act act)
    {
        act(m_plain->run());
        act(m_secret->run());
        looksTheSame();
    }

private slots:
    void init()
    {
        TestCase::init();
        m_plain = newRoom();
        m_secret = newRoom();
        // Both rooms type goal forms, and not the same ones.
        for (const auto *room : {&m_plain, &m_secret})
            QVERIFY((*room)->letDistributePoints().isOk());
        hideSecrets(*m_secret);
    }

    void nothingSecret_isSeenInAnyPhase()
    {
        looksTheSame();
        both([](WorkshopRun &run) { QVERIFY(run.goToStep(WorkshopStep::Goals).isOk()); });
        for (const BehaviourItem &question : m_instrument.behaviour)
            both([&](WorkshopRun &run) { QVERIFY(run.goTo(question.id).isOk()); });
        for (const Item *item : m_plain->editor().itemsInWorkshopOrder()) {
            both([item](WorkshopRun &run) { QVERIFY(run.goTo(item->id).isOk()); });
            voteBlind();
            both([](WorkshopRun &run) { QVERIFY(run.vote().another().isOk()); });
            QCOMPARE(slideOf<QuestionSlide>(m_secret).round, 2);
            voteBlind();
            both([](WorkshopRun &run) { QVERIFY(run.vote().recordConsensus(level(1)).isOk()); });
            QCOMPARE(slideOf<RevealedSlide>(m_secret).consensus, level(1));
        }
        both([](WorkshopRun &run) { QVERIFY(run.goToStep(WorkshopStep::Reveal).isOk()); });
        QVERIFY(std::holds_alternative<CoveredSlide>(viewOf(m_secret).slide));
        both([](WorkshopRun &run) { QVERIFY(run.goToStep(WorkshopStep::Targets).isOk()); });
        QVERIFY(std::holds_alternative<CoveredSlide>(viewOf(m_secret).slide));
    }

    void afterThePicture_namesStaySecret()
    {
        for (const WorkshopStep step : {WorkshopStep::Reveal, WorkshopStep::Targets, WorkshopStep::Close}) {
            QVERIFY(m_secret->run().goToStep(step).isOk());
            QVERIFY(m_secret->run().showPicture().isOk());
            QVERIFY2(!textOf(viewOf(m_secret)).contains(Secret), qPrintable(textOf(viewOf(m_secret))));
        }
        QVERIFY(m_secret->run().finish(QDate(2027, 11, 22)).isOk());
        QCOMPARE(slideOf<ClosingSlide>(m_secret).repeatOn, QDate(2027, 11, 22));
    }

    void thePicture_comesWhenItIsShown()
    {
        QVERIFY(m_plain->run().goToStep(WorkshopStep::Reveal).isOk());
        QVERIFY(m_plain->run().showPicture().isOk());
        const auto slide = slideOf<PictureSlide>(m_plain);
        QCOMPARE(slide.lenses.size(), 3);
        QCOMPARE(slide.percent, m_plain->editor().result().type.percent);
        QVERIFY(slide.commonPurpose.has_value());
        QVERIFY(!slide.headline.isEmpty());
        // In the steps before, the room still sees the step and no result.
        QVERIFY(m_plain->run().goTo(m_instrument.items.first().id).isOk());
        QVERIFY(std::holds_alternative<QuestionSlide>(viewOf(m_plain).slide));
        QVERIFY(m_plain->run().goToStep(WorkshopStep::Targets).isOk());
        QVERIFY(m_plain->editor().addOwnMeasure(u"Dateninventar anlegen"_s).isOk());
        QCOMPARE(slideOf<TargetsSlide>(m_plain).measures.size(), 1);
    }

    void aSecondRound_standsBesideTheFirst()
    {
        WorkshopRun &run = m_plain->run();
        const Item &item = m_instrument.items.first();
        QVERIFY(run.goTo(item.id).isOk());
        Round first;
        first.counts = {0, 4, 1, 4, 0};
        first.unknown = 1;
        QVERIFY(run.vote().enterRound(first).isOk());
        auto slide = slideOf<RevealedSlide>(m_plain);
        QCOMPARE(slide.word, u"gespalten"_s);
        QVERIFY(!slide.before.has_value());
        QCOMPARE(slide.steps, QList<StepText>({{1, item.anchors[1].de}, {3, item.anchors[3].de}}));
        QVERIFY(run.vote().another().isOk());
        Round second;
        second.counts = {0, 2, 7, 1, 0};
        QVERIFY(run.vote().enterRound(second).isOk());
        slide = slideOf<RevealedSlide>(m_plain);
        QCOMPARE(slide.round, 2);
        QCOMPARE(slide.before, std::optional(RevealedCounts{{0, 4, 1, 4, 0}, 1, 0}));
        QCOMPARE(slide.counts, (RevealedCounts{{0, 2, 7, 1, 0}, 0, 0}));
        QCOMPARE(slide.steps, QList<StepText>({{2, item.anchors[2].de}}));
    }

    void spreadRooms_hearTheLowestAndTheHighest_nobodyOnAStepHasNoWord()
    {
        WorkshopRun &run = m_plain->run();
        QVERIFY(run.goTo(m_instrument.items[0].id).isOk());
        Round spread;
        spread.counts = {0, 3, 3, 3, 1};
        QVERIFY(run.vote().enterRound(spread).isOk());
        const auto slide = slideOf<RevealedSlide>(m_plain);
        QCOMPARE(slide.agreement, std::optional(Agreement::Spread));
        QCOMPARE(slide.steps.first().step, 1);
        QCOMPARE(slide.steps.last().step, 4);
        QVERIFY(run.goTo(m_instrument.items[1].id).isOk());
        Round none;
        none.unknown = 9;
        none.notApplicable = 1;
        QVERIFY(run.vote().enterRound(none).isOk());
        QVERIFY(!slideOf<RevealedSlide>(m_plain).agreement.has_value());
        QVERIFY(slideOf<RevealedSlide>(m_plain).steps.isEmpty());
    }

    void anAgreementWithoutAVote_isSaid_parkedIsMarked()
    {
        WorkshopRun &run = m_plain->run();
        QVERIFY(run.goTo(m_instrument.items[0].id).isOk());
        QVERIFY(run.vote().recordConsensus(Answer::unknown()).isOk());
        QCOMPARE(slideOf<AgreedSlide>(m_plain).consensusText, u"weiß nicht"_s);
        QVERIFY(run.goTo(m_instrument.items[1].id).isOk());
        QVERIFY(run.park({Secret, Secret}).isOk());
        QVERIFY(slideOf<QuestionSlide>(m_plain).head.isParked);
        QVERIFY(!textOf(viewOf(m_plain)).contains(Secret));
    }

    void theCountdown_neverFallsBelowZero()
    {
        WorkshopRun &run = m_plain->run();
        QVERIFY(run.goTo(m_instrument.items[0].id).isOk());
        QCOMPARE(slideOf<QuestionSlide>(m_plain).countdown, (Countdown{70, 70, false}));
        for (int i = 0; i < 4; ++i) {
            m_clock.advance(30);
            run.tick();
        }
        QCOMPARE(slideOf<QuestionSlide>(m_plain).countdown, (Countdown{0, 70, false}));
        QVERIFY(run.setPaused(true).isOk());
        QVERIFY(slideOf<QuestionSlide>(m_plain).countdown.isPaused);
    }

    void questionsLeftOut_areNotCounted()
    {
        WorkshopRun &run = m_plain->run();
        QVERIFY(run.goTo(m_plain->editor().itemsInWorkshopOrder().last()->id).isOk());
        QCOMPARE(slideOf<QuestionSlide>(m_plain).head.place, (AgendaPlace{37, 37}));
        QVERIFY(run.setCoreOnly(true).isOk());
        const int left = slideOf<QuestionSlide>(m_plain).head.place.of;
        QVERIFY(left == 25 || left == 26);
    }

    void theStage_saysOnlyWhatTheRoomCanSee()
    {
        ProjectedStage stage(m_plain->run(), Language::German);
        QSignalSpy changes(&stage, &ProjectedStage::viewChanged);
        QVERIFY(m_plain->run().setMinute(m_instrument.items[0].id, {Secret, Secret}).isOk());
        QVERIFY(m_plain->editor().setFacilitator(Secret).isOk());
        QCOMPARE(changes.size(), 0);
        QVERIFY(m_plain->run().goTo(m_instrument.items[0].id).isOk());
        QVERIFY(std::holds_alternative<QuestionSlide>(stage.view().slide));
        const auto before = changes.size();
        QVERIFY(m_plain->run().vote().add(level(2)).isOk());
        QVERIFY(changes.size() > before);
        QVERIFY(m_plain->run().vote().revealWithFewer().isOk());
        QVERIFY(std::holds_alternative<RevealedSlide>(stage.view().slide));
        stage.setLanguage(Language::English);
        QCOMPARE(stage.view().language, Language::English);
        QVERIFY(m_plain->run().goToStep(WorkshopStep::Reveal).isOk());
        QVERIFY(m_plain->run().showPicture().isOk());
        QVERIFY(std::holds_alternative<PictureSlide>(stage.view().slide));
    }
};

QTEST_GUILESS_MAIN(TestProjectedView)
#include "tst_projectedview.moc"
