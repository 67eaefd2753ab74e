// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "tests/support/answers.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// A library on a share, a CD or in somebody else's folder: it can be looked at, and nothing is written beside it.
class TestReadOnly : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();
    test::FixedClock m_clock;
    test::CountingIds m_ids;
    std::unique_ptr<QTemporaryDir> m_outer;
    QString m_folder;

    [[nodiscard]] QString path() const { return m_folder + u"/library.sqlite"_s; }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    [[nodiscard]] Result<OpenedDesk> open() { return LibraryDesk::openAt(path(), m_instrument, m_clock, m_ids); }

private slots:
    void init()
    {
        TestCase::init();
        m_outer = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_outer->path(), QFile::Permissions(0x7755)));
        // What a path may hold must not be taken for a part of the address.
        m_folder = m_outer->filePath(u"Ablage 100 % #1?"_s);
        QVERIFY(QDir().mkpath(m_folder));
        const auto desk = openDesk(path(), m_instrument, Access::ReadWrite, m_clock, m_ids);
        QVERIFY(desk.value()->addExamples().isOk());
    }

    void cleanup() { test::release(m_folder); }

    void aSealedFolder_opensForReading_andSaysWhy_andNothingIsWritten()
    {
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
        test::seal(m_folder);
        {
            const test::OrdinaryUser person;
            const Result<OpenedDesk> opened = open();
            QVERIFY(opened.isOk());
            QVERIFY(opened.value().readOnlyBecause);
            QCOMPARE(opened.value().readOnlyBecause->code, ErrorCode::LibraryReadOnly);
            LibraryDesk &desk = *opened.value().desk;
            QVERIFY(desk.isReadOnly());
            QCOMPARE(desk.entries().value().size(), 6);
            const QUuid id = test::example(u"werkheim"_s).id();
            QCOMPARE(desk.open(id).value()->assessment(), test::example(u"werkheim"_s));
            QVERIFY(!desk.moveToBin(id));
            QVERIFY(!desk.erase(id));
            QVERIFY(!desk.begin(Form::Short));
            QCOMPARE(files(), QStringList{u"library.sqlite"_s});
        }
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    }

    void aSealedFile_inAnOpenFolder_opensForReading()
    {
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_folder, QFile::Permissions(0x7777)));
        const test::OrdinaryUser person;
        const Result<OpenedDesk> opened = open();
        QVERIFY(opened.isOk());
        QVERIFY(opened.value().desk->isReadOnly());
        QCOMPARE(opened.value().readOnlyBecause->code, ErrorCode::LibraryReadOnly);
        QCOMPARE(opened.value().desk->entries().value().size(), 6);
        QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    }

    /// The log may hold what the file does not: an older state is not shown as if it were the whole.
    void aSealedFolder_withALogThatCannotBeRead_isRefused()
    {
        QFile log(path() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(4096, '\x01'));
        log.close();
        test::seal(m_folder);
        const test::OrdinaryUser person;
        const Result<OpenedDesk> opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LibraryReadOnly);
    }

    void aSealedFolder_withoutALibrary_saysThatNothingCanBeBegun()
    {
        QVERIFY(QFile::remove(path()));
        test::seal(m_folder);
        const test::OrdinaryUser person;
        const Result<OpenedDesk> opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LibraryReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
