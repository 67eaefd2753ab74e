// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projector/exampleviews.h"

#include "app/instrument/instrumentreader.h"
#include "app/workflow/workshoprehearsal.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

const Room TenPeople{10, {}};

/// A rehearsal of ten people, to take real views from.
class Stage final
{
public:
    explicit Stage(Language language) : m_language(language)
    {
        auto rehearsal = WorkshopRehearsal::begin(builtInInstrument(), m_clock, Form::Full, TenPeople, 3);
        if (!rehearsal)
            qFatal("no rehearsal");
        m_rehearsal = std::move(rehearsal).value();
    }

    WorkshopRun &run() { return m_rehearsal->run(); }
    WorkshopRehearsal &rehearsal() { return *m_rehearsal; }
    void must(const Result<void> &outcome)
    {
        if (!outcome)
            qFatal("refused: %d", static_cast<int>(outcome.error().code));
    }
    /// Not marked as a rehearsal: pictures show the usual case.
    [[nodiscard]] ProjectedView view()
    {
        ProjectedView view = projectedView(run(), m_language);
        view.isRehearsal = false;
        return view;
    }

private:
    Language m_language;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<WorkshopRehearsal> m_rehearsal;
};

Round roundOf(const QString &votes, int unknown = 0, int notApplicable = 0)
{
    Round round;
    const QStringList words = votes.split(u' ');
    for (std::size_t step = 0; step < round.counts.size(); ++step)
        round.counts[step] = words[static_cast<qsizetype>(step)].toInt();
    round.unknown = unknown;
    round.notApplicable = notApplicable;
    return round;
}

const Item &item(const QString &id)
{
    return *builtInInstrument().item(id);
}

Commune doppelfurt()
{
    Commune commune;
    commune.name = u"Stadt Doppelfurt"_s;
    return commune;
}

/// The picture of a room that answered like the commune of an example.
ProjectedView pictureView(Stage &stage)
{
    AssessmentEditor &editor = stage.run().editor();
    const Assessment answers = example(u"doppelfurt"_s);
    GoalPoints points = answers.goals();
    points.ballots = 10;
    for (int &each : points.points)
        each *= 10;
    points.leadingTypes = PerType<int>{{1, 4, 4, 1}};
    stage.must(editor.setGoals(points));
    for (const BehaviourItem &question : builtInInstrument().behaviour)
        stage.must(editor.setTicks(question.id, answers.ticksOf(question.id)));
    for (const Item &each : builtInInstrument().items)
        stage.must(editor.setAnswer(each.id, answers.answerOf(each.id)));
    stage.must(stage.run().goToStep(WorkshopStep::Reveal));
    stage.must(stage.run().showPicture());
    return stage.view();
}

void addTargets(Stage &stage)
{
    AssessmentEditor &editor = stage.run().editor();
    stage.must(editor.setTarget(u"lens.data"_s, 3));
    stage.must(editor.setTarget(u"lens.roles"_s, 2.5));
    stage.must(stage.run().goToStep(WorkshopStep::Targets));
}

void addMeasure(Stage &stage, const QString &title, QDate due)
{
    AssessmentEditor &editor = stage.run().editor();
    if (!stage.run().addOwnMeasure(title))
        qFatal("no measure");
    Measure measure = editor.assessment().measures().last();
    measure.due = due;
    stage.must(editor.setMeasure(measure));
}

QList<NamedView> itemViews(Language language)
{
    const Item &design = item(u"role.owner"_s);
    return {{u"question"_s, questionView(design, language)},
            {u"question-counting"_s, questionView(design, language, 2, 9)},
            {u"question-long"_s, questionView(item(u"data.automation"_s), language)},
            {u"reveal"_s, revealedView(design, language, u"0 4 1 4 0"_s, 1)},
            {u"reveal-round2"_s, revealedView(design, language, u"0 2 7 1 0"_s, 0, 0, u"0 4 1 4 0"_s)},
            {u"reveal-spread"_s, revealedView(item(u"strat.document"_s), language, u"1 3 2 3 1"_s, 0, 2)},
            {u"reveal-large"_s, revealedView(design, language, u"3 9 12 9 4"_s, 3)},
            {u"reveal-unknown"_s, revealedView(design, language, u"0 0 0 0 0"_s, 10)}};
}

} // namespace

