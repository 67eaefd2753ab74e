// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/charts/answergrid.h"
#include "ui/charts/radarpanels.h"
#include "ui/charts/sharepanels.h"
#include "ui/charts/valuelanes.h"

#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

namespace {

const QList<ComparedName> Three{{u"A"_s, u"Ahausen"_s}, {u"B"_s, u"Bedorf"_s}, {u"C"_s, u"Cestadt"_s}};
const ComparedName Change{u"Ch."_s, u"Change"_s};

Answer level(int step) { return *Answer::atLevel(step); }

void fillLanes(ValueLanes &lanes)
{
    lanes.setGroups({{u"Group"_s, true, {{u"Roles"_s, u"Roles"_s, {1.94, std::nullopt, 2.46}},
                                         {u"Data"_s, u"Data"_s, {std::nullopt, 1.0, 2.0}}}}},
                    Three, Change, true);
}

void fillGrid(AnswerGrid &grid, const ComparedName &change)
{
    grid.setGroups({{u"Dimension"_s, {{u"Short"_s, u"Question?"_s, {level(1), Answer::unknown(), level(3)}},
                                      {u"Other"_s, u"Other?"_s, {Answer::open(), level(0), Answer::notApplicable()}}}}},
                   Three, change);
}

void fillRadars(RadarPanels &radars)
{
    const QStringList axes{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    radars.setColumns(axes, axes, axes, {{1, 2, 3, 4}, {1, std::nullopt, 3, 0}, {4, 3, 2, 1}}, Three);
}

void fillShares(SharePanels &shares)
{
    QList<TypePicture> pictures;
    for (const QString &name : {u"werkheim"_s, u"bachtal"_s, u"sonnbrunn"_s})
        pictures.append(score(builtInInstrument(), test::example(name)).type);
    shares.setShares(builtInInstrument(), pictures, {u"one"_s, u"two"_s, u"three"_s}, Three);
}

} // namespace

/// Charts of three to six assessments.
class TestComparisonCharts : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { test::prepareApplication(); }

    /// Six columns are six shapes or fillings, whatever the colours; none is a type's sign.
    void everyColumn_hasItsOwnSign()
    {
        const ChartStyle style = ChartStyle::ofPicture();
        for (int of = 2; of <= MostCompared; ++of) {
            QSet<int> marks;
            for (int column = 0; column < of; ++column)
                marks.insert(static_cast<int>(columnLook(column, of, style).mark));
            QCOMPARE(marks.size(), of);
            QVERIFY(!marks.contains(static_cast<int>(Mark::TypeSign)));
            QCOMPARE(columnLook(0, of, style).mark, Mark::Ring);
            QCOMPARE(columnLook(of - 1, of, style).mark, Mark::Dot);
        }
    }

    void panels_fillTheirRowsEvenly()
    {
        QCOMPARE(evenColumns(6, 5), 3);
        QCOMPARE(evenColumns(5, 4), 3);
        QCOMPARE(evenColumns(4, 3), 2);
        QCOMPARE(evenColumns(3, 9), 3);
        QCOMPARE(evenColumns(6, 0), 1);
    }

