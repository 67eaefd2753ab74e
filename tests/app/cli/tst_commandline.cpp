// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// Every verb, called in the process: arguments in, exit code, output and messages out.
class TestCommandLine : public test::TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;

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

    void writeExample(const QString &name)
    {
        QCOMPARE(call({u"example"_s, name, u"-o"_s, path(name + u".vierklang"_s)}), 0);
    }

    void writeBroken(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"vierklang-assessment\", \"formatVersion\": 9}");
    }

    void writeBrand(const QString &name, const QByteArray &colour) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"vierklang-brand\", \"formatVersion\": 1, \"organisation\": \"Beratung Lindenhof\", \"colour\": \""
                   + colour + "\"}");
    }

private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void report_carriesTheBrand()
    {
        writeExample(u"werkheim"_s);
        writeBrand(u"b.vierklang-brand"_s, "#0B6E4F");
        const QStringList words{u"report"_s, path(u"werkheim.vierklang"_s), u"--format"_s, u"html,xlsx"_s, u"-o"_s};
        QCOMPARE(call(words + QStringList{path(u"plain"_s)}), 0);
        QCOMPARE(call(words + QStringList{path(u"out"_s), u"--brand"_s, path(u"b.vierklang-brand"_s)}), 0);
        QVERIFY(contentOf(path(u"out/Werkheim-an-der-Lohe.full.html"_s)).contains("Beratung Lindenhof"));
        QVERIFY(contentOf(path(u"out/Werkheim-an-der-Lohe.full.xlsx"_s)) != contentOf(path(u"plain/Werkheim-an-der-Lohe.full.xlsx"_s)));
        QCOMPARE(call({u"check"_s, path(u"b.vierklang-brand"_s)}), 0);
    }

    /// A report without the brand that was asked for is not written.
    void report_withABrokenBrand_writesNothing()
    {
        writeExample(u"werkheim"_s);
        writeBrand(u"b.vierklang-brand"_s, "#FF9900");
        const QStringList words{u"report"_s, path(u"werkheim.vierklang"_s), u"-o"_s, path(u"out"_s), u"--brand"_s};
        QCOMPARE(call(words + QStringList{path(u"b.vierklang-brand"_s)}), 65);
        QVERIFY2(m_err.contains(u"/colour: "_s) && m_err.contains(u"#FF9900"_s) && m_err.contains(u"#AA6600"_s), qPrintable(m_err));
        QCOMPARE(call(words + QStringList{path(u"nope.vierklang-brand"_s)}), 66);
        QVERIFY(!QFile::exists(path(u"out"_s)));
        QCOMPARE(call({u"check"_s, path(u"b.vierklang-brand"_s)}), 65);
    }

    void everyVerb_explainsItself_data()
    {
        QTest::addColumn<QString>("verb");
        for (const auto &command : cli::allCommands())
            QTest::newRow(qPrintable(command->name())) << command->name();
    }

    void everyVerb_explainsItself()
    {
        QFETCH(QString, verb);
        QCOMPARE(call({verb, u"--help"_s}), 0);
        QVERIFY(m_out.contains(verb) && m_out.contains(u"--lang"_s));
        QVERIFY(m_err.isEmpty());
        QCOMPARE(call({verb, u"--no-such-option"_s}), 2);
        QVERIFY(m_err.contains(u"--help"_s));
    }

    void wrongUsage_isTwo_andSaysHow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown verb") << QStringList{u"dance"_s};
        QTest::newRow("score without a file") << QStringList{u"score"_s};
        QTest::newRow("report without a folder") << QStringList{u"report"_s, u"x.vierklang"_s};
        QTest::newRow("unknown format") << QStringList{u"report"_s, u"x"_s, u"-o"_s, u"d"_s, u"--format"_s, u"doc"_s};
        QTest::newRow("unknown audience")
            << QStringList{u"report"_s, u"x"_s, u"-o"_s, u"d"_s, u"--audience"_s, u"press"_s};
        QTest::newRow("comparison of one")
            << QStringList{u"report"_s, u"x"_s, u"-o"_s, u"d"_s, u"--audience"_s, u"comparison"_s};
        QTest::newRow("comparison of seven")
            << QStringList{u"report"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"-o"_s, u"d"_s, u"--audience"_s, u"comparison"_s};
        QTest::newRow("comparison as csv")
            << QStringList{u"report"_s, u"x"_s, u"y"_s, u"-o"_s, u"d"_s, u"--audience"_s, u"comparison"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("no jobs") << QStringList{u"report"_s, u"x"_s, u"-o"_s, u"d"_s, u"--jobs"_s, u"0"_s};
        QTest::newRow("no handout") << QStringList{u"handout"_s};
        QTest::newRow("unknown handout") << QStringList{u"handout"_s, u"agenda"_s};
        QTest::newRow("protocol without a file") << QStringList{u"handout"_s, u"goal-form"_s, u"protocol"_s};
        QTest::newRow("case of a file") << QStringList{u"handout"_s, u"case-sheet"_s, u"a.vierklang"_s};
        QTest::newRow("cards for a workshop and a class") << QStringList{u"handout"_s, u"type-cards"_s, u"invitation"_s};
        QTest::newRow("seed that is none") << QStringList{u"handout"_s, u"case-sheet"_s, u"--seed"_s, u"-1"_s};
        QTest::newRow("unknown clarity") << QStringList{u"handout"_s, u"case-sheet"_s, u"--clarity"_s, u"hazy"_s};
        QTest::newRow("unknown paper") << QStringList{u"handout"_s, u"type-cards"_s, u"--paper"_s, u"a3"_s};
        QTest::newRow("solution of no case") << QStringList{u"handout"_s, u"type-cards"_s, u"--solution"_s};
        QTest::newRow("paper of no cards") << QStringList{u"handout"_s, u"case-sheet"_s, u"--paper"_s, u"a5"_s};
        QTest::newRow("handouts of two files")
            << QStringList{u"handout"_s, u"protocol"_s, u"a.vierklang"_s, u"b.vierklang"_s};
        QTest::newRow("example without a place") << QStringList{u"example"_s, u"werkheim"_s};
        QTest::newRow("backup without a place") << QStringList{u"backup"_s};
        QTest::newRow("export without ids") << QStringList{u"export"_s, u"-o"_s, u"d"_s};
        QTest::newRow("instrument hide") << QStringList{u"instrument"_s, u"hide"_s};
        QTest::newRow("list with a file") << QStringList{u"list"_s, u"x"_s};
    }

    void wrongUsage_isTwo_andSaysHow()
    {
        QFETCH(QStringList, words);
        QCOMPARE(call(words), 2);
        QVERIFY(!m_err.isEmpty());
        QVERIFY(m_out.isEmpty());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void score_writesOneLineOfJsonForEachFile_andGoesOnAfterABrokenOne()
    {
        writeExample(u"werkheim"_s);
        writeExample(u"bachtal"_s);
        writeBroken(u"broken.vierklang"_s);
        QCOMPARE(call({u"score"_s, u"--json"_s, path(u"werkheim.vierklang"_s), path(u"broken.vierklang"_s),
                       path(u"bachtal.vierklang"_s)}),
                 1);
        const QStringList lines = m_out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1].toUtf8()).object()[u"type"_s][u"label"_s].toString(), u"split"_s);
        QVERIFY(m_err.contains(u"broken.vierklang: /formatVersion: "_s));
    }

    void score_forPeople_namesTheCommuneAndTheMeans()
    {
        writeExample(u"werkheim"_s);
        QCOMPARE(call({u"score"_s, path(u"werkheim.vierklang"_s)}), 0);
        QVERIFY(m_out.contains(u"Stadt Werkheim an der Lohe"_s) && m_out.contains(u"deutlich Optimierer"_s));
        QVERIFY(m_out.contains(u"1,89"_s));
    }

    void exitCodes_tellWhatFailed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("no such file") << u"missing.vierklang"_s << 66;
        QTest::newRow("bad data") << u"broken.vierklang"_s << 65;
    }

    void exitCodes_tellWhatFailed()
    {
        QFETCH(QString, file);
        QFETCH(int, code);
        writeBroken(u"broken.vierklang"_s);
        QCOMPARE(call({u"score"_s, path(file)}), code);
        QCOMPARE(call({u"check"_s, path(file)}), code);
        QCOMPARE(call({u"report"_s, path(file), u"-o"_s, path(u"out"_s)}), code);
    }

    void report_writesTheOthers_namesTheBroken_andTheSecondRunGivesTheSameBytes()
    {
        writeExample(u"werkheim"_s);
        writeExample(u"moosfelde"_s);
        writeBroken(u"broken.vierklang"_s);
        const QStringList words{u"report"_s, path(u"werkheim.vierklang"_s), path(u"broken.vierklang"_s),
                                path(u"moosfelde.vierklang"_s), path(u"werkheim.vierklang"_s), u"-o"_s, path(u"out"_s),
                                u"--audience"_s, u"full,council"_s, u"--jobs"_s, u"2"_s};
        QCOMPARE(call(words), 1);
        const QDir out(path(u"out"_s));
        QCOMPARE(out.entryList(QDir::Files).size(), 7);
        QFile manifest(out.filePath(u"manifest.json"_s));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonArray reports = QJsonDocument::fromJson(manifest.readAll()).object()[u"reports"_s].toArray();
        QCOMPARE(reports.size(), 4);
        QVERIFY(reports[1].toObject()[u"errors"_s].toArray().first().toString().contains(u"/formatVersion"_s));
        QVERIFY(reports[3].toObject()[u"files"_s].toArray().first().toString().contains(u"-2."_s));
        QMap<QString, QByteArray> first;
        for (const QString &name : out.entryList(QDir::Files)) {
            QFile file(out.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            first.insert(name, file.readAll());
        }
        QCOMPARE(call(words), 1);
        for (auto it = first.cbegin(); it != first.cend(); ++it) {
            QFile file(out.filePath(it.key()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll() == it.value(), qPrintable(it.key()));
        }
    }

    void report_aboutAllFiles_isOneFileAFormat_andTheSecondRunGivesTheSameBytes()
    {
        writeExample(u"werkheim"_s);
        writeExample(u"moosfelde"_s);
        writeBroken(u"broken.vierklang"_s);
        const QStringList words{u"report"_s, path(u"werkheim.vierklang"_s), path(u"broken.vierklang"_s),
                                path(u"moosfelde.vierklang"_s), u"-o"_s, path(u"out"_s), u"--audience"_s,
                                u"council,comparison,portfolio"_s, u"--format"_s, u"pdf,xlsx,csv"_s};
        QCOMPARE(call(words), 1);
        const QDir out(path(u"out"_s));
        QCOMPARE(out.entryList(QDir::Files, QDir::Name),
                 (QStringList{u"Moosfelde.council.pdf"_s, u"Werkheim-an-der-Lohe.council.pdf"_s, u"comparison.pdf"_s,
                              u"comparison.xlsx"_s, u"manifest.json"_s, u"portfolio.csv"_s, u"portfolio.pdf"_s, u"portfolio.xlsx"_s}));
        const QJsonArray reports =
            QJsonDocument::fromJson(contentOf(out.filePath(u"manifest.json"_s))).object()[u"reports"_s].toArray();
        QCOMPARE(reports.size(), 5);
        QCOMPARE(reports[3].toObject()[u"audience"_s].toString(), u"comparison"_s);
        QCOMPARE(reports[4].toObject()[u"files"_s].toArray().size(), 3);
        QMap<QString, QByteArray> first;
        for (const QString &name : out.entryList(QDir::Files))
            first.insert(name, contentOf(out.filePath(name)));
        QCOMPARE(call(words), 1);
        for (auto file = first.cbegin(); file != first.cend(); ++file)
            QVERIFY2(contentOf(out.filePath(file.key())) == *file, qPrintable(file.key()));
    }

    /// What is left of a comparison may be too little: it is said, and the rest arrives.
    void report_comparisonOfOneReadableFile_isNamed()
    {
        writeExample(u"werkheim"_s);
        writeBroken(u"broken.vierklang"_s);
        QCOMPARE(call({u"report"_s, path(u"werkheim.vierklang"_s), path(u"broken.vierklang"_s), u"-o"_s, path(u"out"_s),
                       u"--audience"_s, u"full,comparison"_s}),
                 1);
        QVERIFY(m_err.contains(u"comparison: "_s));
        QVERIFY(QFileInfo::exists(path(u"out/Werkheim-an-der-Lohe.full.pdf"_s)));
        QVERIFY(!QFileInfo::exists(path(u"out/comparison.pdf"_s)));
    }

    void report_writesAllFiveFormats_tablesForTheFullAudienceOnly()
    {
        writeExample(u"werkheim"_s);
        writeBroken(u"broken.vierklang"_s);
        const QStringList words{u"report"_s, path(u"broken.vierklang"_s), path(u"werkheim.vierklang"_s), u"-o"_s,
                                path(u"out"_s), u"--format"_s, u"pdf,odt,xlsx,html,csv"_s, u"--audience"_s,
                                u"full,council"_s, u"--jobs"_s, u"2"_s};
        QCOMPARE(call(words), 1);
        const QDir out(path(u"out"_s));
        QStringList expected{u"manifest.json"_s};
        for (const QString &ending : {u"full.pdf"_s, u"full.odt"_s, u"full.xlsx"_s, u"full.html"_s, u"full.csv"_s,
                                      u"council.pdf"_s, u"council.odt"_s, u"council.html"_s})
            expected.append(u"Werkheim-an-der-Lohe."_s + ending);
        QStringList written = out.entryList(QDir::Files);
        written.sort();
        expected.sort();
        QCOMPARE(written, expected);
        QCOMPARE(m_out.count(u'\n'), 8);
        QMap<QString, QByteArray> first;
        for (const QString &name : written)
            first.insert(name, contentOf(out.filePath(name)));
        QCOMPARE(call(words), 1);
        for (const QString &name : written)
            QVERIFY2(contentOf(out.filePath(name)) == first[name], qPrintable(name));
        QVERIFY(first[u"Werkheim-an-der-Lohe.full.csv"_s].contains(";\"Ziel\";"));
        QCOMPARE(call({u"report"_s, path(u"werkheim.vierklang"_s), u"-o"_s, path(u"out"_s), u"--format"_s, u"csv"_s,
                       u"--csv"_s, u"international"_s}),
                 0);
        QVERIFY(contentOf(out.filePath(u"Werkheim-an-der-Lohe.full.csv"_s)).contains(",\"Ziel\","));
    }

    void report_saysWhatItDoesNotOffer_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("format") << QStringList{u"--format"_s, u"pdf,docx"_s};
        QTest::newRow("no format") << QStringList{u"--format"_s, u","_s};
        QTest::newRow("audience") << QStringList{u"--audience"_s, u"press"_s};
        QTest::newRow("tables for the council") << QStringList{u"--audience"_s, u"council"_s, u"--format"_s, u"pdf,xlsx"_s};
        QTest::newRow("tables for those who were there") << QStringList{u"--audience"_s, u"protocol"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("csv") << QStringList{u"--format"_s, u"csv"_s, u"--csv"_s, u"french"_s};
        QTest::newRow("jobs") << QStringList{u"--jobs"_s, u"0"_s};
    }

    void report_saysWhatItDoesNotOffer()
    {
        QFETCH(QStringList, words);
        writeExample(u"werkheim"_s);
        QCOMPARE(call(QStringList{u"report"_s, path(u"werkheim.vierklang"_s), u"-o"_s, path(u"out"_s)} + words), 2);
        QVERIFY(!m_err.isEmpty() && m_out.isEmpty());
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }

    void report_forThoseWhoWereThere()
    {
        writeExample(u"werkheim"_s);
        QCOMPARE(call({u"report"_s, path(u"werkheim.vierklang"_s), u"-o"_s, path(u"out"_s), u"--audience"_s, u"protocol"_s,
                       u"--format"_s, u"pdf,odt,html"_s}),
                 0);
        QCOMPARE(m_out, u"Werkheim-an-der-Lohe.protocol.pdf\nWerkheim-an-der-Lohe.protocol.odt\n"
                        "Werkheim-an-der-Lohe.protocol.html\n"_s);
        for (const QString &name : m_out.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY(QFile::exists(path(u"out/"_s + name)));
    }

    void handout_needsNoAssessment_exceptTheProtocol()
    {
        QCOMPARE(call({u"handout"_s, u"all"_s, u"-o"_s, path(u"blank"_s)}), 0);
        QCOMPARE(QDir(path(u"blank"_s)).entryList(QDir::Files),
                 (QStringList{u"Vierklang-Abstimmkarten.pdf"_s, u"Vierklang-Datenschutz.pdf"_s, u"Vierklang-Einladung.pdf"_s,
                              u"Vierklang-Skala-A3.pdf"_s, u"Vierklang-Zielbogen.pdf"_s}));
        writeExample(u"werkheim"_s);
        QCOMPARE(call({u"handout"_s, path(u"werkheim.vierklang"_s), u"protocol"_s, u"goal-form"_s, u"-o"_s, path(u"own"_s)}), 0);
        QCOMPARE(m_out, path(u"own/Werkheim-an-der-Lohe.protocol.pdf"_s) + u'\n'
                            + path(u"own/Vierklang-Zielbogen.pdf"_s) + u'\n');
    }

    void handout_writesAllIntoOneFile_theSameTwice()
    {
        writeExample(u"werkheim"_s);
        const QStringList words{u"handout"_s, u"all"_s, path(u"werkheim.vierklang"_s), u"-o"_s, path(u"alle.pdf"_s)};
        const auto content = [this] {
            QFile file(path(u"alle.pdf"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(call(words), 0);
        QCOMPARE(m_out, path(u"alle.pdf"_s) + u'\n');
        const QByteArray first = content();
        QVERIFY(first.startsWith("%PDF"));
        QCOMPARE(call(words), 0);
        QCOMPARE(content(), first);
    }

    void handout_forTeaching_repeatsAClass()
    {
        QCOMPARE(call({u"handout"_s, u"teaching"_s, u"-o"_s, path(u"class"_s)}), 0);
        QCOMPARE(QDir(path(u"class"_s)).entryList(QDir::Files),
                 (QStringList{u"Vierklang-Fallblatt-2026.pdf"_s, u"Vierklang-Lernmatrix-A3.pdf"_s,
                              u"Vierklang-Typenkarten-A4.pdf"_s}));
        const auto made = [this](const QString &seed, const QString &clarity) {
            const QString file = path(u"case.pdf"_s);
            if (call({u"handout"_s, u"case-sheet"_s, u"--seed"_s, seed, u"--clarity"_s, clarity, u"--solution"_s, u"-o"_s,
                      file}) != 0)
                return QByteArray();
            QFile pdf(file);
            return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
        };
        const QByteArray first = made(u"7"_s, u"mixed"_s);
        QVERIFY(first.startsWith("%PDF"));
        QCOMPARE(made(u"7"_s, u"mixed"_s), first);
        QVERIFY(made(u"8"_s, u"mixed"_s) != first);
        QVERIFY(made(u"7"_s, u"clear"_s) != first);
        QCOMPARE(call({u"handout"_s, u"type-cards"_s, u"--paper"_s, u"a5"_s, u"-o"_s, path(u"class"_s)}), 0);
        QCOMPARE(m_out, path(u"class/Vierklang-Typenkarten-A5.pdf"_s) + u'\n');
        QCOMPARE(call({u"handout"_s, u"type-cards"_s, u"-o"_s, path(u"no/such/cards.pdf"_s)}), 74);
    }

    void handout_exitCodes()
    {
        writeBroken(u"broken.vierklang"_s);
        QCOMPARE(call({u"handout"_s, u"protocol"_s, path(u"missing.vierklang"_s), u"-o"_s, path(u"out"_s)}), 66);
        QCOMPARE(call({u"handout"_s, u"invitation"_s, path(u"broken.vierklang"_s), u"-o"_s, path(u"out"_s)}), 65);
        QVERIFY(!QDir(path(u"out"_s)).exists());
        QCOMPARE(call({u"handout"_s, u"voting-cards"_s, u"-o"_s, path(u"no/such/cards.pdf"_s)}), 74);
        QVERIFY(!m_err.isEmpty() && m_out.isEmpty());
    }

    void library_importListExportBackup()
    {
        const QString library = path(u"library.sqlite"_s);
        writeExample(u"werkheim"_s);
        writeBroken(u"broken.vierklang"_s);
        const QString file = path(u"werkheim.vierklang"_s);
        QCOMPARE(call({u"import"_s, file, u"--dry-run"_s, u"--library"_s, library}), 0);
        QVERIFY(m_out.contains(u": new"_s) || m_out.contains(u": neu"_s));
        QCOMPARE(call({u"import"_s, path(u"broken.vierklang"_s), u"--library"_s, library}), 65);
        QVERIFY2(!QFile::exists(library), "looking and failing make no library");
        QCOMPARE(call({u"import"_s, file, path(u"broken.vierklang"_s), u"--library"_s, library}), 1);
        QCOMPARE(call({u"list"_s, u"--library"_s, library}), 0);
        QVERIFY(m_out.contains(u"Stadt Werkheim an der Lohe · Auftaktworkshop"_s));
        const QString id = m_out.section(u' ', 0, 0);
        QCOMPARE(call({u"export"_s, id, u"00000000-0000-4000-8000-000000000001"_s, u"-o"_s, path(u"out"_s),
                       u"--library"_s, library}),
                 1);
        QFile original(file);
        QFile exported(path(u"out/%1.vierklang"_s.arg(id)));
        QVERIFY(original.open(QIODevice::ReadOnly) && exported.open(QIODevice::ReadOnly));
        QCOMPARE(exported.readAll(), original.readAll());
        QCOMPARE(call({u"backup"_s, u"-o"_s, path(u"copy.sqlite"_s), u"--library"_s, library}), 0);
        QCOMPARE(call({u"check"_s, path(u"copy.sqlite"_s), library}), 0);
        QCOMPARE(call({u"backup"_s, u"-o"_s, path(u"no/such/copy.sqlite"_s), u"--library"_s, library}), 74);
        QCOMPARE(call({u"list"_s, u"--library"_s, path(u"none.sqlite"_s)}), 66);
        QCOMPARE(call({u"list"_s, u"--library"_s, file}), 65);
    }

    /// On a share without rights to write: looking and taking along work, and nothing appears there.
    void aSealedLibrary_isListedAndExported()
    {
        writeExample(u"werkheim"_s);
        writeExample(u"bachtal"_s);
        const QString shelf = path(u"shelf"_s);
        const QString library = shelf + u"/library.sqlite"_s;
        QVERIFY(QDir().mkpath(shelf) && QDir().mkpath(path(u"out"_s)));
        QCOMPARE(call({u"import"_s, path(u"werkheim.vierklang"_s), u"--library"_s, library}), 0);
        const QFile::Permissions all(0x7777);
        QVERIFY(QFile::setPermissions(path(u"."_s), all) && QFile::setPermissions(path(u"out"_s), all));
        test::seal(shelf);
        {
            const test::OrdinaryUser person;
            QCOMPARE(call({u"list"_s, u"--library"_s, library}), 0);
            const QString id = m_out.section(u' ', 0, 0);
            QCOMPARE(call({u"export"_s, id, u"-o"_s, path(u"out"_s), u"--library"_s, library}), 0);
            QVERIFY(QFile::exists(path(u"out/%1.vierklang"_s.arg(id))));
            QCOMPARE(call({u"import"_s, path(u"bachtal.vierklang"_s), u"--library"_s, library}), 74);
            QCOMPARE(QDir(shelf).entryList(QDir::Files | QDir::Hidden), QStringList{u"library.sqlite"_s});
        }
        test::release(shelf);
    }

    void example_andInstrument()
    {
        QCOMPARE(call({u"example"_s}), 0);
        QCOMPARE(m_out.count(u'\n'), 6);
        QCOMPARE(call({u"example"_s, u"atlantis"_s, u"-o"_s, path(u"x"_s)}), 66);
        QCOMPARE(call({u"example"_s, u"werkheim"_s, u"-o"_s, path(u"no/such/x"_s)}), 74);
        QCOMPARE(call({u"instrument"_s, u"show"_s, u"--json"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out.toUtf8()).object()[u"id"_s].toString(), u"vierklang.four-types"_s);
        QCOMPARE(call({u"instrument"_s, u"show"_s}), 0);
        QVERIFY(m_out.contains(u"Aufgaben werden doppelt erledigt"_s));
    }

    void language_isFoundAnywhereInTheCall()
    {
        QCOMPARE(cli::languageOfCall({u"score"_s, u"--lang"_s, u"en"_s}), Language::English);
        QCOMPARE(cli::languageOfCall({u"score"_s, u"--lang=de"_s, u"x"_s}), Language::German);
        QCOMPARE(cli::languageOfCall({u"score"_s, u"--lang"_s, u"fr"_s}), std::nullopt);
        QCOMPARE(cli::languageOfCall({u"score"_s, u"--lang"_s}), std::nullopt);
    }
};

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
