// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/radarseries.h"
#include "app/scoring/scoring.h"
#include "app/scoring/typepicture.h"
#include "tests/support/answers.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/contributionbars.h"
#include "ui/charts/dotplot.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/sharebars.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSignalSpy>

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

namespace {

const QStringList Examples{u"moosfelde"_s, u"werkheim"_s,   u"sonnbrunn"_s,
                           u"auenmark"_s,  u"doppelfurt"_s, u"bachtal"_s};

QStringList columnOf(const ChartTable &table, qsizetype column)
{
    QStringList texts;
    for (const QStringList &row : table.rows)
        texts.append(row.value(column));
    return texts;
}

QString oneDecimal(const std::optional<double> &value)
{
    return value ? decimal(*value, 1, Language::English) : u"–"_s;
}

QStringList namesOf(const RadarSeries &series)
{
    QStringList names;
    for (const QString &id : series.axisIds) {
        const std::optional<TypeKey> type = typeFromLetter(id);
        names.append(type ? builtInInstrument().card(*type).name.de : builtInInstrument().scaleName(id).de);
    }
    return names;
}

QList<DotGroup> groupsOf(const AssessmentResult &result)
{
    const auto rowsOf = [](const QList<ScaleResult> &scales) {
        QList<DotRow> rows;
        for (const ScaleResult &scale : scales)
            rows.append({scale, builtInInstrument().scaleName(scale.id).en, u"short"_s, {}});
        return rows;
    };
    return {{u"Lenses"_s, true, rowsOf(result.lenses)}, {u"Dimensions"_s, false, rowsOf(result.dimensions)}};
}

/// What every chart owes its reader: each number of a row of the twin is in the sentence of the same value.
void compareTwin(const Chart &chart, qsizetype columns)
{
    const QStringList sentences = chart.values();
    const ChartTable table = chart.table();
    QCOMPARE(sentences.size(), table.rows.size());
    for (qsizetype row = 0; row < sentences.size(); ++row) {
        for (qsizetype column = 0; column < columns; ++column) {
            const QString cell = table.rows[row].value(column);
            QVERIFY2(cell.isEmpty() || sentences[row].contains(cell),
                     qPrintable(sentences[row] + u" ≠ "_s + cell));
        }
    }
}

} // namespace

