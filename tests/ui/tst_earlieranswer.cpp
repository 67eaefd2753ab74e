// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/support/years.h"
#include "tests/ui/support/uifixture.h"
#include "ui/widgets/pointsrow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;
using vierklang::ui::PointsRow;

namespace {

void addSpoken(QAccessibleInterface *interface, QStringList &all)
{
    if (!interface)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all.append(interface->text(kind));
    for (int i = 0; i < interface->childCount(); ++i)
        addSpoken(interface->child(i), all);
}

/// Everything that could be read, heard or hovered on a page.
QString allOf(QWidget *page)
{
    QStringList all;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        all << widget->toolTip() << widget->statusTip() << widget->whatsThis() << widget->accessibleName()
            << widget->accessibleDescription() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all.append(button->text());
    }
    addSpoken(QAccessible::queryAccessibleInterface(page), all);
    return all.join(u'\n');
}

/// Werkheim begins anew in 2026, in a library that knows 2025.
ui::AssessmentView &beginYear(UiFixture &fixture, bool isOpened = true)
{
    Assessment before = werkheim2025();
    // What is complete counts as opened when it comes from a file.
    if (!isOpened && !before.setPoints(builtInInstrument(), u"goal.citizen"_s, 1))
        qFatal("the year before was refused");
    (void)fixture.openCopyOf(before);
    Assessment now = assessmentFrom(QString());
    if (!now.setCommune(werkheim2025().commune()) || !now.setConductedOn(QDate(2026, 11, 22)))
        qFatal("the new year was refused");
    return fixture.openCopyOf(now);
}

QString lineOf(ui::AssessmentView &view) { return find<QLabel>(view.page(), u"earlierAnswer"_s)->text(); }

} // namespace

/// Last year's answer stands beside this year's, and nowhere before this year's is given.
class TestEarlierAnswer : public TestCase
{
    Q_OBJECT

private slots:
    void item_onlyAfterTheAnswer_andGoneWithUndo()
    {
        UiFixture fixture;
        ui::AssessmentView &view = beginYear(fixture);
        view.goTo({Place::Kind::Item, u"strat.portfolio"_s});
        QVERIFY2(!allOf(view.page()).contains(u"2025"_s), qPrintable(allOf(view.page())));
        QVERIFY(view.editor().setAnswer(u"strat.portfolio"_s, *Answer::atLevel(3)).isOk());
        QCOMPARE(lineOf(view), u"2025: Stufe 2 – heute eine Stufe höher"_s);
        QVERIFY(view.editor().undo().isOk());
        QVERIFY2(!allOf(view.page()).contains(u"2025"_s), qPrintable(allOf(view.page())));
        QVERIFY(view.editor().redo().isOk());
        QVERIFY(allOf(view.page()).contains(u"2025"_s));
        // The next question is open again.
        view.goTo({Place::Kind::Item, u"strat.budget"_s});
        QVERIFY(!allOf(view.page()).contains(u"2025"_s));
    }

