// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/brandfile.h"
#include "app/workflow/brandshelf.h"
#include "app/workflow/messages.h"
#include "tests/app/report/brandsupport.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

QJsonObject wholeFile() { return QJsonDocument::fromJson(writeBrand(test::wholeBrand())).object(); }

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

QStringList placesOf(const QByteArray &json)
{
    QStringList places;
    const Result<Brand> read = readBrand(json);
    if (!read) {
        for (const Issue &issue : read.error().issues)
            places.append(issue.where);
    }
    return places;
}

} // namespace

/// The file of a brand, and the shelf that keeps brands.
class TestBrandFile : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsWritten_comesBack_withTheSameBytes()
    {
        Brand brand = test::wholeBrand();
        brand.leftOut = {BrandChapter::Radar, BrandChapter::Method};
        const QByteArray written = writeBrand(brand);
        const Result<Brand> read = readBrand(written);
        QVERIFY(read.isOk());
        QVERIFY(read.value() == brand);
        QCOMPARE(writeBrand(read.value()), written);
    }

    void unknownKeys_areKept()
    {
        QJsonObject file = wholeFile();
        file[u"letterPaper"_s] = QJsonObject{{u"margin"_s, 20}};
        const Result<Brand> read = readBrand(bytesOf(file));
        QVERIFY(read.isOk());
        QVERIFY(writeBrand(read.value()).contains("\"letterPaper\": {\n    \"margin\": 20\n  }"));
    }

    void aJpegAsLogo_becomesThePngThatIsKept()
    {
        QJsonObject file = wholeFile();
        file[u"logo"_s] = QString::fromLatin1(
            test::fileOf(test::logoImage({200, 100}).convertToFormat(QImage::Format_RGB32), "JPEG").toBase64());
        const Result<Brand> read = readBrand(bytesOf(file));
        QVERIFY(read.isOk() && read.value().logo->png.startsWith("\x89PNG"));
    }

    void everyProblem_isNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &place = {}) {
            QTest::newRow(name) << key << value << (place.isEmpty() ? u'/' + key : place);
        };
        row("another format", u"format"_s, u"vierklang-assessment"_s);
        row("newer", u"formatVersion"_s, 2);
        row("zero", u"formatVersion"_s, 0);
        row("no name", u"organisation"_s, u" "_s);
        row("name is a number", u"organisation"_s, 5);
        row("long name", u"organisation"_s, u"x"_s.repeated(201));
        row("unit of two lines", u"unit"_s, u"a\nb"_s);
        row("contact of seven lines", u"contact"_s, u"1\n2\n3\n4\n5\n6\n7"_s);
        row("long footer", u"footer"_s, u"x"_s.repeated(101));
        row("long cover text", u"coverText"_s, u"x"_s.repeated(601));
        row("light colour", u"colour"_s, u"#FF9900"_s);
        row("colour in words", u"colour"_s, u"orange"_s);
        row("colour is a list", u"colour"_s, QJsonArray());
        row("logo is no base64", u"logo"_s, u"%%%"_s);
        row("logo is a GIF", u"logo"_s, u"R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"_s);
        row("honest chapter", u"leaveOut"_s, QJsonArray{u"radar"_s, u"sources"_s}, u"/leaveOut/1"_s);
        row("chapter twice", u"leaveOut"_s, QJsonArray{u"radar"_s, u"radar"_s}, u"/leaveOut/1"_s);
        row("chapters are a text", u"leaveOut"_s, u"radar"_s);
    }

    void everyProblem_isNamedWithItsPlace()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        QJsonObject file = wholeFile();
        file[key] = value;
        QCOMPARE(placesOf(bytesOf(file)), QStringList{place});
    }

    void allProblems_areSaidAtOnce()
    {
        QJsonObject file = wholeFile();
        file.remove(u"organisation"_s);
        file[u"colour"_s] = u"#FFFF00"_s;
        file[u"unit"_s] = 1;
        QCOMPARE(placesOf(bytesOf(file)), QStringList({u"/organisation"_s, u"/unit"_s, u"/colour"_s}));
        const Result<Brand> read = readBrand(bytesOf(file));
        QVERIFY(linesOf(read.error()).last().contains(u"#FFFF00"_s) && linesOf(read.error()).last().contains(u"1.07\u00A0:\u00A01"_s));
        QVERIFY(!readBrand("{\"format\": \"vierklang-brand\", \"format\": \"vierklang-brand\"}").isOk());
        QVERIFY(!readBrand("[]").isOk());
        QCOMPARE(readBrand(QByteArray(MaxBrandFileSize + 1, ' ')).error().code, ErrorCode::FileTooLarge);
    }

    /// Whatever is done to a file: it is refused with a reason, or it is valid and comes back the same.
    void damagedFiles_areRefusedOrValid()
    {
        QRandomGenerator random(20261126);
        const QByteArray whole = writeBrand(test::wholeBrand({60, 20}));
        int accepted = 0;
        int refused = 0;
        const int wanted = qEnvironmentVariableIntValue("VIERKLANG_FUZZ_ROUNDS");
        for (int i = wanted > 0 ? wanted : 3000; i > 0; --i) {
            QByteArray damaged = whole;
            for (int blows = 1 + random.bounded(3); blows > 0; --blows) {
                const int at = random.bounded(static_cast<int>(damaged.size()) - 10);
                if (random.bounded(3) == 0)
                    damaged.remove(at, 1 + random.bounded(8));
                else
                    damaged[at] = static_cast<char>(random.bounded(4) == 0 ? random.bounded(256) : 'A' + random.bounded(26));
            }
            const Result<Brand> read = readBrand(damaged);
            (read ? accepted : refused) += 1;
            if (!read)
                continue;
            const Result<Brand> again = readBrand(writeBrand(read.value()));
            QVERIFY(again.isOk() && again.value() == read.value());
        }
        QVERIFY2(accepted > 20 && refused > 20, qPrintable(u"%1 %2"_s.arg(accepted).arg(refused)));
    }

    void shelf_keepsCopies_andRemembersTheChoice()
    {
        const QTemporaryDir folder;
        const BrandShelf shelf(folder.filePath(u"brands"_s));
        QVERIFY(shelf.entries().isEmpty() && shelf.chosen().isEmpty());
        Brand brand = test::wholeBrand();
        const Result<QString> key = shelf.keep(brand);
        QVERIFY(key.isOk());
        QCOMPARE(key.value(), u"Kommunalberatung-Lindenhof-Partner"_s);
        QVERIFY(shelf.choose(key.value()).isOk());
        QCOMPARE(BrandShelf(folder.filePath(u"brands"_s)).chosen(), key.value());
        brand.unit = u"anders"_s;
        QCOMPARE(shelf.keep(brand, key.value()).value(), key.value());
        QCOMPARE(shelf.keep(brand).value(), key.value() + u"-2"_s);
        const QList<BrandShelf::Entry> entries = shelf.entries();
        QCOMPARE(entries.size(), 2);
        QVERIFY(entries[0].title != entries[1].title);
        QVERIFY(shelf.remove(key.value()).isOk());
        QVERIFY(shelf.chosen().isEmpty());
        QCOMPARE(shelf.entries().size(), 1);
    }

    void shelf_opensNothingOutside_andSkipsWhatIsBroken()
    {
        const QTemporaryDir folder;
        QVERIFY(saveBrand(folder.filePath(u"outside."_s + BrandFileSuffix), test::wholeBrand()).isOk());
        const BrandShelf shelf(folder.filePath(u"brands"_s));
        QVERIFY(shelf.keep(test::wholeBrand(), u"../outside"_s).value() != u"../outside"_s);
        for (const QString &key : {u"../outside"_s, u".hidden"_s, u"a/b"_s, QString()})
            QVERIFY(!shelf.read(key).isOk());
        QFile broken(folder.filePath(u"brands/broken."_s + BrandFileSuffix));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        QCOMPARE(shelf.entries().size(), 1);
        QFile chosen(folder.filePath(u"brands/chosen"_s));
        QVERIFY(chosen.open(QIODevice::WriteOnly));
        chosen.write("../outside");
        chosen.close();
        QVERIFY(shelf.chosen().isEmpty());
    }

    void shelfThatCannotBeWritten_saysSo()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"brands"_s)); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const BrandShelf shelf(folder.filePath(u"brands"_s));
        QCOMPARE(shelf.keep(test::wholeBrand()).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(shelf.choose(u"x"_s).error().code, ErrorCode::FileNotWritable);
    }
};

QTEST_MAIN(TestBrandFile)
#include "tst_brandfile.moc"