/// The charts show the numbers of scoring, and say them, and put them into their tables.
class TestCharts : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { test::prepareApplication(); }

    void numbers_data()
    {
        QTest::addColumn<QString>("example");
        for (const QString &example : Examples)
            QTest::newRow(qPrintable(example)) << example;
    }

    void numbers()
    {
        QFETCH(QString, example);
        test::ResultDesk desk(test::example(example));
        const AssessmentResult &result = desk.editor.result();
        const auto percents = [](const PerType<int> &values) {
            QStringList texts;
            for (const int value : values.values)
                texts.append(percent(value, Language::English));
            return texts;
        };

        ShareBars bars(desk.context, nullptr);
        bars.setShares(builtInInstrument(), result.type);
        QCOMPARE(columnOf(bars.table(), 1), percents(result.type.percent));
        QCOMPARE(columnOf(bars.table(), 2), percents(percentOf(result.type.goals)));
        QCOMPARE(columnOf(bars.table(), 3), percents(percentOf(result.type.practice)));
        compareTwin(bars, 4);

        RadarChart shares(desk.context, nullptr);
        const RadarSeries series = sharesRadar(result);
        shares.setSeries(series, namesOf(series), namesOf(series), {});
        QCOMPARE(columnOf(shares.table(), 3), columnOf(bars.table(), 1));
        QCOMPARE(columnOf(shares.table(), 1), columnOf(bars.table(), 2));
        compareTwin(shares, 4);

        DotPlot dots(desk.context, nullptr);
        dots.setGroups(groupsOf(result), {}, result.referenceTypes(), {});
        QStringList means;
        QStringList targets;
        QStringList references;
        for (const QList<ScaleResult> &scales : {result.lenses, result.dimensions}) {
            for (const ScaleResult &scale : scales) {
                means.append(oneDecimal(scale.mean));
                targets.append(oneDecimal(scale.target) + (scale.ownTarget ? QString() : u" (next step)"_s));
                references.append(oneDecimal(scale.reference));
            }
        }
        QCOMPARE(columnOf(dots.table(), 1), means);
        QCOMPARE(columnOf(dots.table(), 2), targets);
        QCOMPARE(columnOf(dots.table(), 5), references);
        compareTwin(dots, 2);

        RadarChart radar(desk.context, nullptr);
        const RadarSeries dimensions = dimensionRadar(result);
        radar.setSeries(dimensions, namesOf(dimensions), namesOf(dimensions), result.referenceTypes());
        const auto actual = static_cast<qsizetype>(dimensions.lines.size());
        QCOMPARE(columnOf(radar.table(), actual), means.mid(3));
        compareTwin(radar, actual + 1);
    }

    void contributionsCloseLikeAnAccount_data() { numbers_data(); }
    void contributionsCloseLikeAnAccount()
    {
        QFETCH(QString, example);
        test::ResultDesk desk(test::example(example));
        const TypePicture &type = desk.editor.result().type;
        ContributionBars bars(desk.context, nullptr);
        bars.setEvidence(builtInInstrument(), desk.editor.assessment(), type);
        double sum = bars.othersTogether();
        for (const ContributionRow &row : bars.towards())
            sum += row.towards;
        for (const ContributionRow &row : bars.against())
            sum += row.towards;
        QVERIFY(std::abs(sum - type.margin) < 1e-9);
        QVERIFY(std::abs(bars.lead() - type.margin) < 1e-12);
        QCOMPARE(bars.towards().size() + bars.against().size() + bars.others(), type.contributions.size());
        QVERIFY(bars.towards().size() <= 3 && bars.against().size() <= 3);
        compareTwin(bars, 3);
    }

    void werkheimsDecidingAnswers()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ContributionBars bars(desk.context, nullptr);
        bars.setEvidence(builtInInstrument(), desk.editor.assessment(), desk.editor.result().type);
        QCOMPARE(columnOf(bars.table(), 2), QStringList({u"+15.0"_s, u"+12.0"_s, u"+6.0"_s, u"−6.0"_s,
                                                         u"−1.5"_s, u"−0.3"_s, u"+16.8"_s, u"+42.0"_s}));
    }

    /// Our own markers stand exactly where Qt Charts draws its lines, for every number of axes and size.
    void radarMarkersSitOnTheLines_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("kind");
        for (const QSize &size : {QSize(320, 260), QSize(340, 520), QSize(640, 460), QSize(1920, 1080)}) {
            for (int kind = 0; kind < 3; ++kind)
                QTest::addRow("%dx%d-%d", size.width(), size.height(), kind) << size << kind;
        }
    }

    void radarMarkersSitOnTheLines()
    {
        QFETCH(QSize, size);
        QFETCH(int, kind);
        test::ResultDesk desk(test::example(u"doppelfurt"_s));
        const AssessmentResult &result = desk.editor.result();
        const RadarSeries series = kind == 0   ? sharesRadar(result)
                                   : kind == 1 ? dimensionRadar(result)
                                               : lensRadar(result);
        RadarChart radar(desk.context, nullptr);
        radar.setSeries(series, namesOf(series), namesOf(series), result.referenceTypes());
        radar.resize(size);
        radar.grab();
        for (int line = 0; line < series.lines.size(); ++line) {
            for (int axis = 0; axis < series.axisIds.size(); ++axis) {
                const QPointF ours = *radar.scene().positionOf(line, axis);
                const QPointF theirs = *radar.scene().chartPositionOf(line, axis);
                QVERIFY2(QLineF(ours, theirs).length() < 0.6, qPrintable(u"%1 %2"_s.arg(line).arg(axis)));
                QVERIFY(QRectF(QPointF(), size).contains(ours));
            }
        }
        for (int axis = 0; axis < series.axisIds.size(); ++axis) {
            const QRectF label = radar.areaOf(axis);
            QVERIFY(label.width() > 20 && label.height() > 10);
            QVERIFY2(QRectF(QPointF(), size).adjusted(-5, -5, 5, 5).contains(label),
                     "a label leaves the picture");
        }
    }

    void aMissingValueIsAGap()
    {
        const Assessment assessment =
            test::assessmentFrom(u"efficiency=5 | | strat.document=3 strat.portfolio=2 "
                                 "strat.budget=2 strat.leadership=2 data.inventory=1"_s);
        test::ResultDesk desk(assessment);
        const RadarSeries series = dimensionRadar(desk.editor.result());
        RadarChart radar(desk.context, nullptr);
        radar.setSeries(series, namesOf(series), namesOf(series), {});
        radar.resize(640, 460);
        radar.grab();
        const int last = static_cast<int>(series.lines.size()) - 1;
        QVERIFY(radar.scene().positionOf(last, 0).has_value());
        QVERIFY(!radar.scene().positionOf(last, 2).has_value());
        QCOMPARE(radar.table().rows[2].value(last + 1), u"–"_s);
        QVERIFY(radar.values().at(2).contains(u"too few answers"_s));
    }

    void aDotPlotWithTooFewAnswersSaysSo()
    {
        test::ResultDesk desk(test::assessmentFrom(u"| | role.mandate=1 role.split=2 role.board=2"_s));
        DotPlot dots(desk.context, nullptr);
        dots.setGroups(groupsOf(desk.editor.result()), {}, {}, {});
        QCOMPARE(dots.values().at(4), u"Roles and responsibilities: too few answers (3 of 6)"_s);
    }

    void arrowKeysWalkAlongTheValues()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ShareBars bars(desk.context, nullptr);
        bars.setAccessibleName(u"Shares"_s);
        bars.setAccessibleDescription(u"One sentence."_s);
        bars.setShares(builtInInstrument(), desk.editor.result().type);
        bars.resize(340, 300);
        bars.show();
        const QSignalSpy moved(&bars, &Chart::currentChanged);
        const QSignalSpy activated(&bars, &Chart::activated);
        for (const Qt::Key key :
             {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_End, Qt::Key_Down, Qt::Key_Home})
            QTest::keyClick(&bars, key);
        QCOMPARE(moved.count(), 5);
        QCOMPARE(bars.current(), 0);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        bars.grab();
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.areaOf(2).center().toPoint());
        QCOMPARE(bars.current(), 2);
    }

    void aScreenReaderHearsEveryValue()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ShareBars bars(desk.context, nullptr);
        bars.setAccessibleName(u"Shares"_s);
        bars.setAccessibleDescription(u"One sentence."_s);
        bars.setShares(builtInInstrument(), desk.editor.result().type);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&bars);
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), u"Shares"_s);
        QCOMPARE(face->text(QAccessible::Description), u"One sentence."_s);
        QCOMPARE(face->childCount(), 4);
        for (int child = 0; child < 4; ++child) {
            QCOMPARE(face->child(child)->role(), QAccessible::ListItem);
            QCOMPARE(face->child(child)->text(QAccessible::Name), bars.values().at(child));
            QCOMPARE(face->indexOfChild(face->child(child)), child);
            QCOMPARE(face->child(child)->parent(), face);
        }
    }

    void picturesAreLightAndNamed()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        desk.settings.setTheme(ThemeChoice::Dark);
        desk.settings.setZoom(200);
        ShareBars bars(desk.context, nullptr);
        bars.setPictureName(u"shares of werkheim"_s);
        bars.setShares(builtInInstrument(), desk.editor.result().type);
        const QSignalSpy said(&bars, &Chart::announced);
        bars.copyPicture();
        QCOMPARE(QApplication::clipboard()->image().pixelColor(1, 1), QColor(Qt::white));
        for (const QString &ending : {u"png"_s, u"svg"_s}) {
            desk.prompts.fileToSaveNext = desk.folder.filePath(u"chart."_s + ending);
            bars.savePictureAs();
            QVERIFY(QFile(desk.prompts.fileToSaveNext).size() > 500);
        }
        QCOMPARE(desk.prompts.lastProposal, u"shares of werkheim.png"_s);
        QCOMPARE(said.count(), 3);
        QFile svg(desk.prompts.fileToSaveNext);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY(text.contains(u"The Optimizers"_s) && text.contains(u"60%"_s));
        desk.settings.setZoom(100);
    }

    void aPictureThatCannotBeWrittenIsReported()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        ShareBars bars(desk.context, nullptr);
        bars.setShares(builtInInstrument(), desk.editor.result().type);
        const QSignalSpy failed(&bars, &Chart::failed);
        desk.prompts.fileToSaveNext = desk.folder.filePath(u"no such folder/chart.png"_s);
        bars.savePictureAs();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileNotWritable);
        desk.prompts.fileToSaveNext.clear();
        bars.savePictureAs();
        QCOMPARE(failed.count(), 1);
    }

    void theTableModelIsWellBehaved()
    {
        test::ResultDesk desk(test::example(u"werkheim"_s));
        DotPlot dots(desk.context, nullptr);
        dots.setGroups(groupsOf(desk.editor.result()), {}, {}, {});
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(dots.table());
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.index(1, 1).data().toString(), u"1.9"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Actual"_s);
    }

    void colours_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast);
    }

    void colours()
    {
        QFETCH(int, theme);
        const Colours c = coloursOf(static_cast<ThemeChoice>(theme), false);
        for (const TypeKey type : AllTypes)
            QVERIFY(contrast(c.types[type], c.surface) >= 3);
        for (const QColor &ground : {c.surface, c.window, c.selection}) {
            QVERIFY(contrast(c.ink, ground) >= 4.5);
            QVERIFY(contrast(c.muted, ground) >= 4.5);
            QVERIFY(contrast(c.accent, ground) >= 3);
        }
        QVERIFY(contrast(c.accentInk, c.accent) >= 4.5);
        QVERIFY(contrast(c.field, c.surface) >= 3);
        test::ResultDesk desk(test::example(u"werkheim"_s));
        desk.settings.setTheme(static_cast<ThemeChoice>(theme));
        desk.theme.apply();
        const ChartStyle style = ChartStyle::ofWindow(desk.theme);
        for (const QColor &level : c.levels)
            QVERIFY2(contrast(style.inkOn(level), level) >= 4.5, qPrintable(level.name()));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
