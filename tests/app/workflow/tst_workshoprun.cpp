// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "app/workflow/workshoprehearsal.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const Room TenPeople{10, {{u"head"_s, 1}, {u"it"_s, 2}, {u"departments"_s, 5}, {u"council"_s, 1}}};

/// Every row of every table with its row id, as text: whatever somebody could read from the file.
QStringList dumpOf(const QString &path)
{
    const auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        qFatal("no dump");
    const auto column = [&database](const QString &sql) {
        Result<QSqlQuery> query = database.value()->run(sql);
        QStringList values;
        while (query && query.value().next())
            values.append(query.value().value(0).toString());
        return values;
    };
    QStringList lines;
    for (const QString &table : column(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)) {
        QStringList parts;
        for (const QString &name : column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)))
            parts.append(u"'%1=' || quote(%1)"_s.arg(name));
        for (const QString &row :
             column(u"SELECT '%1 #' || rowid || ' ' || %2 FROM %1 ORDER BY rowid"_s.arg(table, parts.join(u" || ' ' || "_s))))
            lines.append(row);
    }
    return lines;
}

qsizetype rowsOf(const QStringList &dump, const QString &table) { return dump.filter(table + u" #"_s).size(); }

} // namespace

/// The workshop as a whole, on a library on disk.
class TestWorkshopRun : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    test::CountingIds m_ids;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryDesk> m_desk;
    std::unique_ptr<AssessmentEditor> m_editor;
    std::unique_ptr<WorkshopRun> m_run;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"library.sqlite"_s); }

    void openDeskAgain()
    {
        m_run.reset();
        m_editor.reset();
        m_desk.reset();
        auto desk = openDesk(path(), m_instrument, Access::ReadWrite, m_clock, m_ids);
        QVERIFY(desk.isOk());
        m_desk = std::move(desk).value();
    }

    void begin(Form form, const Room &room = TenPeople)
    {
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolderTemplate());
        m_ids = test::CountingIds();
        openDeskAgain();
        auto editor = m_desk->open(m_desk->begin(form).value());
        QVERIFY(editor.isOk());
        m_editor = std::move(editor).value();
        auto run = m_desk->beginWorkshop(*m_editor, room);
        QVERIFY(run.isOk());
        m_run = std::move(run).value();
    }

    /// The program ends – by a kill or not – and is started again.
    void restart()
    {
        openDeskAgain();
        const QList<QUuid> unfinished = m_desk->unfinishedWorkshops().value();
        QCOMPARE(unfinished.size(), 1);
        auto editor = m_desk->open(unfinished.first());
        QVERIFY(editor.isOk());
        m_editor = std::move(editor).value();
        auto run = m_desk->resumeWorkshop(*m_editor);
        QVERIFY(run.isOk());
        m_run = std::move(run).value();
        QVERIFY(m_run != nullptr);
    }

    void pass(int seconds)
    {
        for (int i = 0; i < seconds; i += 30) {
            m_clock.advance(30);
            m_run->tick();
        }
    }

    static void refused(const Result<void> &outcome, ErrorCode code)
    {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
    }

    template <typename T>
    static void shuffle(QList<T> &list, QRandomGenerator &random)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, random.bounded(static_cast<int>(i + 1)));
    }

    void typeGoals(SimulatedVoters &voters, QRandomGenerator &order)
    {
        QList<Ballot> ballots;
        for (int i = 0; i < 10; ++i)
            ballots.append(voters.ballot(m_editor->assessment().form()));
        shuffle(ballots, order);
        for (const Ballot &ballot : ballots)
            QVERIFY(m_run->goals().add(ballot).isOk());
    }

    void voteOnTheItem(SimulatedVoters &voters, QRandomGenerator &order)
    {
        QList<Answer> votes = voters.votes(10);
        shuffle(votes, order);
        for (const Answer vote : votes)
            QVERIFY(m_run->vote().add(vote).isOk());
        QVERIFY(m_run->vote().reveal().isOk());
    }

    /// One item: vote, talk, perhaps once more, then consensus – or parked.
    void discussTheItem(SimulatedVoters &voters, QRandomGenerator &order, int number)
    {
        voteOnTheItem(voters, order);
        pass(60);
        if (number % 4 == 1) {
            QVERIFY(m_run->vote().another().isOk());
            voteOnTheItem(voters, order);
        }
        if (number % 8 == 3)
            QVERIFY(m_run->park({u"Wer entscheidet?"_s, u"Org.-Referat"_s}).isOk());
        else
            QVERIFY(m_run->vote().recordConsensus(*Answer::atLevel(number % LevelCount)).isOk());
    }

    /// A whole workshop in the short form; `order` only shuffles in which order hands and forms are counted.
    void holdWorkshop(quint32 order)
    {
        SimulatedVoters voters(m_instrument, 2026);
        QRandomGenerator shuffler(order);
        pass(180);
        QVERIFY(m_run->goToStep(WorkshopStep::Goals).isOk());
        typeGoals(voters, shuffler);
        pass(480);
        for (const BehaviourItem &question : m_instrument.behaviour) {
            QVERIFY(m_run->goTo(question.id).isOk());
            QVERIFY(m_editor->setTicks(question.id, voters.ticks(question)).isOk());
        }
        QVERIFY(m_run->goToStep(WorkshopStep::Items).isOk());
        int number = 0;
        while (!m_run->agenda().isThrough()) {
            discussTheItem(voters, shuffler, number++);
            if (!m_run->agenda().isThrough())
                QVERIFY(m_run->goTo(m_run->agenda().next()->id).isOk());
        }
        QCOMPARE(number, 25);
        QCOMPARE(m_run->agenda().counts().parked, 3);
        while (const Item *parked = m_run->agenda().next()) {
            QVERIFY(m_run->goTo(parked->id).isOk());
            QCOMPARE(m_run->vote().phase(), ItemPhase::Revealed);
            QVERIFY(m_run->vote().recordConsensus(Answer::unknown()).isOk());
        }
        QVERIFY(m_run->goToStep(WorkshopStep::Reveal).isOk());
        QVERIFY(m_run->showPicture().isOk());
        QVERIFY(m_run->goToStep(WorkshopStep::Targets).isOk());
        for (const Lens &lens : m_instrument.lenses)
            QVERIFY(m_editor->setTarget(u"lens."_s + lens.id, 3.0).isOk());
        for (int i = 0; i < MostFocusMeasures; ++i)
            QVERIFY(m_run->addMeasure(m_instrument.recommendations[i].id, Language::German).isOk());
        QVERIFY(m_run->goToStep(WorkshopStep::Close).isOk());
        QVERIFY(m_run->finish(m_run->repeatOn()).isOk());
    }

