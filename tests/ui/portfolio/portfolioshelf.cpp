// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/portfolio/portfolioshelf.h"

#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

const QStringList Kinds{u"Gemeinde"_s, u"Stadt"_s, u"Samtgemeinde"_s, u"Landkreis"_s, u"Verbandsgemeinde"_s};
const QStringList Beginnings{u"Ilm"_s, u"Moos"_s, u"Auen"_s, u"Erlen"_s, u"Torf"_s, u"Doppel"_s, u"Grün"_s, u"Kornbrück an der S"_s,
                             u"Sonn"_s, u"Bachtal-H"_s, u"Linden"_s, u"Weiden"_s, u"Eich"_s};
const QStringList Endings{u"bruch"_s, u"felde"_s, u"mark"_s, u"grund"_s, u"heide"_s, u"furt"_s, u"hafen"_s, u"eve"_s, u"brunn"_s};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("refused");
    return std::move(result).value();
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("refused: %d", static_cast<int>(result.error().code));
}

Answer answerAround(double middle, QRandomGenerator &random)
{
    const double chance = random.generateDouble();
    if (chance < 0.03)
        return Answer::unknown();
    if (chance < 0.05)
        return Answer::notApplicable();
    const double spread = random.generateDouble() + random.generateDouble() + random.generateDouble() - 1.5;
    return *Answer::atLevel(std::clamp(static_cast<int>(std::lround(middle + 1.4 * spread)), 0, MaxLevel));
}

void addMeasures(Assessment &assessment, int number, QRandomGenerator &random)
{
    const Instrument &instrument = builtInInstrument();
    const QStringList owners{u"CDO"_s, u"Personalstelle"_s, u"Organisationsamt"_s, u"Verwaltungsspitze, CDO"_s};
    QList<Measure> measures;
    for (int i = 0; i < number % 4; ++i) {
        const Recommendation &step = instrument.recommendations[random.bounded(static_cast<int>(instrument.recommendations.size()))];
        Measure measure;
        measure.id = QUuid(static_cast<uint>(number), static_cast<ushort>(i), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2);
        measure.step = step.id;
        measure.title = step.text.de;
        measure.about = step.about;
        measure.training = step.training.de;
        measure.status = i == 0 ? MeasureStatus::Planned : AllMeasureStatuses[static_cast<std::size_t>(random.bounded(4))];
        measure.owner = owners[random.bounded(static_cast<int>(owners.size()))];
        measure.due = QDate(2026, 10, 1).addDays(random.bounded(300));
        if (measure.status == MeasureStatus::Idea && random.bounded(2) == 0)
            measure.due.reset();
        measures.append(measure);
    }
    must(assessment.setMeasures(instrument, measures));
}

} // namespace

Assessment plausibleCommune(int number)
{
    const Instrument &instrument = builtInInstrument();
    QRandomGenerator random(static_cast<quint32>(number) * 7919 + 5);
    const Form form = number % 7 == 5 ? Form::Short : Form::Full;
    Assessment assessment = randomAssessment(random, form);
    assessment.setId(QUuid(static_cast<uint>(number + 1), 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    const TypeKey favourite = AllTypes[static_cast<std::size_t>(random.bounded(4))];
    GoalPoints goals;
    int left = instrument.constants.points;
    for (const bool own : {true, false}) {
        for (const Goal &goal : instrument.goals) {
            if (!assessment.asks(goal) || (goal.type == favourite) != own || left == 0)
                continue;
            const int points = std::min({left, instrument.constants.maxPerGoal, own ? 4 : 1 + random.bounded(3)});
            goals.points.insert(goal.id, points);
            left -= points;
        }
    }
    must(assessment.setGoals(instrument, goals));
    const double middle = 0.7 + 2.4 * random.generateDouble();
    for (const Item &item : instrument.items) {
        if (assessment.asks(item))
            must(assessment.setAnswer(instrument, item.id, answerAround(middle, random)));
    }
    Commune commune;
    commune.name = u"%1 %2%3"_s.arg(Kinds[number % Kinds.size()], Beginnings[number % Beginnings.size()],
                                    Endings[(number / 3) % Endings.size()]);
    if (number >= 40)
        commune.name += u" %1"_s.arg(number);
    if (number == 2)
        commune.name = u"Kommune K-07"_s;
    commune.population = number % 11 == 10 ? std::optional<int>() : 1200 + random.bounded(220000);
    must(assessment.setCommune(commune));
    must(assessment.setConductedOn(QDate(2026, 1 + number % 10, 1 + number % 27)));
    addMeasures(assessment, number, random);
    return assessment;
}

PortfolioShelf::PortfolioShelf(int many, Language language) : desk(example(u"werkheim"_s), language)
{
    std::unique_ptr<Library> shelf = Library::inMemory(builtInInstrument());
    for (int number = 0; number < many; ++number) {
        const Assessment assessment = plausibleCommune(number);
        must(shelf->add(assessment, score(builtInInstrument(), assessment), number % 9 != 8, desk.clock.now()));
    }
    library = std::make_unique<LibraryDesk>(builtInInstrument(), std::move(shelf), desk.clock, desk.ids);
}

QList<LibraryEntry> PortfolioShelf::entries() const { return must(library->entries()); }

void PortfolioShelf::add(const Assessment &assessment, bool revealed)
{
    std::unique_ptr<Library> bigger = Library::inMemory(builtInInstrument());
    for (const LibraryEntry &entry : entries()) {
        const Assessment known = must(library->assessment(entry.id));
        must(bigger->add(known, score(builtInInstrument(), known), entry.revealed, desk.clock.now()));
    }
    must(bigger->add(assessment, score(builtInInstrument(), assessment), revealed, desk.clock.now()));
    library = std::make_unique<LibraryDesk>(builtInInstrument(), std::move(bigger), desk.clock, desk.ids);
}

} // namespace vierklang::test
