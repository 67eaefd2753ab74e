// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestLibraryDesk : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    test::CountingIds m_ids;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryDesk> m_desk;

    [[nodiscard]] QString write(const QString &name, const Assessment &assessment) const
    {
        const QString path = m_folder->filePath(name);
        if (!saveAssessment(path, assessment, m_instrument))
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_desk.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto desk = openDesk(m_folder->filePath(u"lib/library.sqlite"_s), m_instrument, Access::ReadWrite, m_clock, m_ids);
        QVERIFY(desk.isOk());
        m_desk = std::move(desk).value();
    }

    void beginning_givesAnEmptyAssessmentOfToday()
    {
        QSignalSpy changes(m_desk.get(), &LibraryDesk::entriesChanged);
        const Result<QUuid> id = m_desk->begin(Form::Short);
        QVERIFY(id.isOk());
        QCOMPARE(changes.size(), 1);
        const auto editor = m_desk->open(id.value());
        QCOMPARE(editor.value()->assessment().form(), Form::Short);
        QCOMPARE(editor.value()->assessment().conductedOn(), m_clock.today());
        QVERIFY(!editor.value()->isRevealed());
    }

    /// A year later: the commune and its measures are there, no answer is.
    void theNextAssessment_takesOverTheCommuneButNoAnswer()
    {
        const Assessment before = test::example(u"werkheim"_s);
        QVERIFY(m_desk->applyImport(m_desk->planImport(QStringList{write(u"a.vierklang"_s, before)})).isOk());
        const Result<QUuid> id = m_desk->beginNext(before.id());
        QVERIFY(id.isOk());
        const auto editor = m_desk->open(id.value());
        const Assessment &next = editor.value()->assessment();
        QVERIFY(next.id() != before.id());
        QCOMPARE(next.commune(), before.commune());
        QCOMPARE(next.measures(), before.measures());
        QCOMPARE(next.targets(), before.targets());
        QCOMPARE(next.conductedOn(), m_clock.today());
        QVERIFY(next.items().isEmpty() && next.behaviour().isEmpty() && next.goals().points.isEmpty());
        QVERIFY(!editor.value()->isRevealed());
        QCOMPARE(m_desk->beginNext(QUuid::createUuid()).error().code, ErrorCode::AssessmentNotFound);
        QCOMPARE(m_desk->entries().value().size(), 2);
    }

    void examples_comeOnce_inTheInstrumentsOrder_andAreMarked()
    {
        QVERIFY(m_desk->addExamples().isOk());
        QVERIFY(m_desk->addExamples().isOk());
        const QList<LibraryEntry> entries = m_desk->entries().value();
        QCOMPARE(entries.size(), 6);
        QCOMPARE(entries.first().communeName, u"Gemeinde Moosfelde"_s);
        for (const LibraryEntry &entry : entries)
            QVERIFY(m_desk->isExample(entry.id) && entry.revealed);
        QVERIFY(m_desk->moveToBin(entries.first().id).isOk());
        QCOMPARE(m_desk->entries().value().size(), 5);
        QVERIFY(m_desk->addExamples().isOk());
        QCOMPARE(m_desk->entries().value().size(), 6);
    }

    void moves_intoTheBinAndOut_areTakenBack_exceptForWhatIsErased()
    {
        QVERIFY(m_desk->addExamples().isOk());
        const QUuid first = test::example(u"werkheim"_s).id();
        const QUuid second = test::example(u"bachtal"_s).id();
        QVERIFY(!m_desk->canUndo());
        QVERIFY(m_desk->moveToBin(first).isOk());
        QVERIFY(m_desk->moveToBin(second).isOk());
        QCOMPARE(m_desk->bin().value().size(), 2);
        QCOMPARE(m_desk->undo().value().ids, QList<QUuid>{second});
        QCOMPARE(m_desk->undo().value().ids, QList<QUuid>{first});
        QVERIFY(!m_desk->canUndo());
        QCOMPARE(m_desk->entries().value().size(), 6);
        QCOMPARE(m_desk->redo().value().ids, QList<QUuid>{first});
        QVERIFY(m_desk->restoreFromBin(first).isOk());
        QVERIFY(!m_desk->canRedo());
        QCOMPARE(m_desk->undo().value().ids, QList<QUuid>{first});
        QVERIFY(m_desk->entry(first).value().deleted);
        // What is gone for good cannot come back, by undo neither.
        QVERIFY(m_desk->erase(first).isOk());
        QVERIFY(!m_desk->canUndo() && !m_desk->canRedo());
        QCOMPARE(m_desk->entry(first).error().code, ErrorCode::AssessmentNotFound);
    }

    void archiveAndTags_ofSeveral_areTakenBackOneByOne()
    {
        QVERIFY(m_desk->addExamples().isOk());
        const QUuid first = test::example(u"werkheim"_s).id();
        const QUuid second = test::example(u"bachtal"_s).id();
        QVERIFY(m_desk->setTag({first}, u"Runde Nord"_s, true).isOk());
        QVERIFY(m_desk->setTag({first, second}, u"Runde Nord"_s, true).isOk());
        QVERIFY(m_desk->setArchived({first, second}, true).isOk());
        QCOMPARE(m_desk->counts().value().archived, 2);
        QCOMPARE(m_desk->undo().value().kind, ShelfChange::Kind::Archive);
        QCOMPARE(m_desk->counts().value().archived, 0);
        // The second change gave the tag to one of them only: the other keeps it.
        QCOMPARE(m_desk->undo().value().ids, QList<QUuid>{second});
        QVERIFY(m_desk->entry(first).value().tags.contains(u"Runde Nord"_s));
        QVERIFY(!m_desk->entry(second).value().tags.contains(u"Runde Nord"_s));
        QVERIFY(m_desk->redo().isOk());
        QVERIFY(m_desk->entry(second).value().tags.contains(u"Runde Nord"_s));
        QVERIFY(m_desk->setTag({first, second}, u"Runde Nord"_s, false).isOk());
        QVERIFY(!m_desk->entry(first).value().tags.contains(u"Runde Nord"_s));
        // The tag is part of the assessment, not of the list alone.
        QVERIFY(m_desk->undo().isOk());
        QVERIFY(m_desk->open(first).value()->assessment().tags().contains(u"Runde Nord"_s));
    }

    /// A tag that may not be kept changes none of them.
    void aRefusedTag_changesNothing()
    {
        QVERIFY(m_desk->addExamples().isOk());
        const QUuid first = test::example(u"werkheim"_s).id();
        const Result<void> refused = m_desk->setTag({first, test::example(u"bachtal"_s).id()}, QString(500, u'x'), true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TextTooLong);
        QVERIFY(!m_desk->canUndo());
        QVERIFY(m_desk->entry(first).value().tags == test::example(u"werkheim"_s).tags());
    }

    /// What is erased is gone from a change of several, too; the others can still be taken back.
    void erasing_leavesTheRestOfAChange()
    {
        QVERIFY(m_desk->addExamples().isOk());
        const QUuid first = test::example(u"werkheim"_s).id();
        const QUuid second = test::example(u"bachtal"_s).id();
        QVERIFY(m_desk->moveToBin({first, second}).isOk());
        QCOMPARE(m_desk->counts().value().deleted, 2);
        QVERIFY(m_desk->erase(first).isOk());
        QCOMPARE(m_desk->undo().value().ids, QList<QUuid>{second});
        QCOMPARE(m_desk->entries().value().size(), 5);
    }

    void importPlan_saysWhatWouldHappen_andChangesNothing()
    {
        Assessment changed = test::example(u"werkheim"_s);
        QVERIFY(m_desk->addExamples().isOk());
        QVERIFY(changed.setTitle(u"Neu"_s).isOk());
        Assessment fresh = changed;
        fresh.setId(m_ids.next());
        QFile broken(m_folder->filePath(u"broken.vierklang"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        const QString changedPath = write(u"changed.vierklang"_s, changed);
        ImportPlan plan = m_desk->planImport(QStringList{write(u"new.vierklang"_s, fresh), changedPath,
                                                    write(u"same.vierklang"_s, test::example(u"bachtal"_s)),
                                                    broken.fileName(), changedPath});
        QCOMPARE(plan.count(ImportEntry::Kind::New), 1);
        QCOMPARE(plan.count(ImportEntry::Kind::Conflicting), 1);
        QCOMPARE(plan.count(ImportEntry::Kind::Unchanged), 1);
        QCOMPARE(plan.count(ImportEntry::Kind::Broken), 2);
        QCOMPARE(m_desk->entries().value().size(), 6);

        plan.chooseAll(Side::Theirs, builtInInstrument());
        QVERIFY(m_desk->applyImport(plan).isOk());
        QCOMPARE(m_desk->entries().value().size(), 7);
        QCOMPARE(m_desk->open(changed.id()).value()->assessment(), changed);
        // Before an import there is a backup.
        QCOMPARE(m_desk->backups().size(), 1);
        // Again it changes nothing.
        QCOMPARE(m_desk->planImport(QStringList{changedPath}).count(ImportEntry::Kind::Unchanged), 1);
    }

    void exportAndImport_giveTheSameAssessment()
    {
        QVERIFY(m_desk->addExamples().isOk());
        const QUuid id = test::example(u"auenmark"_s).id();
        const QString path = m_folder->filePath(u"out.vierklang"_s);
        QVERIFY(m_desk->exportTo(id, path).isOk());
        QCOMPARE(loadAssessment(path, m_instrument).value(), test::example(u"auenmark"_s));
        const Result<void> missing = m_desk->exportTo(m_ids.next(), path);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::AssessmentNotFound);
    }
};

QTEST_GUILESS_MAIN(TestLibraryDesk)
#include "tst_librarydesk.moc"