ProjectedView questionView(const Item &item, Language language, int round, int counted)
{
    Stage stage(language);
    stage.must(stage.run().goTo(item.id));
    for (int i = 1; i < round; ++i) {
        stage.must(stage.run().vote().enterRound(roundOf(u"2 2 2 2 2"_s)));
        stage.must(stage.run().vote().another());
    }
    for (int i = 0; i < counted; ++i)
        stage.must(stage.run().vote().add(Answer::unknown()));
    ProjectedView view = stage.view();
    std::get<QuestionSlide>(view.slide).countdown = {42, 70, false};
    return view;
}

ProjectedView behaviourView(const BehaviourItem &question, Language language)
{
    Stage stage(language);
    stage.must(stage.run().goTo(question.id));
    return stage.view();
}

ProjectedView revealedView(const Item &item, Language language, const QString &votes, int unknown,
                           int notApplicable, const QString &before)
{
    Stage stage(language);
    stage.must(stage.run().setRoom({40, {}}));
    stage.must(stage.run().goTo(item.id));
    if (!before.isEmpty()) {
        stage.must(stage.run().vote().enterRound(roundOf(before)));
        stage.must(stage.run().vote().another());
    }
    stage.must(stage.run().vote().enterRound(roundOf(votes, unknown, notApplicable)));
    return stage.view();
}

QList<NamedView> exampleViews(Language language)
{
    QList<NamedView> views;
    Stage stage(language);
    stage.must(stage.run().editor().setCommune(doppelfurt()));
    const auto take = [&](const QString &name) { views.append({name, stage.view()}); };
    take(u"welcome"_s);
    stage.must(stage.run().goToStep(WorkshopStep::Goals));
    take(u"goals"_s);
    stage.must(stage.run().goToStep(WorkshopStep::Behaviour));
    take(u"behaviour"_s);
    views += itemViews(language);
    stage.must(stage.run().goTo(u"role.owner"_s));
    stage.must(stage.run().vote().recordConsensus(Answer::atLevel(2).value()));
    take(u"agreed"_s);
    stage.must(stage.run().goTo(u"role.split"_s));
    stage.must(stage.run().vote().enterRound(roundOf(u"0 2 7 1 0"_s)));
    stage.must(stage.run().vote().recordConsensus(Answer::atLevel(2).value()));
    take(u"consensus"_s);
    stage.must(stage.run().goToStep(WorkshopStep::Reveal));
    take(u"covered"_s);
    views.append({u"picture"_s, pictureView(stage)});
    addTargets(stage);
    take(u"targets-empty"_s);
    for (int i = 0; i < 3; ++i)
        addMeasure(stage, u"Verantwortliche für die wichtigsten Datenbestände benennen"_s,
                   QDate(2027, 3, 31));
    take(u"targets"_s);
    for (int i = 0; i < 2; ++i)
        addMeasure(
            stage,
            u"Digitallotsinnen und Digitallotsen in jedem Fachbereich benennen, ihnen Zeit geben und sie "
            "jeden Monat gemeinsam an einem Vorhaben der Kommune arbeiten lassen, das andere übernehmen."_s,
            QDate(2027, 6, 30));
    take(u"targets-full"_s);
    stage.must(stage.run().goToStep(WorkshopStep::Close));
    take(u"closing"_s);
    views.append({u"rehearsal"_s, questionView(item(u"role.owner"_s), language)});
    views.last().view.isRehearsal = true;
    return views;
}

} // namespace vierklang::test
