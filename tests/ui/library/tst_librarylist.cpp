// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyentries.h"
#include "tests/ui/support/uifixture.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarytable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::LibraryModel;
using vierklang::ui::LibraryTable;

namespace {

/// Counts which cells are painted.
class CountingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override { ++m_painted; }
    mutable int m_painted = 0;
};

QString cell(const LibraryModel &model, int row, LibraryColumn column)
{
    return model.index(row, LibraryModel::columnOf(column)).data().toString();
}

} // namespace

/// The list of the library by itself: words, ticks, keys, and that ten thousand rows cost no more than what is in sight.
class TestLibraryList : public TestCase
{
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<LibraryModel> m_model;
    std::unique_ptr<LibraryTable> m_table;

    void show(int count)
    {
        m_table->resize(1000, 500);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->showEntries(manyEntries(count));
        m_table->setFocus();
    }

    [[nodiscard]] QUuid idAt(int row) const { return m_model->entryAt(row).id; }

private slots:
    void init()
    {
        TestCase::init();
        m_table.reset();
        m_model.reset();
        m_fixture = std::make_unique<UiFixture>();
        m_model = std::make_unique<LibraryModel>(m_fixture->context, m_fixture->desk, nullptr);
        m_table = std::make_unique<LibraryTable>(*m_model, m_fixture->theme, nullptr);
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void cells_haveTheirWords_andCoveredOnesTellNothing()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<LibraryEntry> entries = manyEntries(12);
        entries[0].revealed = false;
        entries[1].revealed = true;
        entries[1].label = TypeLabel::Clear;
        entries[1].leading = TypeKey::O;
        entries[1].population = 41'000;
        m_model->setEntries(entries);
        QCOMPARE(cell(*m_model, 0, LibraryColumn::Pattern), u"noch verdeckt"_s);
        QVERIFY(LibraryModel::typesOf(m_model->entryAt(0)).isEmpty());
        QCOMPARE(cell(*m_model, 1, LibraryColumn::Pattern), u"deutlich Optimierer"_s);
        QCOMPARE(LibraryModel::typesOf(m_model->entryAt(1)), QList<TypeKey>{TypeKey::O});
        QCOMPARE(cell(*m_model, 1, LibraryColumn::Population).remove(QChar(0x202F)).remove(u'.'), u"41000"_s);
        m_fixture->useLanguage(Language::English);
        m_model->retranslate();
        QCOMPARE(cell(*m_model, 0, LibraryColumn::Pattern), u"still covered"_s);
    }

    void names_areNeverHtml()
    {
        QList<LibraryEntry> entries = manyEntries(1);
        entries[0].communeName = u"<img src=x><b>Ort</b>"_s;
        m_model->setEntries(entries);
        const QString tip = m_model->index(0, LibraryModel::columnOf(LibraryColumn::Commune)).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<img"_s) && tip.contains(u"&lt;img"_s));
        QCOMPARE(cell(*m_model, 0, LibraryColumn::Commune), u"<img src=x><b>Ort</b>"_s);
    }