    void item_wordsWithoutPraiseOrBlame()
    {
        UiFixture fixture;
        ui::AssessmentView &view = beginYear(fixture);
        const QString item = u"comm.partners"_s; // level 2 in 2025
        view.goTo({Place::Kind::Item, item});
        QVERIFY(view.editor().setAnswer(item, *Answer::atLevel(0)).isOk());
        QCOMPARE(lineOf(view), u"2025: Stufe 2 – heute 2 Stufen niedriger"_s);
        QVERIFY(view.editor().setAnswer(item, *Answer::atLevel(2)).isOk());
        QCOMPARE(lineOf(view), u"2025: Stufe 2 – heute dieselbe Stufe"_s);
        QVERIFY(view.editor().setAnswer(item, Answer::unknown()).isOk());
        QCOMPARE(lineOf(view), u"2025: Stufe 2"_s);
        fixture.useLanguage(Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(lineOf(view), u"2025: level 2"_s);
        QVERIFY(view.editor().setAnswer(item, *Answer::atLevel(3)).isOk());
        QCOMPARE(lineOf(view), u"2025: level 2 – 1 level higher today"_s);
    }

    /// Nothing moves when the line comes.
    void item_itsLineIsKeptFree()
    {
        UiFixture fixture;
        ui::AssessmentView &view = beginYear(fixture);
        view.goTo({Place::Kind::Item, u"strat.portfolio"_s});
        QCoreApplication::processEvents();
        const QWidget *line = find(view.page(), u"earlierAnswer"_s);
        const QPoint before = line->mapTo(view.page(), QPoint());
        QVERIFY(view.editor().setAnswer(u"strat.portfolio"_s, *Answer::atLevel(3)).isOk());
        QCoreApplication::processEvents();
        QCOMPARE(line->mapTo(view.page(), QPoint()), before);
        QVERIFY(line->isVisible());
    }

    /// A goal without points is an answer only when all points are given.
    void goals_onlyWhenAllPointsAreGiven()
    {
        UiFixture fixture;
        ui::AssessmentView &view = beginYear(fixture);
        view.goTo({Place::Kind::Goals, {}});
        QVERIFY(view.editor().setPoints(u"goal.legal"_s, 5).isOk());
        QVERIFY2(!allOf(view.page()).contains(u"2025"_s), qPrintable(allOf(view.page())));
        for (const QString &goal : {u"goal.citizen"_s, u"goal.open"_s, u"goal.economy"_s})
            QVERIFY(view.editor().setPoints(goal, 5).isOk());
        const auto *legal = find<PointsRow>(view.page(), u"goal.legal"_s);
        QVERIFY2(legal->accessibleDescription().endsWith(u". 2025: 4"_s), qPrintable(legal->accessibleDescription()));
        QVERIFY(find<PointsRow>(view.page(), u"goal.open"_s)->accessibleDescription().endsWith(u". 2025: 0"_s));
        QVERIFY(view.editor().undo().isOk());
        QVERIFY(!allOf(view.page()).contains(u"2025"_s));
    }

    /// One of two choices is not the answer yet, unless somebody left it at that.
    void practice_onlyWhenTheChoiceIsMade()
    {
        UiFixture fixture;
        ui::AssessmentView &view = beginYear(fixture);
        const Place data{Place::Kind::Behaviour, u"beh.data"_s};
        view.goTo(data);
        QVERIFY(!allOf(view.page()).contains(u"2025"_s));
        QVERIFY(view.editor().setTicks(u"beh.data"_s, {u"inventory"_s}).isOk());
        QVERIFY(!allOf(view.page()).contains(u"2025"_s));
        QVERIFY(view.editor().setTicks(u"beh.data"_s, {u"inventory"_s, u"staffing"_s}).isOk());
        QVERIFY(lineOf(view).startsWith(u"2025: "_s));
        QVERIFY(view.editor().undo().isOk());
        QVERIFY(!allOf(view.page()).contains(u"2025"_s));
        view.goTo({Place::Kind::Behaviour, u"beh.training"_s});
        QVERIFY(!allOf(view.page()).contains(u"2025"_s));
        view.goTo(data);
        QCOMPARE(lineOf(view), u"2025: dieselbe Antwort"_s);
    }

    /// What was never opened there is not told here.
    void whatIsCovered_staysCovered()
    {
        UiFixture fixture;
        ui::AssessmentView &view = beginYear(fixture, false);
        view.goTo({Place::Kind::Item, u"strat.portfolio"_s});
        QVERIFY(view.editor().setAnswer(u"strat.portfolio"_s, *Answer::atLevel(3)).isOk());
        QVERIFY(!allOf(view.page()).contains(u"2025"_s));
        QVERIFY(!view.page()->findChild<QLabel *>(u"earlierAnswer"_s)->isVisible());
    }
};

QTEST_MAIN(TestEarlierAnswer)
#include "tst_earlieranswer.moc"
