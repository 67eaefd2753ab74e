// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/projectedview.h"

#include "app/scoring/typepicture.h"
#include "app/workflow/roomwording.h"
#include "app/workflow/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Reads from one workshop what each slide may hold.
class Gate final
{
public:
    Gate(WorkshopRun &run, Language language) : m_run(run), m_language(language) {}

    [[nodiscard]] Slide slide() const;

private:
    [[nodiscard]] const Instrument &instrument() const { return m_run.editor().instrument(); }
    [[nodiscard]] const Assessment &assessment() const { return m_run.editor().assessment(); }
    [[nodiscard]] QString in(const LocalizedText &text) const { return text.in(m_language); }
    [[nodiscard]] Countdown countdown() const;
    [[nodiscard]] bool isPictureShown() const;
    [[nodiscard]] WelcomeSlide welcome() const;
    [[nodiscard]] GoalsSlide goals() const;
    [[nodiscard]] Slide behaviour() const;
    [[nodiscard]] Slide item() const;
    [[nodiscard]] QuestionHead headOf(const Item &item) const;
    [[nodiscard]] QuestionSlide question(const Item &item) const;
    [[nodiscard]] RevealedSlide revealed(const Item &item) const;
    [[nodiscard]] AgreedSlide agreed(const Item &item) const;
    [[nodiscard]] QList<StepText> stepsToDiscuss(const Item &item, const AgreementReading &reading) const;
    [[nodiscard]] QString textOf(const Item &item, Answer answer) const;
    [[nodiscard]] QList<LensPicture> lenses() const;
    [[nodiscard]] PictureSlide picture() const;
    [[nodiscard]] TargetsSlide targets() const;
    [[nodiscard]] ClosingSlide closing() const;

    WorkshopRun &m_run;
    Language m_language;
};

/// "Do this. Mind that." in two; an abbreviation is written with a no-break space.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences = text.split(u". "_s, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < sentences.size(); ++i)
        sentences[i] += u'.';
    return sentences;
}

RevealedCounts countsOf(const Round &round)
{
    return {round.counts, round.unknown, round.notApplicable};
}

Countdown Gate::countdown() const
{
    const WorkshopPace pace = m_run.pace();
    return {std::max(0, pace.left()), pace.planned, m_run.isPaused()};
}

/// Closing the forms belongs to showing the picture: an assessment whose result somebody opened before stays
/// covered.
bool Gate::isPictureShown() const
{
    return m_run.editor().isRevealed() && !m_run.goals().isOpen();
}

WelcomeSlide Gate::welcome() const
{
    return {assessment().commune().name, m_run.startedAt().toLocalTime().date()};
}

GoalsSlide Gate::goals() const
{
    return {sentencesOf(in(instrument().texts.goalTask)), m_run.goals().count(), m_run.room().persons,
            countdown()};
}

Slide Gate::behaviour() const
{
    const QList<BehaviourItem> &questions = instrument().behaviour;
    const auto asked =
        std::find_if(questions.cbegin(), questions.cend(),
                     [this](const BehaviourItem &question) { return question.id == m_run.topic(); });
    if (asked == questions.cend())
        return CoveredSlide{};
    BehaviourSlide slide;
    slide.place = {static_cast<int>(asked - questions.cbegin()) + 1, static_cast<int>(questions.size())};
    slide.question = in(asked->question);
    for (const BehaviourOption &option : asked->options)
        slide.options.append(in(option.text));
    slide.mostTicks = asked->maxTicks;
    slide.countdown = countdown();
    return slide;
}

QuestionHead Gate::headOf(const Item &item) const
{
    return {in(instrument().dimension(item.dimension)->name), m_run.agenda().place(), in(item.question),
            assessment().itemRecord(item.id).parked};
}

QuestionSlide Gate::question(const Item &item) const
{
    QuestionSlide slide{headOf(item),           m_run.vote().roundIndex() + 1, {},
                        m_run.vote().counted(), m_run.vote().persons(),        countdown()};
    std::transform(item.anchors.cbegin(), item.anchors.cend(), slide.anchors.begin(),
                   [this](const LocalizedText &anchor) { return in(anchor); });
    return slide;
}

QList<StepText> Gate::stepsToDiscuss(const Item &item, const AgreementReading &reading) const
{
    QList<int> steps;
    if (reading.agreement == Agreement::Together) {
        const auto most =
            std::max_element(reading.steps.cbegin(), reading.steps.cend(),
                             [](const StepVotes &a, const StepVotes &b) { return a.votes < b.votes; });
        for (const StepVotes &step : reading.steps) {
            if (step.votes == most->votes)
                steps.append(step.step);
        }
    } else {
        // Those who stand furthest apart speak first.
        steps = {reading.steps.first().step, reading.steps.last().step};
    }
    QList<StepText> texts;
    for (const int step : std::as_const(steps))
        texts.append({step, in(item.anchors[static_cast<std::size_t>(step)])});
    return texts;
}

