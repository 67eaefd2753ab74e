// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"
#include "ui/navigator.h"
#include "ui/outline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Navigator;
using vierklang::ui::OutlineEntry;
using vierklang::ui::Place;

class TestNavigator : public TestCase
{
    Q_OBJECT

private slots:
    void way_ofTheFullForm_hasEveryQuestionOnce();
    void way_leadsForthAndBack();
    void nextOpen_skipsAnsweredAndParkedAndStartsOver();
    void start_isTheCommuneWithoutAName_thenTheFirstOpenPlace();
    void outline_showsStatesInWords();
    void outline_hidesTheResultUntilItIsRevealed();
};

namespace {

const Place Goals{Place::Kind::Goals, {}};

QString lineOf(const OutlineEntry &entry)
{
    return u"%1%2: %3"_s.arg(entry.isItem ? u"  "_s : QString(), entry.label, entry.state);
}

QStringList linesOf(AssessmentEditor &editor, const Place &here)
{
    QStringList lines;
    for (const OutlineEntry &entry : ui::outlineOf(editor, here, Language::German))
        lines.append(lineOf(entry));
    return lines;
}

} // namespace

void TestNavigator::way_ofTheFullForm_hasEveryQuestionOnce()
{
    UiFixture fixture;
    const Navigator navigator(fixture.begin().editor());
    QCOMPARE(navigator.places().size(), 1 + 1 + 8 + 37 + 6);
    QCOMPARE(navigator.openCount(), 1 + 8 + 37);
}

void TestNavigator::way_leadsForthAndBack()
{
    UiFixture fixture;
    const Navigator navigator(fixture.begin().editor());
    const QList<Place> way = navigator.places();
    for (qsizetype i = 1; i < way.size(); ++i) {
        QCOMPARE(*navigator.after(way[i - 1]), way[i]);
        QCOMPARE(*navigator.before(way[i]), way[i - 1]);
    }
    QVERIFY(!navigator.before(way.first()));
    QVERIFY(!navigator.after(way.last()));
}

void TestNavigator::nextOpen_skipsAnsweredAndParkedAndStartsOver()
{
    UiFixture fixture;
    AssessmentEditor &editor = fixture.begin().editor();
    const Navigator navigator(editor);
    const QList<const Item *> items = editor.itemsInWorkshopOrder();
    QVERIFY(editor.setAnswer(items[1]->id, Answer::unknown()).isOk());
    QVERIFY(editor.setParked(items[2]->id, true).isOk());
    const Place first{Place::Kind::Item, items[0]->id};
    QCOMPARE(*navigator.nextOpen(first), (Place{Place::Kind::Item, items[3]->id}));
    QCOMPARE(*navigator.nextOpen({Place::Kind::Item, items.last()->id}), Goals);
}

void TestNavigator::start_isTheCommuneWithoutAName_thenTheFirstOpenPlace()
{
    UiFixture fixture;
    AssessmentEditor &editor = fixture.begin().editor();
    const Navigator navigator(editor);
    QCOMPARE(navigator.start(), (Place{Place::Kind::Commune, {}}));
    Commune commune;
    commune.name = u"Testdorf"_s;
    QVERIFY(editor.setCommune(commune).isOk());
    QCOMPARE(navigator.start(), Goals);
    QCOMPARE(Navigator(fixture.openExample(u"Moosfelde"_s).editor()).start(), (Place{Place::Kind::TypeResult, {}}));
}

void TestNavigator::outline_showsStatesInWords()
{
    UiFixture fixture;
    AssessmentEditor &editor =
        fixture.openCopyOf(assessmentFrom(u"efficiency=5 citizen=3 | data=inventory,staffing | data.inventory=2 "
                                          "data.ownership=3 data.staffing=? data.process=-"_s)).editor();
    QVERIFY(editor.setParked(u"data.automation"_s, true).isOk());
    const QStringList lines = linesOf(editor, {Place::Kind::Item, u"data.inventory"_s});
    QCOMPARE(lines.mid(0, 10), (QStringList{u"Ziele: noch 12 Punkte"_s, u"Gelebte Praxis: 1 von 8"_s,
                                            u"Datennutzung: 4 von 7"_s, u"  Bestandsaufnahme: Stufe 2"_s,
                                            u"  %1: Beleg fehlt"_s.arg(editor.instrument().item(u"data.ownership"_s)->shortName.de),
                                            u"  %1: weiß nicht"_s.arg(editor.instrument().item(u"data.staffing"_s)->shortName.de),
                                            u"  %1: trifft nicht zu"_s.arg(editor.instrument().item(u"data.process"_s)->shortName.de),
                                            u"  %1: geparkt"_s.arg(editor.instrument().item(u"data.automation"_s)->shortName.de),
                                            u"  %1: offen"_s.arg(editor.instrument().item(u"data.decision"_s)->shortName.de),
                                            u"  %1: offen"_s.arg(editor.instrument().item(u"data.literacy"_s)->shortName.de)}));
}

void TestNavigator::outline_hidesTheResultUntilItIsRevealed()
{
    UiFixture fixture;
    AssessmentEditor &editor = fixture.begin().editor();
    QVERIFY(linesOf(editor, Goals).contains(u"Typbild und Profil: verdeckt"_s));
    editor.reveal();
    QVERIFY(linesOf(editor, Goals).contains(u"Typbild: "_s));
    QVERIFY(linesOf(editor, Goals).contains(u"Reifeprofil: "_s));
}

QTEST_MAIN(TestNavigator)
#include "tst_navigator.moc"
