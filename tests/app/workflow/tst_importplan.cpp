// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/importplan.h"
#include "app/exchange/assessmentfile.h"
#include "app/exchange/filestore.h"
#include "app/exchange/sealedfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/workflow/filecheck.h"
#include "app/workflow/mergewords.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestImportPlan : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolderTemplate());
        m_library = Library::open(path(), m_instrument, Access::ReadWrite, m_clock.now()).value();
        for (const QString &name : {u"werkheim"_s, u"bachtal"_s})
            add(test::example(name));
    }
    void cleanup() { m_library.reset(); }

    void kinds()
    {
        const Assessment werkheim = test::example(u"werkheim"_s);
        const ImportPlan plan = planOf({test::example(u"bachtal"_s), test::example(u"auenmark"_s), noted(werkheim),
                                        contradicting(test::example(u"werkheim"_s), 1)});
        QCOMPARE(plan.entries[0].kind, ImportEntry::Kind::Unchanged);
        QCOMPARE(plan.entries[1].kind, ImportEntry::Kind::New);
        QCOMPARE(plan.entries[2].kind, ImportEntry::Kind::Changed);
        // The same assessment in two files: the person decides which one to take.
        QCOMPARE(plan.entries[3].kind, ImportEntry::Kind::Broken);
        QCOMPARE(plan.entries[3].error->code, ErrorCode::DuplicateValue);
        QCOMPARE(planOf({contradicting(werkheim, 1)}).entries[0].kind, ImportEntry::Kind::Conflicting);
    }

    void aFileThatSaysLess_bringsNothing()
    {
        Assessment less = test::example(u"werkheim"_s);
        QVERIFY(less.setAnswer(m_instrument, u"data.inventory"_s, Answer::open()).isOk());
        QVERIFY(less.setTitle({}).isOk());
        QCOMPARE(planOf({less}).entries[0].kind, ImportEntry::Kind::Unchanged);
    }

    void undecided_staysOut_andTheRestArrives()
    {
        const Assessment werkheim = test::example(u"werkheim"_s);
        const ImportPlan plan = planOf({contradicting(werkheim, 2), test::example(u"auenmark"_s)});
        QCOMPARE(plan.entries[0].conflictCount(), 2);
        QCOMPARE(plan.entries[0].undecidedCount(), 2);
        QCOMPARE(plan.readyCount(), 1);
        const ImportReceipt receipt = applied(plan);
        QCOMPARE(receipt.added, QList<QUuid>{test::example(u"auenmark"_s).id()});
        QVERIFY(receipt.before.isEmpty());
        QVERIFY(!receipt.backup.isEmpty());
        QCOMPARE(m_library->read(werkheim.id()).value(), werkheim);
    }

    void everyConflict_isDecidedForItself()
    {
        const Assessment mine = test::example(u"werkheim"_s);
        const Assessment theirs = contradicting(mine, 2);
        ImportPlan plan = planOf({theirs});
        ImportEntry &entry = plan.entries[0];
        entry.choose(entry.differences[0].where, Side::Mine, m_instrument);
        QVERIFY(!entry.isReady());
        entry.choose(entry.differences[1].where, Side::Theirs, m_instrument);
        QVERIFY(entry.isReady());
        QCOMPARE(applied(plan).before, QList<Assessment>{mine});
        const Assessment now = m_library->read(mine.id()).value();
        const QString first = m_instrument.items[0].id;
        const QString second = m_instrument.items[1].id;
        const bool firstIsMine = entry.differences[0].where.contains(first);
        QCOMPARE(now.answerOf(firstIsMine ? first : second), mine.answerOf(firstIsMine ? first : second));
        QCOMPARE(now.answerOf(firstIsMine ? second : first), theirs.answerOf(firstIsMine ? second : first));
    }

    void theSameImportTwice_isUnchanged()
    {
        const QList<Assessment> files{noted(test::example(u"werkheim"_s)), test::example(u"auenmark"_s)};
        static_cast<void>(applied(planOf(files)));
        const ImportPlan again = planOf(files);
        QCOMPARE(again.count(ImportEntry::Kind::Unchanged), 2);
        QCOMPARE(again.readyCount(), 0);
    }

    void partsThatDoNotFit_areSaidBeforehand()
    {
        Assessment mine = test::assessmentFrom(u"| | strat.document=1"_s);
        Commune commune{u"X"_s, {}, u"03155011"_s, {}, {}, {}, false, false, {}};
        QVERIFY(mine.setCommune(commune).isOk());
        add(mine);
        commune.ags.reset();
        commune.state = u"BY"_s;
        QVERIFY(mine.setCommune(commune).isOk());
        const ImportPlan plan = planOf({mine});
        QCOMPARE(plan.entries[0].kind, ImportEntry::Kind::Broken);
        QCOMPARE(plan.entries[0].error->code, ErrorCode::AgsStateMismatch);
        // With another contradiction the choice itself is refused.
        QVERIFY(mine.setAnswer(m_instrument, u"strat.document"_s, *Answer::atLevel(2)).isOk());
        ImportPlan chosen = planOf({mine});
        chosen.chooseAll(Side::Theirs, m_instrument);
        QVERIFY(!chosen.entries[0].isReady());
        QCOMPARE(chosen.entries[0].error->code, ErrorCode::AgsStateMismatch);
    }

    void aLibraryThatChangedMeanwhile_isNotOverwritten()
    {
        const Assessment mine = test::example(u"werkheim"_s);
        const ImportPlan plan = planOf({noted(mine)});
        Assessment meanwhile = mine;
        ItemRecord record = meanwhile.itemRecord(m_instrument.items[2].id);
        record.note = u"inzwischen"_s;
        QVERIFY(meanwhile.setItemRecord(m_instrument, m_instrument.items[2].id, record).isOk());
        QVERIFY(m_library->store(mine, meanwhile, score(m_instrument, meanwhile), m_clock.now()).isOk());
        const Result<ImportReceipt> done = applyImport(plan, m_instrument, *m_library, m_clock.now());
        QCOMPARE(done.error().code, ErrorCode::AssessmentExists);
        QCOMPARE(m_library->read(mine.id()).value(), meanwhile);
    }

    void whatLiesInTheBin_comesBack()
    {
        const Assessment werkheim = test::example(u"werkheim"_s);
        QVERIFY(m_library->setDeleted(werkheim.id(), true, m_clock.now()).isOk());
        const ImportPlan plan = planOf({werkheim});
        QCOMPARE(plan.entries[0].kind, ImportEntry::Kind::Changed);
        QVERIFY(plan.entries[0].isInBin);
        const ImportReceipt receipt = applied(plan);
        QVERIFY(!m_library->entry(werkheim.id()).value().deleted);
        QCOMPARE(takeBackImport(receipt, m_instrument, *m_library, m_clock.now()).value(), 0);
        QVERIFY(m_library->entry(werkheim.id()).value().deleted);
    }

    void anImport_canBeTakenBack()
    {
        const Assessment mine = test::example(u"werkheim"_s);
        const ImportReceipt receipt = applied(planOf({noted(mine), test::example(u"auenmark"_s)}));
        QVERIFY(m_library->read(mine.id()).value() != mine);
        QCOMPARE(takeBackImport(receipt, m_instrument, *m_library, m_clock.now()).value(), 0);
        QCOMPARE(m_library->read(mine.id()).value(), mine);
        QVERIFY(m_library->entry(test::example(u"auenmark"_s).id()).value().deleted);
    }

    void whatWasWorkedOnSince_isNotTakenBack()
    {
        const Assessment mine = test::example(u"werkheim"_s);
        const ImportReceipt receipt = applied(planOf({noted(mine)}));
        const Assessment imported = m_library->read(mine.id()).value();
        Assessment later = imported;
        QVERIFY(later.setFacilitator(u"Neu"_s).isOk());
        QVERIFY(m_library->store(imported, later, score(m_instrument, later), m_clock.now()).isOk());
        QCOMPARE(takeBackImport(receipt, m_instrument, *m_library, m_clock.now()).value(), 1);
        QCOMPARE(m_library->read(mine.id()).value(), later);
    }

    void protectedFiles_areLockedUntilThePasswordFits()
    {
        const QString file = m_folder->filePath(u"sealed.vierklang"_s);
        const Assessment auenmark = test::example(u"auenmark"_s);
        const Secret secret(u"richtig lang"_s);
        QVERIFY(writeFileAtomically(file, seal(writeAssessment(auenmark, m_instrument), secret, LeastKeyCost).value()).isOk());
        QVERIFY(needsPassword(file));
        const auto planned = [&](const Secret &given) {
            return planImport(QList<ReadFile>{{file, assessmentFromFile(file, m_instrument, given)}}, m_instrument, *m_library);
        };
        QCOMPARE(planned({}).entries[0].kind, ImportEntry::Kind::Locked);
        QCOMPARE(planned(Secret(u"falsch lang"_s)).entries[0].kind, ImportEntry::Kind::Locked);
        QCOMPARE(planned(secret).entries[0].kind, ImportEntry::Kind::New);
        QCOMPARE(*planned(secret).entries[0].assessment, auenmark);
        // Cut off: no password helps.
        QFile cut(file);
        QVERIFY(cut.resize(cut.size() - 10));
        QCOMPARE(planned(secret).entries[0].kind, ImportEntry::Kind::Broken);
    }

    void refusedFiles_leaveTheLibraryByteForByte()
    {
        const QString file = m_folder->filePath(u"sealed.vierklang"_s);
        QVERIFY(assessmentToFile(file, test::example(u"auenmark"_s), m_instrument, Secret(u"richtig lang"_s)).isOk());
        QVERIFY(m_library->settle().isOk());
        const QByteArray before = hashOfLibrary();
        const ImportPlan plan = planImport(
            QList<ReadFile>{{file, assessmentFromFile(file, m_instrument, Secret(u"falsch lang"_s))}}, m_instrument, *m_library);
        QCOMPARE(plan.readyCount(), 0);
        QCOMPARE(hashOfLibrary(), before);
    }

    void differences_areSaidInWords()
    {
        Assessment theirs = contradicting(test::example(u"werkheim"_s), 1);
        QVERIFY(theirs.setTitle(u"Anders <b>"_s).isOk());
        const ImportPlan plan = planOf({theirs});
        const QList<Difference> differences = plan.entries[0].differences;
        QCOMPARE(differences.size(), 2);
        const DifferenceWords title = wordsOf(differences[0], m_instrument, Language::German);
        QCOMPARE(title.about, u"Title"_s);
        QCOMPARE(title.theirs, u"Anders <b>"_s);
        const DifferenceWords item = wordsOf(differences[1], m_instrument, Language::German);
        QCOMPARE(item.about, m_instrument.items[0].title.de);
        QCOMPARE(item.part, u"Answer"_s);
        QVERIFY2(item.mine.startsWith("Level "_L1) && item.theirs.startsWith("Level "_L1), qPrintable(item.mine));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"library.sqlite"_s); }
    void add(const Assessment &assessment)
    {
        QVERIFY(m_library->add(assessment, score(m_instrument, assessment), true, m_clock.now()).isOk());
    }
    [[nodiscard]] ImportPlan planOf(const QList<Assessment> &assessments)
    {
        QList<ReadFile> files;
        for (const Assessment &assessment : assessments)
            files.append({u"%1.vierklang"_s.arg(files.size()), assessment});
        return planImport(files, m_instrument, *m_library);
    }
    [[nodiscard]] ImportReceipt applied(const ImportPlan &plan)
    {
        const Result<ImportReceipt> done = applyImport(plan, m_instrument, *m_library, m_clock.now());
        if (!done)
            qFatal("the import failed");
        return done.value();
    }
    /// Says something where the library says nothing.
    [[nodiscard]] Assessment noted(Assessment assessment) const
    {
        const QString id = m_instrument.items[2].id;
        ItemRecord record = assessment.itemRecord(id);
        record.note = u"aus der Datei"_s;
        if (!assessment.setItemRecord(m_instrument, id, record))
            qFatal("refused");
        return assessment;
    }
    /// Answers the first items otherwise.
    [[nodiscard]] Assessment contradicting(Assessment assessment, int items) const
    {
        for (int i = 0; i < items; ++i) {
            const QString id = m_instrument.items[i].id;
            const int level = (assessment.answerOf(id).level() + 1) % LevelCount;
            if (!assessment.setAnswer(m_instrument, id, *Answer::atLevel(level)))
                qFatal("refused");
        }
        return assessment;
    }
    [[nodiscard]] QByteArray hashOfLibrary() const
    {
        QFile file(path());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            qFatal("no library");
        return hash.result();
    }

    const Instrument &m_instrument = builtInInstrument();
    const test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
