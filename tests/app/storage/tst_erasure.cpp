// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/storage/library.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QString Marker = u"Zwiebelturmgeheimnis"_s;

/// An assessment that carries the marker in every kind of text, long notes (pages of their own) included.
Assessment telling(QUuid id)
{
    Assessment assessment = test::example(u"werkheim"_s);
    assessment.setId(id);
    Commune commune = assessment.commune();
    commune.name = Marker;
    const Instrument &instrument = builtInInstrument();
    bool fine = assessment.setCommune(commune).isOk() && assessment.setTitle(Marker).isOk()
                && assessment.setFacilitator(Marker).isOk() && assessment.setTags({Marker, Marker + u" 2"_s}).isOk();
    for (const Item &item : instrument.items) {
        ItemRecord record = assessment.itemRecord(item.id);
        record.note = QString(Marker + u' ').repeated(item.id.size() * 10);
        record.evidence = Marker + item.id;
        fine = fine && assessment.setItemRecord(instrument, item.id, record).isOk();
    }
    Measure measure;
    measure.id = id;
    measure.title = Marker;
    fine = fine && assessment.setMeasures(instrument, {measure}).isOk();
    if (!fine)
        qFatal("the assessment was refused");
    return assessment;
}

} // namespace

/// A deletion deletes: afterwards no file of the library knows the text any more.
class TestErasure : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    const QUuid m_id{7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    void add(const Assessment &assessment)
    {
        QVERIFY(m_library->add(assessment, score(m_instrument, assessment), true, m_clock.now()).isOk());
    }

    [[nodiscard]] QStringList filesWithMarker() const
    {
        QStringList found;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(Marker.toUtf8()))
                found.append(file.fileName());
        }
        return found;
    }

private slots:
    void init()
    {
        TestCase::init();
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>(test::quickFolderTemplate());
        auto library = Library::open(m_folder->filePath(u"library.sqlite"_s), m_instrument, Access::ReadWrite,
                                     m_clock.now());
        QVERIFY(library.isOk());
        m_library = std::move(library).value();
    }

    void erasing_leavesNoTraceInAnyFile_andEverythingElse()
    {
        add(test::example(u"bachtal"_s));
        add(telling(m_id));
        QVERIFY(m_library->backUpIfChanged(m_clock.now()).isOk());
        // Many changes, so that pages fill, split and are given back.
        Assessment before = telling(m_id);
        for (int i = 0; i < 30; ++i) {
            Assessment after = before;
            ItemRecord record = after.itemRecord(m_instrument.items[i].id);
            record.note = QString(Marker).repeated(i % 7 + 1);
            QVERIFY(after.setItemRecord(m_instrument, m_instrument.items[i].id, record).isOk());
            QVERIFY(m_library->store(before, after, score(m_instrument, after), m_clock.now()).isOk());
            before = after;
        }
        add(test::example(u"doppelfurt"_s));
        m_clock.advance(3600);
        // By way of the archive, as whoever keeps finished work.
        QVERIFY(m_library->setArchived(m_id, true, m_clock.now()).isOk());
        QVERIFY(m_library->setDeleted(m_id, true, m_clock.now()).isOk());
        QVERIFY(m_library->backUpIfChanged(m_clock.now()).isOk());
        QVERIFY(filesWithMarker().size() >= 3);

        QVERIFY(m_library->erase(m_id).isOk());
        QCOMPARE(filesWithMarker(), QStringList());
        QCOMPARE(m_library->entries().value().size(), 2);
        QVERIFY(m_library->bin().value().isEmpty());
        QVERIFY(m_library->check().isOk());
        // The copies are whole and hold the others still; nothing lies beside them.
        QCOMPARE(m_library->backups().size(), 2);
        QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files).size(), 2);
        const auto copy = Library::open(m_library->backups().first(), m_instrument, Access::ReadOnly, m_clock.now());
        QVERIFY(copy.isOk());
        QVERIFY(copy.value()->check().isOk());
        QCOMPARE(copy.value()->read(test::example(u"bachtal"_s).id()).value(), test::example(u"bachtal"_s));
        m_library.reset();
        QCOMPARE(filesWithMarker(), QStringList());
    }

    void whatIsNotThere_isNotFound()
    {
        const Result<void> erased = m_library->erase(m_id);
        QVERIFY(!erased);
        QCOMPARE(erased.error().code, ErrorCode::AssessmentNotFound);
    }

    /// A copy that cannot be read stays and is named, and the assessment can still be seen and deleted later.
    void aBrokenBackup_isNamed_andNothingIsRemoved()
    {
        add(telling(m_id));
        QVERIFY(m_library->backUpIfChanged(m_clock.now()).isOk());
        QFile copy(m_library->backups().first());
        QVERIFY(copy.open(QIODevice::ReadWrite));
        copy.write(QByteArray(2000, 'x'));
        copy.close();
        const Result<void> erased = m_library->erase(m_id);
        QVERIFY(!erased);
        QCOMPARE(erased.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(erased.error().arguments, QStringList{copy.fileName()});
        QCOMPARE(m_library->read(m_id).value(), telling(m_id));
    }

    void theBin_listsTheLastDeletedFirst()
    {
        add(test::example(u"bachtal"_s));
        add(test::example(u"werkheim"_s));
        QVERIFY(m_library->setDeleted(test::example(u"werkheim"_s).id(), true, m_clock.now()).isOk());
        m_clock.advance(60);
        QVERIFY(m_library->setDeleted(test::example(u"bachtal"_s).id(), true, m_clock.now()).isOk());
        const QList<LibraryEntry> bin = m_library->bin().value();
        QCOMPARE(bin.size(), 2);
        QCOMPARE(bin.first().id, test::example(u"bachtal"_s).id());
        QCOMPARE(bin.first().deletedAt, m_clock.now());
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
