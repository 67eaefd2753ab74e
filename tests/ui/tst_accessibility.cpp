// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/pages/failurepage.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;

/// What every page owes to people without a mouse and without a screen.
class TestAccessibility : public TestCase
{
    Q_OBJECT

private slots:
    void page_data();
    void page();
    void sidebar_movesWithArrows();
    void answers_areRadioButtonsWithTheirText();
};

void TestAccessibility::page_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, Place::Kind kind, const QString &id = {}) {
        QTest::newRow(name) << static_cast<int>(kind) << id;
    };
    row("start", Place::Kind::Start);
    row("bin", Place::Kind::Start, u"bin"_s);
    row("commune", Place::Kind::Commune);
    row("goals", Place::Kind::Goals);
    row("behaviour", Place::Kind::Behaviour, u"beh.data"_s);
    row("item", Place::Kind::Item, u"data.inventory"_s);
    row("type", Place::Kind::TypeResult);
    row("profile", Place::Kind::Profile);
    row("measures", Place::Kind::Measures);
    row("report", Place::Kind::Report);
    row("handouts", Place::Kind::Handouts);
}

void TestAccessibility::page()
{
    QFETCH(const int, kind);
    QFETCH(const QString, id);
    UiFixture fixture;
    const auto place = static_cast<Place::Kind>(kind);
    if (place == Place::Kind::Start) {
        QVERIFY(fixture.desk.addExamples().isOk());
        QVERIFY(fixture.desk.moveToBin(fixture.idOf(u"Moosfelde"_s)).isOk());
        if (id.isEmpty())
            fixture.window->showStart();
        else
            fixture.window->showBin();
    } else {
        fixture.openExample(u"Werkheim"_s).goTo({place, id});
    }
    QCoreApplication::processEvents();
    for (const QWidget *top : QApplication::topLevelWidgets())
        QVERIFY(!top->isVisible() || top == fixture.window.get());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(unnamedWidgets(fixture.window.get()).join(u'\n'), QString());
    QCOMPARE(unreachedByTab(fixture.window.get()).join(u'\n'), QString());
}

void TestAccessibility::sidebar_movesWithArrows()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Goals, {}});
    QWidget *entry = find(&view, u"sidebar.2."_s);
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Gelebte Praxis, offen"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(view.place().kind, Place::Kind::Behaviour);
}

void TestAccessibility::answers_areRadioButtonsWithTheirText()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.begin();
    view.goTo({Place::Kind::Item, u"data.inventory"_s});
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(find(view.page(), u"level2"_s));
    QCOMPARE(row->role(), QAccessible::RadioButton);
    QCOMPARE(row->text(QAccessible::Name),
             u"2 Geregelt: Für einige Fachbereiche sind Datenbestände mit Ort, Inhalt und Zuständigen erfasst."_s);
    view.goTo({Place::Kind::Goals, {}});
    QAccessibleInterface *goal = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QCOMPARE(goal->role(), QAccessible::Slider);
    QVERIFY(goal->valueInterface());
    goal->valueInterface()->setCurrentValue(3);
    QCOMPARE(view.editor().assessment().goals().spent(), 3);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