    void keys_moveAndTick()
    {
        show(20);
        QCOMPARE(m_table->currentId(), idAt(0));
        QTest::keyClick(m_table.get(), Qt::Key_Space);
        QCOMPARE(m_model->ticked(), QSet<QUuid>{idAt(0)});
        // Moving on leaves the tick where it is.
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->currentId(), idAt(2));
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_model->ticked(), (QSet<QUuid>{idAt(0), idAt(2), idAt(3), idAt(4)}));
        QTest::keyClick(m_table.get(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_model->ticked(), (QSet<QUuid>{idAt(0), idAt(2), idAt(3)}));
        QTest::keyClick(m_table.get(), Qt::Key_End);
        QCOMPARE(m_table->currentId(), idAt(19));
        QTest::keyClick(m_table.get(), Qt::Key_Space);
        QTest::keyClick(m_table.get(), Qt::Key_Space);
        QCOMPARE(m_model->ticked().size(), 3);
        QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_model->ticked().size(), 20);
        QSignalSpy opened(m_table.get(), &LibraryTable::openWanted);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUuid(), idAt(19));
    }

    void mouse_ticksInTheBox_withCtrlAndWithShift()
    {
        show(20);
        const auto at = [this](int row, int column) { return m_table->visualRect(m_model->index(row, column)).center(); };
        const int name = LibraryModel::columnOf(LibraryColumn::Commune);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(1, LibraryModel::TickColumn));
        QCOMPARE(m_model->ticked(), QSet<QUuid>{idAt(1)});
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(3, name));
        QCOMPARE(m_table->currentId(), idAt(3));
        QCOMPARE(m_model->ticked(), QSet<QUuid>{idAt(1)});
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(5, name));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(7, name));
        QCOMPARE(m_model->ticked(), (QSet<QUuid>{idAt(1), idAt(5), idAt(6), idAt(7)}));
        QSignalSpy opened(m_table.get(), &LibraryTable::openWanted);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at(2, LibraryModel::TickColumn));
        QCOMPARE(opened.size(), 0);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at(2, name));
        QCOMPARE(opened.size(), 1);
    }

    void theCurrentRow_followsTheAssessment()
    {
        show(20);
        m_table->makeCurrent(idAt(7));
        const QUuid id = m_table->currentId();
        QList<LibraryEntry> fewer = manyEntries(20).mid(5);
        m_table->showEntries(fewer);
        QCOMPARE(m_table->currentId(), id);
        fewer.removeAt(2);
        m_table->showEntries(fewer);
        QCOMPARE(m_table->currentId(), fewer[2].id);
    }

    void columns_giveWay_theLeastImportantFirst()
    {
        show(20);
        const auto isShown = [this](LibraryColumn column) { return !m_table->isColumnHidden(LibraryModel::columnOf(column)); };
        const auto width = [this] {
            int all = 0;
            for (int column = 0; column < LibraryModel::ColumnCount; ++column)
                all += m_table->columnWidth(column);
            return all;
        };
        for (const int wide : {1800, 1000, 640, 380}) {
            m_table->resize(wide, 500);
            QVERIFY(isShown(LibraryColumn::Commune) && isShown(LibraryColumn::Pattern));
            QCOMPARE(width(), m_table->viewport()->width());
        }
        QVERIFY(!isShown(LibraryColumn::Changed) && !isShown(LibraryColumn::Date));
        m_table->resize(1800, 500);
        for (const LibraryColumn column : AllLibraryColumns)
            QVERIFY(isShown(column));
    }

    /// A keystroke and a page of scrolling touch what is in sight, not what there is.
    void tenThousandRows_costWhatIsInSight()
    {
        show(10'000);
        CountingDelegate delegate;
        m_table->setItemDelegate(&delegate);
        const int rowsInSight = m_table->viewport()->height() / m_table->rowHeight(0) + 2;
        const int most = 2 * rowsInSight * LibraryModel::ColumnCount;
        QCoreApplication::processEvents();
        delegate.m_painted = 0;
        m_table->showEntries(manyEntries(9'000));
        QTRY_VERIFY(delegate.m_painted > 0);
        QVERIFY2(delegate.m_painted <= most, qPrintable(QString::number(delegate.m_painted)));
        delegate.m_painted = 0;
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2);
        QTRY_VERIFY(delegate.m_painted > 0);
        QVERIFY2(delegate.m_painted <= most, qPrintable(QString::number(delegate.m_painted)));
        delegate.m_painted = 0;
        QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(delegate.m_painted > 0);
        QVERIFY2(delegate.m_painted <= most, qPrintable(QString::number(delegate.m_painted)));
        m_table->setItemDelegate(nullptr);
    }
};

QTEST_MAIN(TestLibraryList)
#include "tst_librarylist.moc"
