// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/support/answers.h"
#include "tests/ui/portfolio/portfolioshelf.h"
#include "ui/charts/distributiondots.h"
#include "ui/charts/frequencybars.h"
#include "ui/portfolio/answermap.h"
#include "ui/portfolio/portfoliopanel.h"
#include "ui/portfolio/portfoliotable.h"
#include "ui/portfolio/tallyfoot.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

/// Many communes at a glance.
class TestPortfolioPanel : public test::TestCase
{
    Q_OBJECT

    std::unique_ptr<test::PortfolioShelf> m_shelf;
    std::unique_ptr<PortfolioPanel> m_panel;

    template <typename T>
    T *part(const char *name)
    {
        T *widget = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    PortfolioTable &table() { return *m_panel->findChild<PortfolioTable *>(); }
    PortfolioModel &model() { return table().portfolioModel(); }

    void fill(int many, const QList<Assessment> &more = {}, bool revealed = true)
    {
        m_panel.reset();
        m_shelf = std::make_unique<test::PortfolioShelf>(many);
        for (const Assessment &assessment : more)
            m_shelf->add(assessment, revealed);
        m_panel = std::make_unique<PortfolioPanel>(m_shelf->desk.context, *m_shelf->library, nullptr);
        m_panel->resize(1062, 588);
        m_panel->show();
        m_panel->showEntries(m_shelf->entries(), {});
        QTRY_VERIFY(part<QLabel>("chartBasis")->text().contains(u"n ="_s) && !part<QLabel>("chartBasis")->text().contains(u" read"_s));
    }

    int rowOf(const QString &name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().nameAt(row).contains(name))
                return row;
        }
        return -1;
    }

