// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/ui/portfolio/portfolioshelf.h"
#include "ui/library/measurelist.h"
#include "ui/library/measurespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::ui;

namespace {

Assessment withMeasures(int number, const QString &name, const QList<Measure> &measures)
{
    Assessment assessment = test::plausibleCommune(number);
    Commune commune = assessment.commune();
    commune.name = name;
    if (!assessment.setCommune(commune) || !assessment.setMeasures(builtInInstrument(), measures))
        qFatal("refused");
    return assessment;
}

Measure measureOf(uint number, const QString &title, std::optional<QDate> due, const QString &owner,
                  MeasureStatus status = MeasureStatus::Running)
{
    Measure measure;
    measure.id = QUuid(number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3);
    measure.title = title;
    measure.about = builtInInstrument().dimensions.first().id;
    measure.owner = owner;
    measure.due = due;
    measure.training = u"Schulung"_s;
    measure.status = status;
    return measure;
}

QString cellText(const QTableView *table, int row, int column) { return table->model()->index(row, column).data().toString(); }

} // namespace

/// The list of the measures of all communes.
class TestLibraryMeasures : public test::TestCase
{
    Q_OBJECT

    std::unique_ptr<test::PortfolioShelf> m_shelf;
    std::unique_ptr<MeasuresPanel> m_panel;

    template <typename T>
    T *part(const char *name)
    {
        T *widget = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    void fill()
    {
        m_shelf = std::make_unique<test::PortfolioShelf>(0);
        const QDate today = m_shelf->desk.clock.today();
        m_shelf->add(withMeasures(1, u"Aue"_s, {measureOf(1, u"Ahead"_s, today.addDays(5), u"CDO"_s),
                                              measureOf(2, u"Late"_s, today.addDays(-12), u"Mayor"_s),
                                              measureOf(3, u"Finished"_s, today.addDays(-50), u"CDO"_s, MeasureStatus::Done)}));
        m_shelf->add(withMeasures(2, u"<b>Zell</b>"_s, {measureOf(4, u"=HYPERLINK(\"x\")"_s, today.addDays(-1), u"cdo"_s),
                                                        measureOf(5, u"Someday"_s, {}, {}, MeasureStatus::Idea)}));
        m_panel = std::make_unique<MeasuresPanel>(m_shelf->desk.context, *m_shelf->library, nullptr);
        m_panel->resize(900, 500);
        m_panel->showEntries(m_shelf->entries(), {});
        m_panel->show();
    }

private slots:
    void initTestCase() { test::prepareApplication(); }

    void overdueOnesStandFirst_inWords()
    {
        fill();
        const auto *table = part<QTableView>("measureList");
        QCOMPARE(cellText(table, 0, 0), u"Overdue · 2"_s);
        QCOMPARE(cellText(table, 1, MeasureList::Title).section(u',', 0, 0), u"Late"_s);
        QVERIFY2(cellText(table, 1, MeasureList::Due).contains(u"12 day"_s), qPrintable(cellText(table, 1, MeasureList::Due)));
        QVERIFY(cellText(table, 1, MeasureList::Due).contains(u"overdue"_s));
        QCOMPARE(cellText(table, 2, MeasureList::Commune), u"<b>Zell</b>"_s);
        QCOMPARE(cellText(table, 3, 0), u"Due from today on · 1"_s);
        QCOMPARE(cellText(table, 5, 0), u"Without a date · 1"_s);
        QCOMPARE(m_panel->listed().size(), 4);
        QVERIFY(part<QLabel>("measureSummary")->text().contains(u"overdue"_s));
        QVERIFY(part<QLabel>("measureSummary")->textFormat() == Qt::PlainText);
    }

    void statusOwnerAndGroups()
    {
        fill();
        part<QComboBox>("measureStatus")->setCurrentIndex(1);
        QCOMPARE(m_panel->listed().size(), 5);
        part<QComboBox>("measureOwner")->setCurrentIndex(1);
        QCOMPARE(part<QComboBox>("measureOwner")->currentText(), u"Owner: cdo"_s);
        QCOMPARE(m_panel->listed().size(), 3);
        part<QComboBox>("measureOwner")->setCurrentIndex(0);
        part<QComboBox>("measureGrouping")->setCurrentIndex(2);
        const auto *table = part<QTableView>("measureList");
        QCOMPARE(cellText(table, 0, 0), u"Mayor · 1"_s);
        QCOMPARE(cellText(table, 2, 0), u"cdo · 3"_s);
    }

    void filtersThatLetNothingThrough_canBeCleared()
    {
        fill();
        part<QComboBox>("measureStatus")->setCurrentIndex(6);
        QVERIFY(m_panel->listed().isEmpty());
        QVERIFY(part<QLabel>("noMeasures")->isVisible());
        QVERIFY(!part<QPushButton>("saveDates")->isEnabled());
        part<QPushButton>("clearMeasureFilters")->click();
        QCOMPARE(m_panel->listed().size(), 5);
        QCOMPARE(m_panel->focusWidget(), part<QTableView>("measureList"));
    }

    void anEmptyLibrary_saysWhereMeasuresBegin()
    {
        m_shelf = std::make_unique<test::PortfolioShelf>(0);
        m_panel = std::make_unique<MeasuresPanel>(m_shelf->desk.context, *m_shelf->library, nullptr);
        m_panel->showEntries({}, {});
        m_panel->show();
        QVERIFY(part<QLabel>("noMeasures")->isVisible());
        QVERIFY(!part<QPushButton>("clearMeasureFilters")->isVisible());
    }

    void enter_opensTheMeasuresOfThatCommune()
    {
        fill();
        QSignalSpy opened(m_panel.get(), &LibraryPanel::measuresRequested);
        m_panel->focusFirst();
        auto *table = part<QTableView>("measureList");
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUuid(), m_panel->listed().first().assessment);
        // The arrow keys step over a heading.
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(table->currentIndex().row() == 4);
    }

