// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/storage/migrations.h"
#include "app/storage/workshopstore.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestWorkshopStore : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"library.sqlite"_s); }

    [[nodiscard]] std::unique_ptr<Library> open() const
    {
        auto library = Library::open(path(), m_instrument, Access::ReadWrite, m_clock.now());
        if (!library)
            qFatal("no library");
        return std::move(library).value();
    }

    [[nodiscard]] QUuid addAssessment(Library &library) const
    {
        const Assessment assessment = test::example(u"bachtal"_s);
        if (!library.add(assessment, score(m_instrument, assessment), false, m_clock.now()))
            qFatal("not added");
        return assessment.id();
    }

    [[nodiscard]] WorkshopState randomState(QRandomGenerator &random) const
    {
        WorkshopState state;
        state.startedAt = m_clock.now();
        state.room.persons = 4 + random.bounded(9);
        for (const RoomGroup &group : m_instrument.workshop.groups) {
            if (random.bounded(2) == 0)
                state.room.groups.insert(group.id, 1 + random.bounded(4));
        }
        state.step = AllWorkshopSteps[static_cast<std::size_t>(random.bounded(7))];
        state.topic = random.bounded(2) == 0 ? QString() : m_instrument.items[random.bounded(37)].id;
        state.phase = random.bounded(2) == 0 ? VotePhase::Voting : VotePhase::Decided;
        state.round = random.bounded(3);
        for (int &votes : state.vote.counts)
            votes = random.bounded(2) == 0 ? 0 : random.bounded(5);
        state.vote.unknown = random.bounded(2);
        state.coreOnly = random.bounded(2) == 0;
        state.paused = random.bounded(2) == 0;
        state.times = {random.bounded(9999), random.bounded(99), random.bounded(99), random.bounded(3) * 60};
        for (int i = random.bounded(4); i > 0; --i)
            state.minutes.insert(m_instrument.items[random.bounded(37)].id,
                                 {u"Zeile %1"_s.arg(random.bounded(9)), u"Org."_s});
        if (random.bounded(2) == 0)
            state.repeatOn = QDate(2027, 11, 22);
        return state;
    }

    [[nodiscard]] QByteArray fileAndLog() const
    {
        QByteArray bytes;
        for (const QString &name : {path(), path() + u"-wal"_s}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolderTemplate());
    }

    void anAssessmentWithoutWorkshop_hasNone()
    {
        const auto library = open();
        QVERIFY(!WorkshopStore(*library).read(addAssessment(*library)).value().has_value());
        QVERIFY(WorkshopStore(*library).unfinished().value().isEmpty());
    }

    /// Whatever way of changes: the library holds the last one, also after it was closed.
    void whatWasWritten_comesBack()
    {
        QRandomGenerator random(11);
        QUuid id;
        std::optional<WorkshopState> last;
        {
            const auto library = open();
            id = addAssessment(*library);
            WorkshopStore store(*library);
            for (int i = 0; i < 100; ++i) {
                const WorkshopState next = randomState(random);
                QVERIFY(store.write(id, last, next).isOk());
                last = next;
                QCOMPARE(store.read(id).value(), last);
            }
        }
        const auto library = open();
        QCOMPARE(WorkshopStore(*library).read(id).value(), last);
        QCOMPARE(WorkshopStore(*library).unfinished().value(), QList<QUuid>{id});
        WorkshopState finished = *last;
        finished.finished = true;
        QVERIFY(WorkshopStore(*library).write(id, last, finished).isOk());
        QVERIFY(WorkshopStore(*library).unfinished().value().isEmpty());
    }

    /// The log of the library is empty after every vote and ballot: the counts before it are nowhere.
    void noEarlierCount_staysInTheLog()
    {
        const auto library = open();
        const QUuid id = addAssessment(*library);
        WorkshopStore store(*library);
        QRandomGenerator random(3);
        QVERIFY(store.write(id, std::nullopt, randomState(random)).isOk());
        Round vote;
        for (int i = 0; i < 5; ++i) {
            ++vote.counts[2];
            QVERIFY(store.writeVote(id, vote).isOk());
            QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
            QCOMPARE(store.read(id).value()->vote, vote);
        }
        QVERIFY(store.blurBallots(id).isOk());
        QCOMPARE(QFileInfo(path() + u"-wal"_s).size(), 0);
        QCOMPARE(library->read(id).value(), test::example(u"bachtal"_s));
        QVERIFY(library->check().isOk());
    }

    void minutesThatWereTakenBack_areGoneFromTheFile()
    {
        const auto library = open();
        const QUuid id = addAssessment(*library);
        WorkshopStore store(*library);
        QRandomGenerator random(4);
        WorkshopState state = randomState(random);
        state.minutes.insert(m_instrument.items.first().id, {u"Merkzeichen-Minute"_s, {}});
        QVERIFY(store.write(id, std::nullopt, state).isOk());
        QVERIFY(fileAndLog().contains("Merkzeichen-Minute"));
        WorkshopState without = state;
        without.minutes.clear();
        QVERIFY(store.write(id, state, without).isOk());
        QVERIFY(library->settle().isOk());
        QVERIFY(!fileAndLog().contains("Merkzeichen-Minute"));
    }

    void aBackup_waitsForTheEndOfACount_butNotForever()
    {
        const auto library = open();
        const QUuid id = addAssessment(*library);
        WorkshopStore store(*library);
        WorkshopState state;
        state.startedAt = m_clock.now();
        state.room.persons = 6;
        QVERIFY(store.write(id, std::nullopt, state).isOk());
        Round vote;
        vote.unknown = 1;
        QVERIFY(store.writeVote(id, vote).isOk());
        QVERIFY(library->backUpIfChanged(m_clock.now()).isOk());
        QVERIFY(library->backups().isEmpty());
        QVERIFY(library->backUpIfChanged(m_clock.now().addDays(2)).isOk());
        QCOMPARE(library->backups().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkshopStore)
#include "tst_workshopstore.moc"