private slots:
    void initTestCase() { test::prepareApplication(); }

    void theCellsHoldTheAnswers()
    {
        fill(12);
        QCOMPARE(model().rowCount(), 12);
        QCOMPARE(model().columnCount(), builtInInstrument().items.size());
        for (int row = 0; row < model().rowCount(); ++row) {
            const Assessment assessment = m_shelf->library->assessment(model().entryAt(row).id).value();
            for (int item = 0; item < model().columnCount(); ++item) {
                const Item &asked = builtInInstrument().items[item];
                const Answer answer = assessment.answerOf(asked.id);
                const QString text = model().index(row, item).data().toString();
                if (!assessment.asks(asked)) {
                    QCOMPARE(model().cellAt(row, item).kind, AnswerCell::Kind::NotAsked);
                    QVERIFY(model().index(row, item).data(Qt::AccessibleTextRole).toString().contains(u"short form"_s));
                } else if (answer.isLevel()) {
                    QCOMPARE(text, QString::number(answer.level()));
                } else {
                    QCOMPARE(text, answer == Answer::unknown() ? u"?"_s : answer == Answer::notApplicable() ? u"–"_s : QString());
                }
            }
        }
    }

    void rowsAreInTheOrderOfNamesInhabitantsOrDays_neverOfAnswers()
    {
        fill(12);
        auto *order = part<QComboBox>("rowOrder");
        QCOMPARE(order->count(), 3);
        for (int row = 1; row < model().rowCount(); ++row)
            QVERIFY(model().nameAt(row - 1).localeAwareCompare(model().nameAt(row)) <= 0);
        order->setCurrentIndex(1);
        for (int row = 1; row < model().rowCount(); ++row)
            QVERIFY(model().entryAt(row - 1).population.value_or(-1) >= model().entryAt(row).population.value_or(-1));
        order->setCurrentIndex(2);
        for (int row = 1; row < model().rowCount(); ++row)
            QVERIFY(*model().entryAt(row - 1).conductedOn >= *model().entryAt(row).conductedOn);
    }

    /// What nobody opened yet is told nowhere: not in the row, not in the charts, not to a screen reader.
    void whatIsCovered_staysCovered()
    {
        fill(12);
        int covered = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().entryAt(row).revealed)
                continue;
            ++covered;
            QCOMPARE(model().labelAt(row).size(), 1);
            QVERIFY(!model().labelAt(row).first().type);
            QVERIFY(!model().sharesAt(row));
            const QString spoken = model().headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.contains(u"covered"_s) && !spoken.contains(u'%'), qPrintable(spoken));
        }
        QCOMPARE(covered, 1);
        QVERIFY(part<QLabel>("chartBasis")->text().contains(u"n = 11"_s));
        const auto *dots = part<DistributionDots>("portfolioChart0");
        for (const QStringList &row : dots->table().rows)
            QVERIFY(row[1].toInt() <= 11);
    }

    void numbersBelow_countLevelsZeroAndOne()
    {
        fill(12);
        const auto *foot = part<TallyFoot>("tallyFoot");
        QCOMPARE(foot->sentence(), u"How many of the 12 are at level 0 or 1"_s);
        int low = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            const AnswerCell cell = model().cellAt(row, 0);
            low += cell.kind == AnswerCell::Kind::Level && cell.level <= 1 ? 1 : 0;
        }
        const QString first = builtInInstrument().items.first().shortName.en;
        QVERIFY2(foot->accessibleDescription().startsWith(u"%1 %2,"_s.arg(first).arg(low)), qPrintable(foot->accessibleDescription()));
    }

    void theKeyboard_movesTicksAndOpens()
    {
        fill(12);
        QSignalSpy chosen(m_panel.get(), &LibraryPanel::chosenChanged);
        QSignalSpy opened(m_panel.get(), &LibraryPanel::openRequested);
        m_panel->focusFirst();
        QCOMPARE(m_panel->focusWidget(), &table());
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Right);
        QCOMPARE(table().currentIndex(), model().index(1, 1));
        const QString said = part<QLabel>("cellSentence")->text();
        QVERIFY2(said.contains(model().nameAt(1)) && said.contains(builtInInstrument().items[1].title.en), qPrintable(said));
        QTest::keyClick(&table(), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<QList<QUuid>>(), QList<QUuid>{model().entryAt(1).id});
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.first().first().toUuid(), model().entryAt(1).id);
        QTest::keyClick(&table(), Qt::Key_Space);
        QVERIFY(model().ticked().isEmpty());
    }

    void theMouse_ticksInTheFirstColumn_andOpensByDoubleClick()
    {
        fill(12);
        QSignalSpy opened(m_panel.get(), &LibraryPanel::openRequested);
        QWidget *names = table().verticalHeader()->viewport();
        const int y = table().rowViewportPosition(2) + 8;
        QTest::mouseClick(names, Qt::LeftButton, {}, QPoint(12, y));
        QVERIFY(model().isTicked(2));
        QTest::mouseClick(names, Qt::LeftButton, {}, QPoint(80, y));
        QVERIFY(model().isTicked(2));
        QTest::mouseDClick(names, Qt::LeftButton, {}, QPoint(80, y));
        QCOMPARE(opened.size(), 1);
    }

    void ticks_comeFromOutside_andFillTheDots()
    {
        fill(12);
        const QUuid id = m_shelf->entries()[4].id;
        m_panel->showEntries(m_shelf->entries(), {id});
        QCOMPARE(model().ticked(), QList<QUuid>{id});
        const QImage with = part<DistributionDots>("portfolioChart0")->picture();
        m_panel->showEntries(m_shelf->entries(), {});
        QVERIFY(with != part<DistributionDots>("portfolioChart0")->picture());
    }

    /// The same commune in two years: the rows say which is which.
    void twoYearsOfOneCommune_sayTheirYear()
    {
        fill(0, {test::example(u"werkheim"_s), test::aYearBefore()});
        QVERIFY(model().nameAt(0).endsWith(u"· 2025"_s));
        QVERIFY(model().nameAt(1).endsWith(u"· 2026"_s));
    }

    void charts_haveTheNumbersOfTheScoring()
    {
        fill(12);
        QList<PortfolioEntry> opened;
        for (const LibraryEntry &entry : m_shelf->entries()) {
            const Assessment assessment = m_shelf->library->assessment(entry.id).value();
            if (entry.revealed)
                opened.append({assessment, score(builtInInstrument(), assessment)});
        }
        const Portfolio portfolio = portfolioOf(builtInInstrument(), opened);
        const ChartTable dimensions = part<DistributionDots>("portfolioChart0")->table();
        QCOMPARE(dimensions.rows.size(), portfolio.dimensions.size());
        QCOMPARE(dimensions.rows.first()[1].toInt(), portfolio.dimensions.first().count);
        QCOMPARE(dimensions.rows.first()[4], u"%1"_s.arg(portfolio.dimensions.first().quartiles->median, 0, 'f', 1));
        const ChartTable steps = part<FrequencyBars>("portfolioChart3")->table();
        QCOMPARE(steps.rows.first()[1].toInt(), portfolio.steps.first().communes);
        const ChartTable types = part<FrequencyBars>("portfolioChart4")->table();
        int labels = 0;
        for (const QStringList &row : types.rows.mid(4))
            labels += row[1].toInt();
        QCOMPARE(labels, 11);
        const ChartTable gaps = part<FrequencyBars>("portfolioChart2")->table();
        int most = 0;
        for (const ItemTally &tally : portfolio.items)
            most = std::max(most, tally.low());
        QCOMPARE(gaps.rows.first()[1].toInt(), most);
    }

    void everyChart_hasATableAndAPicture()
    {
        fill(12);
        part<QPushButton>("chartAsTable")->setChecked(true);
        for (int view = 0; view < 5; ++view) {
            part<QPushButton>(qPrintable(u"view%1"_s.arg(view)))->click();
            const auto *chart = part<Chart>(qPrintable(u"portfolioChart%1"_s.arg(view)));
            const auto *numbers = part<QTableView>("chartNumbers");
            QVERIFY(numbers->isVisible() && !chart->isVisible());
            QCOMPARE(numbers->model()->rowCount(), chart->table().rows.size());
            QVERIFY(part<QPushButton>(qPrintable(u"portfolioChart%1Picture"_s.arg(view)))->isVisible());
            const QString path = m_shelf->desk.folder.filePath(u"chart%1.svg"_s.arg(view));
            QVERIFY(chart->writePicture(path).isOk());
            QVERIFY(!chart->accessibleName().isEmpty() && !chart->values().isEmpty());
        }
        const auto *map = part<AnswerMap>("answerMap");
        QVERIFY(map->writePicture(m_shelf->desk.folder.filePath(u"map.svg"_s)).isOk());
        QVERIFY(map->picture(1).height() > 12 * 20);
        QCOMPARE(map->table().rows.size(), 12);
    }

    /// A workbook with all that is shown; the window goes on meanwhile.
    void theWorkbook_isSaved_orSaidToBeImpossible()
    {
        fill(12);
        const QString path = m_shelf->desk.folder.filePath(u"a.xlsx"_s);
        m_shelf->desk.prompts.fileToSaveNext = path;
        QSignalSpy said(m_panel.get(), &LibraryPanel::announced);
        part<QPushButton>("asWorkbook")->click();
        QVERIFY(!part<QPushButton>("asWorkbook")->isEnabled());
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(part<QPushButton>("asWorkbook")->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        m_shelf->desk.prompts.fileToSaveNext = m_shelf->desk.folder.filePath(u"no/such/a.xlsx"_s);
        QSignalSpy failed(m_panel.get(), &LibraryPanel::failed);
        part<QPushButton>("asWorkbook")->click();
        QTRY_COMPARE(failed.size(), 1);
    }

    void theWorkbook_tellsNothingThatIsCovered()
    {
        fill(1, {test::example(u"werkheim"_s)}, false);
        const QString path = m_shelf->desk.folder.filePath(u"covered.xlsx"_s);
        m_shelf->desk.prompts.fileToSaveNext = path;
        QSignalSpy said(m_panel.get(), &LibraryPanel::announced);
        part<QPushButton>("asWorkbook")->click();
        QTRY_COMPARE(said.size(), 1);
        const QString unpacked = test::outputOf(u"unzip"_s, {u"-p"_s, path, u"xl/sharedStrings.xml"_s});
        QVERIFY(unpacked.size() > 100);
        QVERIFY(!unpacked.contains(u"Werkheim"_s));
        fill(0, {test::example(u"werkheim"_s)}, false);
        QVERIFY(!part<QPushButton>("asWorkbook")->isEnabled());
    }

    void hostileNames_stayText()
    {
        Assessment hostile = test::example(u"werkheim"_s);
        Commune commune = hostile.commune();
        commune.name = u"<img src=x>&lt;b&gt; Ort"_s;
        QVERIFY(hostile.setCommune(commune).isOk());
        QVERIFY(hostile.setItemRecord(builtInInstrument(), builtInInstrument().items[0].id,
                                      {*Answer::atLevel(1), {}, u"<b>note</b>\nsecond line"_s, {}, false, {}, {}}).isOk());
        fill(0, {hostile});
        m_panel->focusFirst();
        QVERIFY(part<QLabel>("cellSentence")->text().contains(u"<b>note</b> second line"_s));
        QVERIFY(Qt::mightBeRichText(commune.name));
        QVERIFY(!Qt::mightBeRichText(model().index(0, 0).data(Qt::ToolTipRole).toString()));
        QVERIFY(!Qt::mightBeRichText(model().headerData(0, Qt::Vertical, Qt::ToolTipRole).toString()));
        QVERIFY(!Qt::mightBeRichText(plainTip(u"&lt;b&gt; x"_s)));
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void namesAndQuestions_stayInSight()
    {
        fill(40);
        m_panel->resize(640, 420);
        QCoreApplication::processEvents();
        table().horizontalScrollBar()->setValue(table().horizontalScrollBar()->maximum());
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
        QVERIFY(table().horizontalScrollBar()->value() > 0);
        QVERIFY(table().verticalScrollBar()->value() > 0);
        QVERIFY(table().verticalHeader()->isVisible() && table().verticalHeader()->width() >= 120);
        QVERIFY(table().viewport()->width() > 200);
        QCOMPARE(table().verticalHeader()->x(), 0);
    }

    /// Names stand at once; the window answers while the rest is read, and reading can be stopped.
    void manyCommunes_areThereAtOnce()
    {
        m_panel.reset();
        m_shelf = std::make_unique<test::PortfolioShelf>(300);
        m_panel = std::make_unique<PortfolioPanel>(m_shelf->desk.context, *m_shelf->library, nullptr);
        m_panel->resize(1062, 588);
        m_panel->show();
        m_panel->showEntries(m_shelf->entries(), {});
        QCOMPARE(model().rowCount(), 300);
        QTRY_VERIFY(part<QLabel>("chartBasis")->text().contains(u"n = 267"_s));
        QVERIFY(!part<QPushButton>("cancelReading")->isVisible());
    }

    void readingCanBeStopped_andGoesOn()
    {
        m_panel.reset();
        m_shelf = std::make_unique<test::PortfolioShelf>(120);
        m_panel = std::make_unique<PortfolioPanel>(m_shelf->desk.context, *m_shelf->library, nullptr);
        m_panel->show();
        m_panel->showEntries(m_shelf->entries(), {});
        part<QPushButton>("cancelReading")->click();
        QVERIFY(part<QLabel>("chartBasis")->text().contains(u"of 120 read"_s));
        part<QPushButton>("cancelReading")->click();
        QTRY_VERIFY(!part<QLabel>("chartBasis")->text().contains(u"read"_s));
    }

    void nothingToShow_isSaid()
    {
        fill(3);
        m_panel->showEntries({}, {});
        QVERIFY(part<QLabel>("portfolioEmpty")->isVisible());
        QVERIFY(!table().isVisible());
        QCOMPARE(test::namelessFocusables(m_panel.get()).join(u'|'), QString());
    }

    void everythingIsNamed_andReachedByTab()
    {
        fill(12);
        QCOMPARE(test::namelessFocusables(m_panel.get()).join(u'|'), QString());
        const QStringList reached = test::reachedByTab(m_panel.get(), part<QComboBox>("rowOrder"));
        for (const QString &name : {u"answerTable"_s, u"view0"_s, u"chartAsTable"_s, u"portfolioChart0"_s})
            QVERIFY2(reached.contains(name), qPrintable(name + u" in "_s + reached.join(u',')));
    }
};

QTEST_MAIN(TestPortfolioPanel)
#include "tst_portfoliopanel.moc"