    void lanes_changeComesFromUnroundedValues_aGapIsSaid()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ValueLanes lanes(desk.context, nullptr);
        fillLanes(lanes);
        QCOMPARE(lanes.table().rows[0], (QStringList{u"Roles"_s, u"1.9"_s, u"–"_s, u"2.5"_s, u"+0.5"_s}));
        QCOMPARE(lanes.table().rows[1].last(), u"–"_s);
        QCOMPARE(lanes.values()[0], u"Roles: Ahausen 1.9, Bedorf too few answers, Cestadt 2.5, Change +0.5"_s);
        lanes.setGroups({{u"Group"_s, true, {{u"Roles"_s, u"Roles"_s, {1.0, 2.0, 3.0}}}}}, Three, {}, false);
        QCOMPARE(lanes.table().header.size(), 4);
        QCOMPARE(lanes.values()[0], u"Roles: Ahausen 1.0, Bedorf 2.0, Cestadt 3.0"_s);
    }

    void grid_tellsApartWhatIsNoLevel()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        AnswerGrid grid(desk.context, nullptr);
        fillGrid(grid, Change);
        QCOMPARE(grid.table().rows[0], (QStringList{u"Question?"_s, u"1"_s, u"don't know"_s, u"3"_s, u"+2"_s}));
        QCOMPARE(grid.table().rows[1], (QStringList{u"Other?"_s, u"open"_s, u"0"_s, u"does not apply"_s, u"–"_s}));
        QCOMPARE(grid.values()[1], u"Other? Ahausen open, Bedorf level 0, Cestadt does not apply, Change –"_s);
        fillGrid(grid, {});
        QCOMPARE(grid.table().header, (QStringList{u"Question"_s, u"Ahausen"_s, u"Bedorf"_s, u"Cestadt"_s}));
        QCOMPARE(grid.values()[0], u"Question? Ahausen level 1, Bedorf don't know, Cestadt level 3"_s);
    }

    /// Same axes, same scale, same size: one value is at one place in every panel; a missing one is a gap.
    void radars_shareAxesScaleAndSize()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        RadarPanels radars(desk.context, nullptr);
        fillRadars(radars);
        radars.resize(900, radars.heightForWidth(900));
        (void)radars.grab();
        // In every panel but the first the first column stands as line 0.
        for (int axis = 0; axis < 4; ++axis) {
            QCOMPARE(*radars.scene(1).positionOf(0, axis), *radars.scene(0).positionOf(0, axis));
            QCOMPARE(*radars.scene(2).positionOf(0, axis), *radars.scene(0).positionOf(0, axis));
        }
        QVERIFY(!radars.scene(1).positionOf(1, 1));
        QCOMPARE(*radars.scene(1).positionOf(1, 0), *radars.scene(0).positionOf(0, 0));
        QCOMPARE(radars.table().rows[1], (QStringList{u"b"_s, u"2.0"_s, u"–"_s, u"3.0"_s}));
        QCOMPARE(radars.values()[1], u"Bedorf: a 1.0, b –, c 3.0, d 0.0"_s);
    }

    /// No area is filled: between the middle and a line the card shows.
    void radars_haveNoFilling()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        RadarPanels radars(desk.context, nullptr);
        const QStringList axes{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        const QList<std::optional<double>> all(6, 3.5);
        radars.setColumns(axes, axes, axes, {all, all, all}, Three);
        const QImage image = radars.picture(1);
        int white = 0;
        int seen = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x, ++seen)
                white += image.pixelColor(x, y).lightness() > 250 ? 1 : 0;
        }
        QVERIFY2(white > seen * 9 / 10, qPrintable(QString::number(100.0 * white / seen)));
    }

    void shares_standInTheOrderOfTheTypes()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        SharePanels shares(desk.context, nullptr);
        fillShares(shares);
        const ChartTable table = shares.table();
        QCOMPARE(table.rows.size(), 5);
        for (const TypeKey type : AllTypes) {
            const auto row = static_cast<qsizetype>(type);
            QCOMPARE(table.rows[row][0], builtInInstrument().card(type).nameWithArticle.en);
            QCOMPARE(table.rows[row][1],
                     u"%1%"_s.arg(score(builtInInstrument(), test::example(u"werkheim"_s)).type.percent[type]));
        }
        QVERIFY(shares.values()[2].startsWith(u"Cestadt: "_s));
        QVERIFY(shares.values()[2].endsWith(u"; three"_s));
    }

    void everyChart_speaksAndBecomesAPicture()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ValueLanes lanes(desk.context, nullptr);
        AnswerGrid grid(desk.context, nullptr);
        RadarPanels radars(desk.context, nullptr);
        SharePanels shares(desk.context, nullptr);
        fillLanes(lanes);
        fillGrid(grid, Change);
        fillRadars(radars);
        fillShares(shares);
        desk.settings.setTheme(ThemeChoice::Dark);
        desk.theme.apply();
        int number = 0;
        for (Chart *chart : std::initializer_list<Chart *>{&lanes, &grid, &radars, &shares}) {
            chart->setAccessibleName(u"chart"_s);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart);
            QCOMPARE(spoken->childCount(), static_cast<int>(chart->values().size()));
            QCOMPARE(spoken->child(0)->text(QAccessible::Name), chart->values().first());
            // A picture is light whatever the window looks like, and in both formats.
            const QString path = desk.folder.filePath(u"%1.png"_s.arg(++number));
            QVERIFY(chart->writePicture(path).isOk());
            const QImage image(path);
            QVERIFY(image.width() > 600);
            QVERIFY(image.pixelColor(1, 1).lightness() > 250);
            const QString vector = desk.folder.filePath(u"%1.svg"_s.arg(number));
            QVERIFY(chart->writePicture(vector).isOk());
            QFile file(vector);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains("<svg"));
        }
    }
};

QTEST_MAIN(TestComparisonCharts)
#include "tst_comparisoncharts.moc"
