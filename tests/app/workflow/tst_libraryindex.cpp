// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/libraryindex.h"
#include "tests/support/manyentries.h"
#include "tests/support/testcase.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

QStringList namesOf(const QList<LibraryEntry> &entries)
{
    QStringList names;
    for (const LibraryEntry &entry : entries)
        names.append(entry.communeName);
    return names;
}

LibraryEntry named(const QString &name, std::optional<int> population = {}, std::optional<QDate> date = {})
{
    LibraryEntry entry;
    entry.id = QUuid::createUuidV5(QUuid(), name + date.value_or(QDate()).toString(Qt::ISODate));
    entry.communeName = name;
    entry.population = population;
    entry.conductedOn = date;
    return entry;
}

} // namespace

class TestLibraryIndex : public test::TestCase
{
    Q_OBJECT

private slots:
    /// The prepared texts find what the filter alone finds, for ten thousand entries.
    void searching_findsWhatTheFilterLetsThrough()
    {
        const QList<LibraryEntry> entries = test::manyEntries(10'000);
        LibraryIndex index;
        index.setEntries(entries);
        for (const QString &text : {u"muehlen"_s, u"Nord brück"_s, u"konigs"_s, u"auftakt stadt"_s, u"nichts davon"_s, QString()}) {
            LibraryFilter filter;
            filter.text = text;
            filter.kind = text.isEmpty() ? std::optional(CommuneKind::County) : std::nullopt;
            int expected = 0;
            for (const LibraryEntry &entry : entries)
                expected += filter.matches(entry) ? 1 : 0;
            const QList<LibraryEntry> found = index.matching(filter);
            QCOMPARE(found.size(), expected);
            QVERIFY(text == u"nichts davon"_s || expected > 0);
            for (const LibraryEntry &entry : found)
                QVERIFY(filter.matches(entry));
        }
    }

    void names_standInTheOrderOfTheLanguage_withoutANameLast()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        LibraryIndex index;
        index.setEntries({named(u"Zell"_s), named({}), named(u"Öhringen"_s), named(u"Ort 10"_s), named(u"Ort 9"_s)});
        QCOMPARE(namesOf(index.matching({})), (QStringList{u"Öhringen"_s, u"Ort 9"_s, u"Ort 10"_s, u"Zell"_s, QString()}));
        index.setOrder({LibraryColumn::Commune, true});
        QCOMPARE(namesOf(index.matching({})), (QStringList{u"Zell"_s, u"Ort 10"_s, u"Ort 9"_s, u"Öhringen"_s, QString()}));
        QLocale::setDefault(before);
    }

    /// What is not stated stands last, whatever the direction; what is alike stands by name, then the latest first.
    void numbers_standInOrder()
    {
        const LibraryEntry old = named(u"Berg"_s, 5'000, QDate(2024, 1, 1));
        const LibraryEntry fresh = named(u"Berg"_s, 5'000, QDate(2026, 1, 1));
        LibraryIndex index;
        index.setEntries({named(u"Ohne"_s), old, fresh, named(u"Au"_s, 5'000), named(u"Groß"_s, 90'000)});
        index.setOrder({LibraryColumn::Population, true});
        QCOMPARE(namesOf(index.matching({})), (QStringList{u"Groß"_s, u"Au"_s, u"Berg"_s, u"Berg"_s, u"Ohne"_s}));
        QCOMPARE(index.matching({})[2].conductedOn, fresh.conductedOn);
        index.setOrder({LibraryColumn::Population, false});
        QCOMPARE(namesOf(index.matching({})), (QStringList{u"Au"_s, u"Berg"_s, u"Berg"_s, u"Groß"_s, u"Ohne"_s}));
    }

    /// The order must not tell what a covered result would show.
    void coveredResults_areAllAlike()
    {
        QList<LibraryEntry> entries{named(u"C"_s), named(u"B"_s), named(u"A"_s)};
        entries[0].label = TypeLabel::Clear;
        entries[1].label = TypeLabel::Open;
        entries[2].label = TypeLabel::Hybrid;
        LibraryIndex index;
        index.setEntries(entries);
        index.setOrder({LibraryColumn::Pattern, false});
        QCOMPARE(namesOf(index.matching({})), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

    void theOnesEditedLast_areTakenBeforeTheOrder()
    {
        LibraryIndex index;
        index.setEntries({named(u"C"_s), named(u"A"_s), named(u"B"_s)});
        QCOMPARE(namesOf(index.matching({}, 2)), (QStringList{u"A"_s, u"C"_s}));
    }

    void numbers_countWhatLiesWhere()
    {
        LibraryIndex index;
        const QList<LibraryEntry> entries = test::manyEntries(1'000);
        index.setEntries(entries);
        const LibraryNumbers numbers = index.numbers();
        QCOMPARE(numbers.onDesk, 900);
        QCOMPARE(numbers.archived, 100);
        int drafts = 0;
        int north = 0;
        for (const LibraryEntry &entry : entries) {
            drafts += !entry.archived && (!entry.typeComplete || entry.answered < entry.asked) ? 1 : 0;
            north += !entry.archived && entry.tags.contains(u"Runde Nord"_s) ? 1 : 0;
        }
        QCOMPARE(numbers.drafts, drafts);
        QCOMPARE(numbers.tags.value(u"Runde Nord"_s), north);
        LibraryFilter filter;
        filter.onlyDrafts = true;
        QCOMPARE(index.matching(filter).size(), drafts);
        LibraryFilter archive;
        archive.inArchive = true;
        QCOMPARE(index.matching(archive).size(), 100);
    }

    void anOrder_isKeptAsAWord()
    {
        for (const LibraryColumn column : AllLibraryColumns) {
            for (const bool isDescending : {false, true}) {
                const LibraryOrder order{column, isDescending};
                QCOMPARE(orderFromWord(orderWord(order)), order);
            }
        }
        QCOMPARE(orderFromWord(u"anything else"_s), LibraryOrder());
    }
};

QTEST_GUILESS_MAIN(TestLibraryIndex)
#include "tst_libraryindex.moc"
