// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/workflow/assessmenteditor.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestAssessmentEditor : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    test::CountingIds m_ids;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<AssessmentEditor> m_editor;

    void edit(const Assessment &assessment)
    {
        m_editor.reset();
        m_library = Library::inMemory(m_instrument);
        QVERIFY(m_library->add(assessment, score(m_instrument, assessment), false, m_clock.now()).isOk());
        m_editor =
            std::make_unique<AssessmentEditor>(m_instrument, *m_library, m_clock, m_ids, assessment, false);
    }

    [[nodiscard]] Assessment stored() const { return m_library->read(m_editor->assessment().id()).value(); }

private slots:
    void init()
    {
        TestCase::init();
        edit(test::assessmentFrom({}));
    }

    void aChange_isInTheLibrary_beforeSavedIsSaid()
    {
        Assessment atSignal;
        connect(m_editor.get(), &AssessmentEditor::saved, this, [&] { atSignal = stored(); });
        QVERIFY(m_editor->setAnswer(u"role.split"_s, *Answer::atLevel(3)).isOk());
        QCOMPARE(atSignal.answerOf(u"role.split"_s), *Answer::atLevel(3));
        QCOMPARE(m_editor->result().itemsAnswered, 1);
        QCOMPARE(m_editor->savedAt(), m_clock.now());
    }

    void aRefusedChange_leavesEverything()
    {
        QSignalSpy changes(m_editor.get(), &AssessmentEditor::assessmentChanged);
        const Result<void> outcome = m_editor->setPoints(u"goal.legal"_s, 6);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::TooManyPointsOnGoal);
        QCOMPARE(changes.size(), 0);
        QVERIFY(!m_editor->canUndo());
    }

    void theSameValueAgain_isNoChange()
    {
        QVERIFY(m_editor->setTitle(u"A"_s).isOk());
        QVERIFY(m_editor->setTitle(u"A"_s).isOk());
        QVERIFY(m_editor->undo().isOk());
        QVERIFY(!m_editor->canUndo());
    }

    /// A thousand random changes back and forth end exactly where they began.
    void undoAndRedo_walkTheWholeWay()
    {
        QRandomGenerator random(3);
        QList<Assessment> states{m_editor->assessment()};
        for (int i = 0; i < 300; ++i) {
            const Item &item = m_instrument.items[random.bounded(37)];
            const Goal &goal = m_instrument.goals[random.bounded(16)];
            static_cast<void>(m_editor->setAnswer(item.id, *Answer::atLevel(random.bounded(5))).isOk());
            if (m_editor->assessment() != states.last())
                states.append(m_editor->assessment());
            static_cast<void>(m_editor->setPoints(goal.id, random.bounded(6)).isOk());
            if (m_editor->assessment() != states.last())
                states.append(m_editor->assessment());
        }
        QVERIFY(states.size() > 300);
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(m_editor->undo().isOk());
            QCOMPARE(m_editor->assessment(), states[i]);
        }
        QVERIFY(!m_editor->canUndo());
        QCOMPARE(stored(), states.first());
        while (m_editor->canRedo())
            QVERIFY(m_editor->redo().isOk());
        QCOMPARE(m_editor->assessment(), states.last());
        QCOMPARE(stored(), states.last());
    }

    void typing_isOneStepOfUndo_otherFieldsAreTheirOwn()
    {
        for (const QString &text : {u"E"_s, u"Ei"_s, u"Ein"_s})
            QVERIFY(m_editor->setNote(u"role.split"_s, text).isOk());
        QVERIFY(m_editor->setNote(u"role.board"_s, u"Z"_s).isOk());
        QVERIFY(m_editor->undo().isOk());
        QCOMPARE(m_editor->assessment().itemRecord(u"role.split"_s).note, u"Ein"_s);
        QVERIFY(m_editor->undo().isOk());
        QVERIFY(m_editor->assessment().items().isEmpty());
        QCOMPARE(m_editor->redoText(), m_editor->redoText());
    }

    void history_saysWhereEachChangeWas()
    {
        using Kind = ChangedPart::Kind;
        QVERIFY(m_editor->setTitle(u"A"_s).isOk());
        QCOMPARE(m_editor->undoPart(), ChangedPart());
        QVERIFY(m_editor->setPoints(u"goal.legal"_s, 2).isOk());
        QCOMPARE(m_editor->undoPart().kind, Kind::Goals);
        QVERIFY(m_editor->setTicks(u"beh.data"_s, {u"inventory"_s}).isOk());
        QCOMPARE(m_editor->undoPart(), (ChangedPart{Kind::Behaviour, u"beh.data"_s}));
        QVERIFY(m_editor->setNote(u"role.split"_s, u"B"_s).isOk());
        QCOMPARE(m_editor->undoPart(), (ChangedPart{Kind::Item, u"role.split"_s}));
        QVERIFY(m_editor->setTarget(u"lens.data"_s, 2.5).isOk());
        QCOMPARE(m_editor->undoPart().kind, Kind::Targets);
        QVERIFY(m_editor->addOwnMeasure(u"C"_s).isOk());
        QCOMPARE(m_editor->undoPart().kind, Kind::Measures);
        QVERIFY(m_editor->undo().isOk());
        QCOMPARE(m_editor->redoPart().kind, Kind::Measures);
        QCOMPARE(m_editor->undoPart().kind, Kind::Targets);
    }

    void aNewChange_forgetsWhatWasUndone()
    {
        QVERIFY(m_editor->setTitle(u"A"_s).isOk());
        QVERIFY(m_editor->undo().isOk());
        QVERIFY(m_editor->setFacilitator(u"B"_s).isOk());
        QVERIFY(!m_editor->canRedo());
    }

    /// When the library cannot write, nothing is said to be saved, nothing is lost, and it can be tried again.
    void aFailingLibrary_isReported_andChangesNothing()
    {
        const QTemporaryDir folder;
        const Assessment assessment = test::assessmentFrom(u"legal=1"_s);
        {
            auto writer = Library::open(folder.filePath(u"l.sqlite"_s), m_instrument, Access::ReadWrite, m_clock.now());
            QVERIFY(writer.value()->add(assessment, score(m_instrument, assessment), false, m_clock.now()).isOk());
        }
        auto reader = Library::open(folder.filePath(u"l.sqlite"_s), m_instrument, Access::ReadOnly, m_clock.now());
        AssessmentEditor editor(m_instrument, *reader.value(), m_clock, m_ids, assessment, false);
        QSignalSpy failures(&editor, &AssessmentEditor::saveFailed);
        QSignalSpy saves(&editor, &AssessmentEditor::saved);
        QVERIFY(!editor.setPoints(u"goal.legal"_s, 2));
        QCOMPARE(failures.size(), 1);
        QCOMPARE(saves.size(), 0);
        QCOMPARE(editor.assessment(), assessment);
        QVERIFY(!editor.canUndo());
    }

    void goalOrder_isStable_differsBetweenAssessments_andShowsNoType()
    {
        const QList<const Goal *> order = m_editor->goalsInShuffledOrder();
        QCOMPARE(order.size(), 16);
        QCOMPARE(m_editor->goalsInShuffledOrder(), order);
        QSet<QString> orders;
        int sameTypeNeighbours = 0;
        for (uint i = 1; i <= 20; ++i) {
            Assessment other(QUuid(i * 7919, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), m_instrument, Form::Full);
            edit(other);
            QString word;
            const QList<const Goal *> shuffled = m_editor->goalsInShuffledOrder();
            for (qsizetype k = 0; k < shuffled.size(); ++k) {
                word += shuffled[k]->id;
                sameTypeNeighbours += k > 0 && shuffled[k]->type == shuffled[k - 1]->type ? 1 : 0;
            }
            orders.insert(word);
        }
        QCOMPARE(orders.size(), 20);
        // In the instrument's order there would be 12 of 15; by chance there are 3.
        QVERIFY2(sameTypeNeighbours < 20 * 6, qPrintable(QString::number(sameTypeNeighbours)));
    }

    void itemOrder_putsDataRolesTrainingFirst()
    {
        const QList<const Item *> items = m_editor->itemsInWorkshopOrder();
        QCOMPARE(items.size(), 37);
        QCOMPARE(items.first()->dimension, u"data"_s);
        QCOMPARE(items[7]->dimension, u"role"_s);
        QVERIFY(m_editor->setForm(Form::Short).isOk());
        QCOMPARE(m_editor->itemsInWorkshopOrder().size(), 25);
    }

    void measures_comeAsIdeas_andNeedTheirTrainingToBePlanned()
    {
        const Result<QUuid> id = m_editor->addRecommendedMeasure(u"rec.data.m1"_s, Language::German);
        QVERIFY(id.isOk());
        Measure measure = m_editor->assessment().measures().first();
        QCOMPARE(measure.status, MeasureStatus::Idea);
        QVERIFY(measure.training.isEmpty());
        measure.owner = u"CDO"_s;
        measure.due = QDate(2027, 6, 30);
        measure.status = MeasureStatus::Planned;
        QVERIFY(!m_editor->setMeasure(measure));
        measure.training = m_instrument.recommendation(measure.step)->training.de;
        QVERIFY(m_editor->setMeasure(measure).isOk());
        QVERIFY(m_editor->addOwnMeasure(u"Eigene"_s).isOk());
        QVERIFY(m_editor->moveMeasure(m_editor->assessment().measures().last().id, 0).isOk());
        QCOMPARE(m_editor->assessment().measures().first().title, u"Eigene"_s);
        QVERIFY(m_editor->removeMeasure(m_editor->assessment().measures().first().id).isOk());
        QCOMPARE(m_editor->assessment().measures().size(), 1);
        QVERIFY(m_editor->undo().isOk());
        QCOMPARE(m_editor->assessment().measures().size(), 2);
    }

    void reveal_isRemembered()
    {
        QSignalSpy revealed(m_editor.get(), &AssessmentEditor::revealedChanged);
        m_editor->reveal();
        m_editor->reveal();
        QCOMPARE(revealed.size(), 1);
        QVERIFY(m_library->entry(m_editor->assessment().id()).value().revealed);
    }
};

QTEST_GUILESS_MAIN(TestAssessmentEditor)
#include "tst_assessmenteditor.moc"
