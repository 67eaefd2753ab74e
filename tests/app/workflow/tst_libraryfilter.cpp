// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/libraryfilter.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

LibraryEntry entry(const QString &name)
{
    LibraryEntry entry;
    entry.communeName = name;
    entry.title = u"Auftaktworkshop"_s;
    entry.kind = CommuneKind::Town;
    entry.state = u"NI"_s;
    entry.population = 41'000;
    entry.tags = {u"Runde Nord"_s, u"Förderung"_s};
    entry.conductedOn = QDate(2026, 11, 22);
    entry.revealed = true;
    entry.label = TypeLabel::Hybrid;
    entry.leading = TypeKey::S;
    entry.second = TypeKey::O;
    return entry;
}

} // namespace

class TestLibraryFilter : public test::TestCase
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("in the name, any case") << u"königsbrück"_s << true;
        QTest::newRow("umlaut written out") << u"koenigsbrueck"_s << true;
        QTest::newRow("umlaut left out") << u"konigsbruck"_s << true;
        QTest::newRow("sharp s") << u"strasse"_s << true;
        QTest::newRow("in the title") << u"auftakt"_s << true;
        QTest::newRow("in a tag") << u"foerder"_s << true;
        QTest::newRow("every word, in any order") << u"nord  bad"_s << true;
        QTest::newRow("one word is missing") << u"bad süd"_s << false;
        QTest::newRow("a name that looks like a pattern") << u"%"_s << false;
    }

    void words()
    {
        QFETCH(QString, text);
        LibraryFilter filter;
        filter.text = text;
        QTEST(filter.matches(entry(u"Bad Königsbrück Straße"_s)), "isFound");
    }

    void choices_andTheirOpposites()
    {
        const LibraryEntry one = entry(u"A"_s);
        const auto shows = [&](auto change) {
            LibraryFilter filter;
            change(filter);
            return filter.matches(one);
        };
        QVERIFY(shows([](LibraryFilter &f) { f.kind = CommuneKind::Town; }));
        QVERIFY(!shows([](LibraryFilter &f) { f.kind = CommuneKind::County; }));
        QVERIFY(shows([](LibraryFilter &f) { f.state = u"NI"_s; }));
        QVERIFY(!shows([](LibraryFilter &f) { f.state = u"BY"_s; }));
        QVERIFY(shows([](LibraryFilter &f) { f.size = SizeClass::From20000; }));
        QVERIFY(!shows([](LibraryFilter &f) { f.size = SizeClass::From50000; }));
        QVERIFY(shows([](LibraryFilter &f) { f.tag = u"Runde Nord"_s; }));
        QVERIFY(!shows([](LibraryFilter &f) { f.tag = u"Runde"_s; }));
        QVERIFY(shows([](LibraryFilter &f) { f.year = 2026; }));
        QVERIFY(!shows([](LibraryFilter &f) { f.year = 2025; }));
        QVERIFY(shows([](LibraryFilter &f) { f.type = TypeKey::S; }));
        QVERIFY2(shows([](LibraryFilter &f) { f.type = TypeKey::O; }), "a mixture is found by both its types");
        QVERIFY(!shows([](LibraryFilter &f) { f.type = TypeKey::B; }));
        QVERIFY(!shows([](LibraryFilter &f) { f.inArchive = true; }));
    }

    /// A filter must not tell what is still covered.
    void coveredResults_areNotFoundByTheirType()
    {
        LibraryEntry covered = entry(u"A"_s);
        covered.revealed = false;
        LibraryFilter byType;
        byType.type = TypeKey::S;
        LibraryFilter byLabel;
        byLabel.label = TypeLabel::Hybrid;
        QVERIFY(!byType.matches(covered));
        QVERIFY(!byLabel.matches(covered));
    }

    void sizes_beginAtTheirBorder()
    {
        QCOMPARE(sizeClassOf(4'999), SizeClass::Below5000);
        QCOMPARE(sizeClassOf(5'000), SizeClass::From5000);
        QCOMPARE(sizeClassOf(19'999), SizeClass::From5000);
        QCOMPARE(sizeClassOf(100'000), SizeClass::From100000);
    }

    void facets_nameOnlyWhatIsThere()
    {
        LibraryEntry other = entry(u"B"_s);
        other.state = u"BY"_s;
        other.kind = std::nullopt;
        other.population = std::nullopt;
        other.conductedOn = QDate(2025, 1, 1);
        other.archived = true;
        const LibraryFacets facets = facetsOf({entry(u"A"_s), other});
        QCOMPARE(facets.states, (QStringList{u"BY"_s, u"NI"_s}));
        QCOMPARE(facets.years, (QList<int>{2026, 2025}));
        QCOMPARE(facets.kinds, (QList<CommuneKind>{CommuneKind::Town}));
        QCOMPARE(facets.sizes.size(), 1);
        QCOMPARE(facets.tags, (QStringList{u"Förderung"_s, u"Runde Nord"_s}));
        QCOMPARE(facets.archived, 1);
    }
};

QTEST_GUILESS_MAIN(TestLibraryFilter)
#include "tst_libraryfilter.moc"