private slots:
    void init()
    {
        TestCase::init();
        m_clock = test::FixedClock();
    }

    void cleanup()
    {
        m_run.reset();
        m_editor.reset();
        m_desk.reset();
    }

    void tenPeople_25Items_toTheEnd()
    {
        begin(Form::Short);
        QSignalSpy ended(m_run.get(), &WorkshopRun::finished);
        holdWorkshop(1);
        QCOMPARE(ended.size(), 1);
        const Assessment &assessment = m_editor->assessment();
        QVERIFY(m_editor->result().type.complete);
        QCOMPARE(assessment.goals().ballots, 10);
        QCOMPARE(assessment.goals().spent(), 200);
        QVERIFY(m_run->goals().hasCommonPurpose().has_value());
        int twice = 0;
        for (const AgendaItem &entry : m_run->agenda().items()) {
            QCOMPARE(entry.state, ItemState::Decided);
            QVERIFY(entry.agreement.has_value());
            twice += entry.rounds == 2 ? 1 : 0;
            for (const Round &round : assessment.itemRecord(entry.item->id).rounds)
                QCOMPARE(votesIn(round), 10);
        }
        QCOMPARE(twice, 6);
        QCOMPARE(m_run->minutes().size(), 3);
        QCOMPARE(m_run->agenda().byDisagreement().size(), 25);
        QCOMPARE(m_run->repeatOn(), QDate(2027, 11, 22));
        QVERIFY(m_desk->unfinishedWorkshops().value().isEmpty());
        refused(m_run->goToStep(WorkshopStep::Goals), ErrorCode::WorkshopFinished);
        refused(m_run->vote().add(*Answer::atLevel(1)), ErrorCode::WorkshopFinished);
        refused(m_run->finish(m_run->repeatOn()), ErrorCode::WorkshopFinished);
        const auto again = m_desk->beginWorkshop(*m_editor, TenPeople);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::WorkshopFinished);
    }

    /// An answer from before the workshop is not what the room agreed on, not even after its vote and a restart.
    void answersFromBefore_areNotTheRoomsConsensus()
    {
        begin(Form::Full);
        const QString item = m_editor->itemsInWorkshopOrder().first()->id;
        const QString other = m_editor->itemsInWorkshopOrder().at(1)->id;
        QVERIFY(m_editor->setAnswer(item, *Answer::atLevel(4)).isOk());
        QVERIFY(m_run->goTo(item).isOk());
        QCOMPARE(m_run->vote().phase(), ItemPhase::Asked);
        Round round;
        round.counts = {5, 5, 0, 0, 0};
        QVERIFY(m_run->vote().enterRound(round).isOk());
        QVERIFY(m_run->goTo(other).isOk());
        QVERIFY(m_run->goTo(item).isOk());
        QCOMPARE(m_run->vote().phase(), ItemPhase::Revealed);
        QVERIFY(m_run->vote().consensus().isOpen());
        restart();
        QCOMPARE(m_run->vote().phase(), ItemPhase::Revealed);
        QVERIFY(m_run->vote().recordConsensus(*Answer::atLevel(1)).isOk());
        QVERIFY(m_run->goTo(other).isOk());
        QVERIFY2(m_run->vote().recordConsensus(*Answer::atLevel(2)).isOk(), "agreed without a vote");
        restart();
        QCOMPARE(m_run->vote().phase(), ItemPhase::Decided);
        QCOMPARE(m_run->vote().consensus(), *Answer::atLevel(2));
        QVERIFY(m_run->goTo(item).isOk());
        QCOMPARE(m_run->vote().consensus(), *Answer::atLevel(1));
    }

    /// The whole content of the file: sums and counts, and nothing of a person.
    void theFile_holdsNothingButCounts()
    {
        begin(Form::Short);
        holdWorkshop(1);
        cleanup();
        const QStringList dump = dumpOf(path());
        QCOMPARE(rowsOf(dump, u"vote_round"_s), 25 + 6);
        QCOMPARE(rowsOf(dump, u"item_answer"_s), 25);
        QCOMPARE(rowsOf(dump, u"goal_points"_s), 12);
        QCOMPARE(rowsOf(dump, u"leading_type"_s), 4);
        QCOMPARE(rowsOf(dump, u"workshop_vote"_s), 0);
        QCOMPARE(rowsOf(dump, u"workshop_minute"_s), 3);
        QCOMPARE(rowsOf(dump, u"workshop_group"_s), 4);
        QCOMPARE(rowsOf(dump, u"workshop_decision"_s), 25);
        const qsizetype ticks = rowsOf(dump, u"behaviour_tick"_s);
        QVERIFY(ticks >= 8);
        const qsizetype known = 25 + 6 + 25 + 25 + 12 + 4 + 3 + 4 + ticks + rowsOf(dump, u"meta"_s) + 3 /* targets */
                                + MostFocusMeasures + 1 /* assessment */ + 1 /* shelf */ + 1 /* workshop */;
        QCOMPARE(dump.size(), known);
    }

    /// Hands and forms counted in another order leave exactly the same file: no order can be read from it.
    void theOrder_inWhichPeopleAreCounted_leavesNoTrace()
    {
        QStringList first;
        for (const quint32 order : {1U, 2U, 3U}) {
            m_clock = test::FixedClock();
            begin(Form::Short);
            holdWorkshop(order);
            cleanup();
            const QStringList dump = dumpOf(path());
            if (order == 1U)
                first = dump;
            QCOMPARE(dump, first);
        }
    }

    void resume_standsWhereItStood_data()
    {
        QTest::addColumn<int>("moment");
        for (int moment = 0; moment < 6; ++moment)
            QTest::addRow("moment %d", moment) << moment;
    }

    void resume_standsWhereItStood()
    {
        QFETCH(int, moment);
        begin(Form::Short);
        SimulatedVoters voters(m_instrument, 5);
        QRandomGenerator order(5);
        QVERIFY(m_run->goToStep(moment == 0 ? WorkshopStep::Goals : WorkshopStep::Items).isOk());
        if (moment == 0) {
            for (int i = 0; i < 3; ++i)
                QVERIFY(m_run->goals().add(voters.ballot(Form::Short)).isOk());
        }
        if (moment >= 2)
            voteOnTheItem(voters, order);
        if (moment >= 3)
            QVERIFY(m_run->vote().another().isOk());
        if (moment == 1 || moment >= 4) {
            QVERIFY(m_run->vote().add(*Answer::atLevel(3)).isOk());
            QVERIFY(m_run->vote().add(Answer::unknown()).isOk());
        }
        if (moment == 5)
            QVERIFY(m_run->park({u"Offen"_s, u"IT"_s}).isOk());
        pass(60);
        const QString topic = m_run->topic();
        const WorkshopStep step = m_run->step();
        const ItemPhase phase = m_run->vote().phase();
        const Round counts = m_run->vote().counts();
        const QList<Round> rounds = m_run->vote().rounds();
        const GoalPoints sums = m_editor->assessment().goals();
        const QMap<QString, Minute> minutes = m_run->minutes();
        restart();
        QCOMPARE(m_run->step(), step);
        QCOMPARE(m_run->topic(), topic);
        QCOMPARE(m_run->vote().phase(), phase);
        QCOMPARE(m_run->vote().counts(), counts);
        QCOMPARE(m_run->vote().rounds(), rounds);
        QCOMPARE(m_editor->assessment().goals(), sums);
        QCOMPARE(m_run->minutes(), minutes);
        QCOMPARE(m_run->room(), TenPeople);
        QCOMPARE(m_run->pace().elapsed, 60);
        if (moment == 1)
            refused(m_run->vote().takeBackLast(), ErrorCode::NothingToTakeBack);
        if (moment == 0) {
            for (int i = 0; i < 7; ++i)
                QVERIFY(m_run->goals().add(voters.ballot(Form::Short)).isOk());
            // Who led with the first three was in memory only: nothing is said rather than something wrong.
            QVERIFY(!m_run->goals().hasCommonPurpose().has_value());
            QCOMPARE(m_editor->assessment().goals().spent(), 200);
        }
    }

    /// The battery dies between the round and the place: the round counts, and is not counted twice.
    void aRoundWithoutItsPlace_isFound()
    {
        begin(Form::Short);
        QVERIFY(m_run->goToStep(WorkshopStep::Items).isOk());
        QVERIFY(m_run->vote().add(*Answer::atLevel(3)).isOk());
        const QString topic = m_run->topic();
        const QUuid id = m_editor->assessment().id();
        Round round = m_run->vote().counts();
        m_run.reset();
        QVERIFY(m_editor->addRound(topic, round).isOk());
        restart();
        QCOMPARE(m_editor->assessment().id(), id);
        QCOMPARE(m_run->vote().phase(), ItemPhase::Revealed);
        QCOMPARE(m_run->vote().counted(), 0);
        QCOMPARE(m_run->vote().rounds().size(), 1);
    }

    void aDayLater_theGoalsAreClosed()
    {
        begin(Form::Short);
        SimulatedVoters voters(m_instrument, 5);
        QVERIFY(m_run->goals().add(voters.ballot(Form::Short)).isOk());
        m_clock.advance(86401);
        restart();
        refused(m_run->goals().add(voters.ballot(Form::Short)), ErrorCode::BallotsClosed);
    }

    /// After each form, and after its undo, the log of the database is empty: no earlier sums are in it.
    void noEarlierSum_staysInTheLog()
    {
        begin(Form::Short);
        SimulatedVoters voters(m_instrument, 5);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(m_run->goals().add(voters.ballot(Form::Short)).isOk());
            QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
        }
        QVERIFY(m_editor->undo().isOk());
        QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
        QVERIFY(m_desk->backUp().isOk());
        QVERIFY(m_desk->backups().isEmpty());
        QVERIFY(m_run->goals().close().isOk());
        QVERIFY(m_desk->backUp().isOk());
        QCOMPARE(m_desk->backups().size(), 1);
    }

    void rooms_thatDoNotFit_areRefused_data()
    {
        QTest::addColumn<int>("persons");
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("members");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("three") << 3 << QString() << 0 << ErrorCode::RoomSize;
        QTest::newRow("forty-one") << 41 << QString() << 0 << ErrorCode::RoomSize;
        QTest::newRow("a group nobody knows") << 10 << u"press"_s << 2 << ErrorCode::UnknownGroup;
        QTest::newRow("a group larger than the room") << 10 << u"it"_s << 11 << ErrorCode::GroupsExceedRoom;
        QTest::newRow("a group of nobody") << 10 << u"it"_s << 0 << ErrorCode::GroupsExceedRoom;
    }

    void rooms_thatDoNotFit_areRefused()
    {
        QFETCH(int, persons);
        QFETCH(QString, group);
        QFETCH(int, members);
        QFETCH(ErrorCode, code);
        begin(Form::Short);
        Room room{persons, {}};
        if (!group.isEmpty())
            room.groups.insert(group, members);
        refused(m_run->setRoom(room), code);
        QCOMPARE(m_run->room(), TenPeople);
        refused(m_run->setRoom({10, {{u"it"_s, 6}, {u"hr"_s, 5}}}), ErrorCode::GroupsExceedRoom);
    }

    void aSmallerRoom_doesNotLoseThoseCounted()
    {
        begin(Form::Short);
        QVERIFY(m_run->goToStep(WorkshopStep::Items).isOk());
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_run->vote().add(*Answer::atLevel(1)).isOk());
        refused(m_run->setRoom({5, {}}), ErrorCode::RoomSize);
        QVERIFY(m_run->setRoom({6, {}}).isOk());
        QCOMPARE(m_run->vote().phase(), ItemPhase::Counted);
        QVERIFY(m_run->vote().reveal().isOk());
    }

    void splits_needFivePeople_onBothSides()
    {
        begin(Form::Short);
        QVERIFY(m_run->maySplitBy(u"departments"_s).isOk());
        refused(m_run->maySplitBy(u"it"_s), ErrorCode::SplitTooSmall);
        refused(m_run->maySplitBy(u"partners"_s), ErrorCode::SplitTooSmall);
        refused(m_run->maySplitBy(u"press"_s), ErrorCode::UnknownGroup);
        QVERIFY(m_run->setRoom({9, {{u"departments"_s, 5}}}).isOk());
        refused(m_run->maySplitBy(u"departments"_s), ErrorCode::SplitTooSmall);
    }

    void parkedItems_comeBack_afterTheOpenOnes()
    {
        begin(Form::Short);
        QVERIFY(m_run->goToStep(WorkshopStep::Items).isOk());
        QStringList parked;
        int number = 0;
        while (!m_run->agenda().isThrough()) {
            if (number == 2 || number == 9 || number == 24) {
                parked.append(m_run->topic());
                QVERIFY(m_run->vote().add(*Answer::atLevel(1)).isOk());
                QVERIFY(m_run->park({u"Klären"_s, u"IT"_s}).isOk());
                QCOMPARE(m_run->vote().counted(), 0);
            } else {
                QVERIFY(m_run->vote().recordConsensus(*Answer::atLevel(2)).isOk());
            }
            ++number;
            if (const Item *next = m_run->agenda().next(); next && !m_run->agenda().isThrough())
                QVERIFY(m_run->goTo(next->id).isOk());
        }
        QStringList back;
        while (const Item *next = m_run->agenda().next()) {
            QVERIFY(m_run->goTo(next->id).isOk());
            back.append(m_run->topic());
            if (back.size() == 1)
                QVERIFY(m_run->vote().recordConsensus(*Answer::atLevel(2)).isOk());
        }
        QCOMPARE(back, parked);
        QCOMPARE(m_run->agenda().counts().parked, 2);
        QCOMPARE(m_run->minuteOf(parked.first()), (Minute{u"Klären"_s, u"IT"_s}));
        QVERIFY(m_run->takeFromParking(parked[1]).isOk());
        QCOMPARE(m_run->agenda().next()->id, parked[1]);
    }

    void minutes_areOneLine()
    {
        begin(Form::Short);
        const QString item = m_instrument.items.first().id;
        QVERIFY(m_run->setMinute(item, {QString(200, u'x'), QString(200, u'y')}).isOk());
        refused(m_run->setMinute(item, {QString(201, u'x'), {}}), ErrorCode::TextTooLong);
        refused(m_run->setMinute(item, {{}, QString(201, u'x')}), ErrorCode::TextTooLong);
        refused(m_run->setMinute(item, {u"zwei\nZeilen"_s, {}}), ErrorCode::TextHasControls);
        refused(m_run->setMinute(u"no.item"_s, {u"x"_s, {}}), ErrorCode::UnknownItem);
        QVERIFY(m_run->setMinute(item, {}).isOk());
        QVERIFY(m_run->minutes().isEmpty());
    }

    void sixMeasures_areTooMany_untilOneIsDropped()
    {
        begin(Form::Short);
        for (int i = 0; i < MostFocusMeasures; ++i)
            QVERIFY(m_run->addOwnMeasure(u"Maßnahme %1"_s.arg(i)).isOk());
        const Result<QUuid> sixth = m_run->addOwnMeasure(u"noch eine"_s);
        QVERIFY(!sixth);
        QCOMPARE(sixth.error().code, ErrorCode::EnoughMeasures);
        Measure measure = m_editor->assessment().measures().first();
        measure.status = MeasureStatus::Dropped;
        QVERIFY(m_editor->setMeasure(measure).isOk());
        QVERIFY(m_run->addMeasure(m_instrument.recommendations.first().id, Language::English).isOk());
    }

    void theEnd_needsADateAhead()
    {
        begin(Form::Short);
        QCOMPARE(m_run->repeatOn(), QDate(2027, 11, 22));
        refused(m_run->finish(QDate(2026, 11, 22)), ErrorCode::InvalidDate);
        refused(m_run->finish(QDate()), ErrorCode::InvalidDate);
        QVERIFY(m_run->finish(QDate(2027, 10, 4)).isOk());
        QCOMPARE(m_run->repeatOn(), QDate(2027, 10, 4));
        QVERIFY(m_run->isFinished());
    }

    void aSecondWorkshop_isNotBegun_overTheFirst()
    {
        begin(Form::Short);
        const auto again = m_desk->beginWorkshop(*m_editor, TenPeople);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::WorkshopRunning);
        auto other = m_desk->open(m_desk->begin(Form::Full).value());
        QVERIFY(m_desk->resumeWorkshop(*other.value()).value() == nullptr);
    }

    void unknownQuestions_areNotPutOnTheTable()
    {
        begin(Form::Short);
        refused(m_run->goTo(u"no.item"_s), ErrorCode::UnknownItem);
        const auto notCore = std::find_if(m_instrument.items.cbegin(), m_instrument.items.cend(),
                                          [](const Item &item) { return !item.core; });
        refused(m_run->goTo(notCore->id), ErrorCode::UnknownItem);
    }

    void theAgenda_putsDividedRoomsFirst()
    {
        begin(Form::Short);
        QVERIFY(m_run->goToStep(WorkshopStep::Items).isOk());
        const QList<std::array<int, LevelCount>> rooms{{0, 0, 9, 1, 0}, {2, 2, 2, 2, 2}, {0, 4, 1, 5, 0}};
        QStringList voted;
        for (const auto &counts : rooms) {
            voted.append(m_run->topic());
            Round round;
            round.counts = counts;
            QVERIFY(m_run->vote().enterRound(round).isOk());
            QVERIFY(m_run->vote().recordConsensus(*Answer::atLevel(2)).isOk());
            QVERIFY(m_run->goTo(m_run->agenda().next()->id).isOk());
        }
        QStringList order;
        for (const AgendaItem &entry : m_run->agenda().byDisagreement())
            order.append(entry.item->id);
        QCOMPARE(order, QStringList({voted[2], voted[1], voted[0]}));
    }

    void aRehearsal_isTheSame_andLeavesNoTrace()
    {
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolderTemplate());
        auto rehearsal = WorkshopRehearsal::begin(m_instrument, m_clock, Form::Short, {6, {}}, 4);
        QVERIFY(rehearsal.isOk());
        WorkshopRun &run = rehearsal.value()->run();
        QVERIFY(run.isRehearsal());
        QVERIFY(run.goToStep(WorkshopStep::Goals).isOk());
        QVERIFY(rehearsal.value()->letDistributePoints().isOk());
        QCOMPARE(run.goals().count(), 6);
        QVERIFY(run.goToStep(WorkshopStep::Behaviour).isOk());
        QVERIFY(rehearsal.value()->letAnswerBehaviour().isOk());
        QVERIFY(run.goToStep(WorkshopStep::Items).isOk());
        QVERIFY(rehearsal.value()->letVote().isOk());
        QCOMPARE(run.vote().phase(), ItemPhase::Counted);
        QVERIFY(run.vote().reveal().isOk());
        auto same = WorkshopRehearsal::begin(m_instrument, m_clock, Form::Short, {6, {}}, 4);
        QVERIFY(same.value()->run().goToStep(WorkshopStep::Goals).isOk());
        QVERIFY(same.value()->letDistributePoints().isOk());
        QCOMPARE(same.value()->editor().assessment().goals(), rehearsal.value()->editor().assessment().goals());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(!WorkshopRehearsal::begin(m_instrument, m_clock, Form::Short, {2, {}}, 4));
    }
};

QTEST_GUILESS_MAIN(TestWorkshopRun)
#include "tst_workshoprun.moc"
