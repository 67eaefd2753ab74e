// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/exchange/assessmentfile.h"
#include "app/exchange/sealedfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/filecheck.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// Files that come and go: protected ones, contradicting ones, sheets of answers.
class TestExchangeCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"password"_s, "Straße 12 geheim\nzweite Zeile\n");
        write(u"wrong"_s, "etwas anderes\n");
        write(u"empty"_s, "\n");
        QVERIFY(assessmentToFile(path(u"plain.vierklang"_s), m_werkheim, builtInInstrument()).isOk());
        // With a cheap key: the cost stands in the file.
        const QByteArray whole =
            seal(writeAssessment(m_werkheim, builtInInstrument()), Secret(u"Straße 12 geheim"_s), LeastKeyCost).value();
        write(u"sealed.vierklang"_s, whole);
        QByteArray altered = whole;
        altered[200] = static_cast<char>(altered[200] ^ 1);
        write(u"altered.vierklang"_s, altered);
        write(u"cut.vierklang"_s, whole.chopped(1));
    }

    void protectedFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("passwordFile");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &file, const QString &password, int code, const QString &sentence) {
            QTest::newRow(name) << file << password << code << sentence;
        };
        row("the right one", u"sealed.vierklang"_s, u"password"_s, 0, QString());
        row("not needed", u"plain.vierklang"_s, u"password"_s, 0, QString());
        row("none", u"sealed.vierklang"_s, QString(), 65, u"Please give the password."_s);
        row("a wrong one", u"sealed.vierklang"_s, u"wrong"_s, 65, u"The password does not fit, or the file was altered."_s);
        row("an altered file", u"altered.vierklang"_s, u"password"_s, 65, u"The password does not fit, or the file was altered."_s);
        row("a cut file", u"cut.vierklang"_s, u"password"_s, 65, u"The end of this protected file is missing."_s);
        row("an empty password", u"sealed.vierklang"_s, u"empty"_s, 65, u"There is no password in the first line"_s);
        row("no file with the password", u"sealed.vierklang"_s, u"nowhere"_s, 66, u"There is no file"_s);
    }

    void protectedFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, passwordFile);
        QFETCH(int, code);
        QFETCH(QString, sentence);
        QStringList option;
        if (!passwordFile.isEmpty())
            option = {u"--password-file"_s, path(passwordFile)};
        const QStringList library{u"--library"_s, path(u"library.sqlite"_s)};
        for (const QString &verb : {u"check"_s, u"score"_s, u"import"_s}) {
            QCOMPARE(call(QStringList{verb, path(file)} + option + (verb == u"import" ? library : QStringList())), code);
            QVERIFY2(m_err.contains(sentence), qPrintable(m_err));
        }
        // What was refused leaves no trace.
        QCOMPARE(QFile::exists(library.last()), code == 0);
        QCOMPARE(call(QStringList{u"report"_s, path(file), u"-o"_s, path(u"out"_s), u"--format"_s, u"csv"_s} + option), code);
        QCOMPARE(call(QStringList{u"measures"_s, path(file)} + option), code);
        QCOMPARE(call(QStringList{u"handout"_s, u"invitation"_s, path(file), u"-o"_s, path(u"out"_s)} + option), code);
    }

    void exportWithPassword_comesBack()
    {
        const QString library = path(u"library.sqlite"_s);
        QCOMPARE(call({u"import"_s, path(u"plain.vierklang"_s), u"--library"_s, library}), 0);
        const QString id = m_werkheim.id().toString(QUuid::WithoutBraces);
        QCOMPARE(call({u"export"_s, id, u"-o"_s, path(u"out"_s), u"--password-file"_s, path(u"password"_s), u"--library"_s, library}), 0);
        const QString file = path(u"out/"_s + id + u".vierklang"_s);
        QVERIFY(contentOf(file).startsWith("VKLGENC1"));
        QVERIFY(!contentOf(file).contains("Werkheim"));
        QCOMPARE(assessmentFromFile(file, builtInInstrument(), Secret(u"Straße 12 geheim"_s)).value(), m_werkheim);
        write(u"short"_s, "kurz\n");
        QCOMPARE(call({u"export"_s, id, u"-o"_s, path(u"out2"_s), u"--password-file"_s, path(u"short"_s), u"--library"_s, library}), 65);
        QVERIFY(m_err.contains(u"at least 8"_s));
        QVERIFY(QDir(path(u"out2"_s)).isEmpty());
    }

    void contradictions_areRefusedUnlessSomebodyDecides()
    {
        const QString library = path(u"library.sqlite"_s);
        QCOMPARE(call({u"import"_s, path(u"plain.vierklang"_s), u"--library"_s, library}), 0);
        Assessment other = m_werkheim;
        QVERIFY(other.setTitle(u"Anders"_s).isOk());
        const QString file = path(u"other.vierklang"_s);
        QVERIFY(assessmentToFile(file, other, builtInInstrument()).isOk());
        const auto titleNow = [&] {
            const QString id = m_werkheim.id().toString(QUuid::WithoutBraces);
            if (call({u"export"_s, id, u"-o"_s, path(u"out"_s), u"--library"_s, library}) != 0)
                return QString();
            return assessmentFromFile(path(u"out/"_s + id + u".vierklang"_s), builtInInstrument()).value().title();
        };
        QCOMPARE(call({u"import"_s, file, u"--library"_s, library}), 1);
        QVERIFY2(m_err.contains(u"other.vierklang: /title: The library says something else"_s), qPrintable(m_err));
        QVERIFY(m_err.contains(u"--conflicts"_s));
        QCOMPARE(titleNow(), m_werkheim.title());
        QCOMPARE(call({u"import"_s, file, u"--conflicts"_s, u"both"_s, u"--library"_s, library}), 2);
        QCOMPARE(call({u"import"_s, file, u"--conflicts"_s, u"theirs"_s, u"--dry-run"_s, u"--library"_s, library}), 0);
        QVERIFY(m_out.contains(u"conflicting"_s));
        QCOMPARE(titleNow(), m_werkheim.title());
        QCOMPARE(call({u"import"_s, file, u"--conflicts"_s, u"mine"_s, u"--library"_s, library}), 0);
        QCOMPARE(titleNow(), m_werkheim.title());
        QCOMPARE(call({u"import"_s, file, u"--conflicts"_s, u"theirs"_s, u"--library"_s, library}), 0);
        QCOMPARE(titleNow(), u"Anders"_s);
        QCOMPARE(call({u"import"_s, file, u"--library"_s, library}), 0);
        QVERIFY(m_out.contains(u"unchanged"_s));
    }

    void answerSheet_goesOutAndComesBack()
    {
        const QString sheet = path(u"sheet.csv"_s);
        QCOMPARE(call({u"answer-sheet"_s}), 2);
        QCOMPARE(call({u"answer-sheet"_s, u"-o"_s, sheet, u"--form"_s, u"long"_s}), 2);
        QCOMPARE(call({u"answer-sheet"_s, u"-o"_s, path(u"nowhere/sheet.csv"_s)}), 74);
        QCOMPARE(call({u"answer-sheet"_s, u"-o"_s, sheet}), 0);
        const QString library = path(u"library.sqlite"_s);
        QCOMPARE(call({u"import"_s, sheet, u"--library"_s, library}), 65);
        QVERIFY2(m_err.contains(u"sheet.csv: row 6, column D: The name of the commune is missing."_s), qPrintable(m_err));
        QVERIFY(!QFile::exists(library));
        write(u"filled.csv"_s, contentOf(sheet).replace("\"Text, nötig\";\"\"", "\"Text, nötig\";\"Testau\""));
        QCOMPARE(call({u"check"_s, path(u"filled.csv"_s)}), 0);
        QCOMPARE(call({u"import"_s, path(u"filled.csv"_s), u"--library"_s, library}), 0);
        QVERIFY(m_out.contains(u"new"_s));
        QCOMPARE(call({u"import"_s, path(u"filled.csv"_s), u"--library"_s, library}), 0);
        QVERIFY(m_out.contains(u"unchanged"_s));
    }

    void theTableOfAReport_isNotTakenForAnswers()
    {
        QCOMPARE(call({u"report"_s, path(u"plain.vierklang"_s), u"-o"_s, path(u"out"_s), u"--format"_s, u"csv"_s}), 0);
        const QString table = path(u"out/"_s + m_out.trimmed());
        QCOMPARE(call({u"import"_s, table, u"--library"_s, path(u"library.sqlite"_s)}), 65);
        QVERIFY2(m_err.contains(u"This is the table of a report"_s), qPrintable(m_err));
    }

private:
    int call(const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const test::FixedClock clock;
        cli::Console console{out, err, Language::German, clock};
        return static_cast<int>(cli::runCommandLine(words, console));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] static QByteArray contentOf(const QString &file)
    {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            qFatal("there is no %s", qPrintable(file));
        return opened.readAll();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
    const Assessment m_werkheim = test::example(u"werkheim"_s);
};

QTEST_MAIN(TestExchangeCommands)
#include "tst_exchangecommands.moc"