QString Gate::textOf(const Item &item, Answer answer) const
{
    if (answer.isOpen())
        return {};
    return answer.isLevel() ? in(item.anchors[static_cast<std::size_t>(answer.level())])
                            : answerWording(answer, m_language);
}

RevealedSlide Gate::revealed(const Item &item) const
{
    const QList<Round> rounds = m_run.vote().rounds();
    RevealedSlide slide;
    slide.head = headOf(item);
    slide.round = static_cast<int>(rounds.size());
    slide.counts = countsOf(rounds.last());
    if (rounds.size() > 1)
        slide.before = countsOf(rounds[rounds.size() - 2]);
    if (const auto reading = agreementOf(rounds.last(), instrument().constants)) {
        slide.agreement = reading->agreement;
        slide.word = agreementWording(reading->agreement, m_language);
        slide.reason = agreementReason(*reading, m_language);
        slide.steps = stepsToDiscuss(item, *reading);
    }
    slide.consensus = m_run.vote().consensus();
    slide.consensusText = textOf(item, slide.consensus);
    return slide;
}

AgreedSlide Gate::agreed(const Item &item) const
{
    const Answer consensus = m_run.vote().consensus();
    return {headOf(item), consensus, textOf(item, consensus)};
}

Slide Gate::item() const
{
    const Item *item = instrument().item(m_run.topic());
    if (!item)
        return CoveredSlide{};
    const ItemPhase phase = m_run.vote().phase();
    if (phase != ItemPhase::Revealed && phase != ItemPhase::Decided)
        return question(*item);
    if (!m_run.vote().rounds().isEmpty())
        return revealed(*item);
    return phase == ItemPhase::Decided ? Slide(agreed(*item)) : Slide(question(*item));
}

QList<LensPicture> Gate::lenses() const
{
    QList<LensPicture> lenses;
    for (const ScaleResult &lens : m_run.editor().result().lenses) {
        lenses.append({in(instrument().lens(lens.id.section(u'.', 1))->shortName), lens.mean, lens.lowest,
                       lens.highest, lens.ownTarget ? lens.target : std::nullopt});
    }
    return lenses;
}

PictureSlide Gate::picture() const
{
    const TypePicture &type = m_run.editor().result().type;
    PictureSlide slide;
    slide.commune = assessment().commune().name;
    if (!type.contributions.isEmpty())
        slide.headline = ourPatternSentence(instrument(), type, m_language);
    slide.isStable = isStablePicture(type, instrument().constants);
    slide.kept = type.stability.kept;
    slide.of = type.stability.of;
    slide.commonPurpose = m_run.goals().hasCommonPurpose();
    for (const TypeKey key : AllTypes)
        slide.types[key] = in(instrument().card(key).name);
    slide.percent = type.percent;
    slide.lenses = lenses();
    const QString notice = in(instrument().texts.studyNotice);
    slide.source = notice.left(1).toUpper() + notice.mid(1);
    return slide;
}

TargetsSlide Gate::targets() const
{
    TargetsSlide slide{lenses(), {}};
    for (const Measure &measure : assessment().measures()) {
        if (measure.status != MeasureStatus::Dropped && slide.measures.size() < MostFocusMeasures)
            slide.measures.append({measure.title, measure.due});
    }
    return slide;
}

ClosingSlide Gate::closing() const
{
    return {m_run.agenda().counts(), static_cast<int>(targets().measures.size()), m_run.repeatOn()};
}

Slide Gate::slide() const
{
    if (m_run.isFinished())
        return closing();
    switch (m_run.step()) {
    case WorkshopStep::Welcome:
        return welcome();
    case WorkshopStep::Goals:
        return goals();
    case WorkshopStep::Behaviour:
        return behaviour();
    case WorkshopStep::Items:
        return item();
    case WorkshopStep::Reveal:
        return isPictureShown() ? Slide(picture()) : Slide(CoveredSlide{});
    case WorkshopStep::Targets:
        return isPictureShown() ? Slide(targets()) : Slide(CoveredSlide{});
    case WorkshopStep::Close:
        return closing();
    }
    Q_UNREACHABLE();
}

} // namespace

ProjectedView projectedView(WorkshopRun &run, Language language)
{
    return {Gate(run, language).slide(), language, run.isRehearsal()};
}

} // namespace vierklang
