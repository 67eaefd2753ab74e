// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/workflow/earlieryear.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"
#include "tests/support/years.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// A library with the open assessment of 2026 and others beside it.
class Shelf final
{
public:
    explicit Shelf(const Assessment &open)
        : library(Library::inMemory(builtInInstrument())), m_isOpenThere(put(open)),
          editor(builtInInstrument(), *library, clock, ids, open, false)
    {}

    bool put(const Assessment &assessment, bool revealed = true)
    {
        return library->add(assessment, score(builtInInstrument(), assessment), revealed, clock.now()).isOk();
    }
    [[nodiscard]] QUuid found()
    {
        EarlierYear year(editor);
        const Assessment *earlier = year.assessment();
        return earlier ? earlier->id() : QUuid();
    }

    test::FixedClock clock;
    test::CountingIds ids;
    std::unique_ptr<Library> library;

private:
    bool m_isOpenThere;

public:
    AssessmentEditor editor;
};

Assessment called(Assessment assessment, const QString &name, const std::optional<QString> &key = {})
{
    Commune commune = assessment.commune();
    commune.name = name;
    commune.ags = key;
    return assessment.setCommune(commune) ? assessment : Assessment();
}

} // namespace

/// Which assessment is "last year's".
class TestEarlierYear : public test::TestCase
{
    Q_OBJECT

private slots:
    void theLatestEarlierOne_isFound()
    {
        Shelf shelf(test::werkheim2026());
        QCOMPARE(shelf.found(), QUuid());
        QVERIFY(shelf.put(test::werkheim2024()));
        QCOMPARE(shelf.found(), test::werkheim2024().id());
        QVERIFY(shelf.put(test::werkheim2025()));
        QCOMPARE(shelf.found(), test::werkheim2025().id());
    }

    void aLaterOne_isNotEarlier()
    {
        Shelf shelf(test::werkheim2024());
        QVERIFY(shelf.put(test::werkheim2025()));
        QCOMPARE(shelf.found(), QUuid());
    }

    void whatIsCoveredOrInTheBin_isNotSeen_whatIsArchivedIs()
    {
        Shelf shelf(test::werkheim2026());
        QVERIFY(shelf.put(test::werkheim2025(), false));
        QCOMPARE(shelf.found(), QUuid());
        QVERIFY(shelf.put(test::werkheim2024()));
        QVERIFY(shelf.library->setDeleted(test::werkheim2024().id(), true, shelf.clock.now()).isOk());
        QCOMPARE(shelf.found(), QUuid());
        QVERIFY(shelf.library->setDeleted(test::werkheim2024().id(), false, shelf.clock.now()).isOk());
        QVERIFY(shelf.library->setArchived(test::werkheim2024().id(), true, shelf.clock.now()).isOk());
        QCOMPARE(shelf.found(), test::werkheim2024().id());
    }

    /// A pseudonym is a name like every other; a name that two communes bear is told apart by key and state.
    void anotherCommune_isNotLastYear()
    {
        Shelf shelf(called(test::werkheim2026(), u"Kommune 7"_s));
        QVERIFY(shelf.put(test::werkheim2025()));
        QCOMPARE(shelf.found(), QUuid());
        QVERIFY(shelf.put(called(test::werkheim2024(), u"kommune 7"_s)));
        QCOMPARE(shelf.found(), test::werkheim2024().id());

        Shelf keyed(called(test::werkheim2026(), u"Neustadt"_s, u"03241010"_s));
        QVERIFY(keyed.put(called(test::werkheim2025(), u"Neustadt"_s, u"03241011"_s)));
        QCOMPARE(keyed.found(), QUuid());

        Shelf nameless(called(test::werkheim2026(), QString()));
        QVERIFY(nameless.put(called(test::werkheim2025(), QString())));
        QCOMPARE(nameless.found(), QUuid());
    }

    /// The library is asked again when the commune or the day of the open one changes, or when one asks for it.
    void changes_areNoticed()
    {
        Shelf shelf(test::werkheim2026());
        EarlierYear earlier(shelf.editor);
        QVERIFY(!earlier.assessment());
        QVERIFY(shelf.put(test::werkheim2025()));
        QVERIFY(!earlier.assessment());
        earlier.lookAgain();
        QVERIFY(earlier.assessment());
        QVERIFY(shelf.editor.setConductedOn(QDate(2025, 1, 1)).isOk());
        QVERIFY(!earlier.assessment());
    }
};

QTEST_GUILESS_MAIN(TestEarlierYear)
#include "tst_earlieryear.moc"
