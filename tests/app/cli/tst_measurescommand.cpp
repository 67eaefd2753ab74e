// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// The verb "measures".
class TestMeasuresCommand : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;

    int call(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const test::FixedClock clock(QDateTime(QDate(2027, 5, 12), QTime(9, 0), Qt::UTC));
        cli::Console console{out, err, Language::German, clock};
        return static_cast<int>(cli::runCommandLine(words, console));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no %s", qPrintable(name));
        return file.readAll();
    }

private slots:
    void initTestCase()
    {
        for (const QString &name : {u"werkheim"_s, u"bachtal"_s})
            QCOMPARE(call({u"example"_s, name, u"-o"_s, path(name + u".vierklang"_s)}), 0);
    }

    void files_areListed_overdueFirst_andWrittenAsACalendar()
    {
        const QStringList files{path(u"bachtal.vierklang"_s), path(u"werkheim.vierklang"_s)};
        QCOMPARE(call(QStringList{u"measures"_s, u"--ics"_s, path(u"a.ics"_s)} + files), 0);
        QVERIFY2(m_out.section(u'\n', 0, 0).contains(u"overdue"_s), qPrintable(m_out));
        QVERIFY(m_out.contains(u"Werkheim"_s));
        const QByteArray calendar = contentOf(u"a.ics"_s);
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(calendar.count("BEGIN:VEVENT") > 0);
        QCOMPARE(call(QStringList{u"measures"_s, u"--ics"_s, path(u"b.ics"_s)} + files), 0);
        QCOMPARE(contentOf(u"b.ics"_s), calendar);
    }

    void theLibrary_isReadWhenNoFileIsNamed()
    {
        const QString library = path(u"library.sqlite"_s);
        QCOMPARE(call({u"import"_s, u"--library"_s, library, path(u"werkheim.vierklang"_s)}), 0);
        QCOMPARE(call({u"measures"_s, u"--library"_s, library}), 0);
        QVERIFY(m_out.contains(u"Werkheim"_s));
        QCOMPARE(call({u"measures"_s, u"--library"_s, path(u"none.sqlite"_s)}), 66);
        QVERIFY(!QFileInfo::exists(path(u"none.sqlite"_s)));
    }

    void aBrokenFile_isNamed_andTheOthersArrive()
    {
        QFile broken(path(u"broken.vierklang"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{}");
        broken.close();
        QCOMPARE(call({u"measures"_s, broken.fileName(), path(u"werkheim.vierklang"_s), u"--ics"_s, path(u"c.ics"_s)}), 1);
        QVERIFY(m_err.contains(u"broken.vierklang"_s));
        QVERIFY(contentOf(u"c.ics"_s).contains("BEGIN:VEVENT"));
        QCOMPARE(call({u"measures"_s, broken.fileName(), u"--ics"_s, path(u"d.ics"_s)}), 65);
        QVERIFY(!QFileInfo::exists(path(u"d.ics"_s)));
    }

    void wrongCalls_areSaid()
    {
        QCOMPARE(call({u"measures"_s, u"a.vierklang"_s, u"--library"_s, u"b"_s}), 2);
        QCOMPARE(call({u"measures"_s, path(u"werkheim.vierklang"_s), u"--ics"_s, path(u"no/such/a.ics"_s)}), 74);
    }
};

QTEST_GUILESS_MAIN(TestMeasuresCommand)
#include "tst_measurescommand.moc"