    void dates_areSavedForTheCalendar_ofAllOrOfTheChosenRows()
    {
        fill();
        const QString path = m_shelf->desk.folder.filePath(u"dates.ics"_s);
        m_shelf->desk.prompts.fileToSaveNext = path;
        QSignalSpy said(m_panel.get(), &LibraryPanel::announced);
        part<QPushButton>("saveDates")->click();
        QCOMPARE(said.size(), 1);
        const auto content = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(content().count("BEGIN:VEVENT"), 3);
        auto *table = part<QTableView>("measureList");
        table->selectionModel()->select(table->model()->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->selectionModel()->select(table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        part<QPushButton>("saveDates")->click();
        QCOMPARE(content().count("BEGIN:VEVENT"), 2);
        m_shelf->desk.prompts.fileToSaveNext = m_shelf->desk.folder.filePath(u"no/such/a.ics"_s);
        QSignalSpy failed(m_panel.get(), &LibraryPanel::failed);
        part<QPushButton>("saveDates")->click();
        QCOMPARE(failed.size(), 1);
    }

    void tickedCommunes_canStandAlone()
    {
        fill();
        QVERIFY(!part<QCheckBox>("tickedOnly")->isVisible());
        QUuid zell;
        for (const LibraryEntry &entry : m_shelf->entries()) {
            if (entry.communeName.contains(u"Zell"_s))
                zell = entry.id;
        }
        m_panel->showEntries(m_shelf->entries(), {zell});
        QVERIFY(part<QCheckBox>("tickedOnly")->isVisible());
        part<QCheckBox>("tickedOnly")->setChecked(true);
        QCOMPARE(m_panel->listed().size(), 2);
        m_panel->showEntries(m_shelf->entries(), {});
        QCOMPARE(m_panel->listed().size(), 4);
    }

    void everythingIsNamed()
    {
        fill();
        QCOMPARE(test::namelessFocusables(m_panel.get()).join(u'|'), QString());
        m_panel->showEntries({}, {});
        QCOMPARE(test::namelessFocusables(m_panel.get()).join(u'|'), QString());
    }
};

QTEST_MAIN(TestLibraryMeasures)
#include "tst_librarymeasures.moc"
