// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/brandshelf.h"
#include "tests/app/report/corpus.h"
#include "tests/app/report/pdfinspection.h"
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/batch/batchpage.h"
#include "ui/widgets/progressline.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::BatchPage;

namespace {

constexpr int Patience = 120000;

/// The page in a window of its own on a library with assessments of the corpus.
struct BatchDesk
{
    explicit BatchDesk(Language language = Language::German, QSize size = QSize(1102, 720), Shelf shelf = Shelf::Memory)
        : fixture(language, size, shelf), holder(new QWidget)
    {
        holder->setObjectName(u"batchWindow"_s);
        auto *layout = new QVBoxLayout(holder.get());
        layout->setContentsMargins(0, 0, 0, 0);
        page = new BatchPage(fixture.context, fixture.desk, holder.get());
        layout->addWidget(page);
        holder->setAutoFillBackground(true);
        holder->resize(size);
        holder->show();
        if (!QTest::qWaitForWindowActive(holder.get()))
            qFatal("the window did not come up");
        out = fixture.folder.filePath(u"out"_s);
        find<QLineEdit>(page, u"batchFolder"_s)->setText(out);
    }

    QList<QUuid> addCorpus(int count)
    {
        QStringList paths;
        QList<QUuid> ids;
        for (const Assessment &assessment : corpus(count)) {
            paths.append(fixture.folder.filePath(u"%1.vierklang"_s.arg(paths.size())));
            if (!saveAssessment(paths.last(), assessment, builtInInstrument()))
                qFatal("the corpus cannot be written");
            ids.append(assessment.id());
        }
        if (!fixture.desk.applyImport(fixture.desk.planImport(paths)))
            qFatal("the corpus is not taken into the library");
        return ids;
    }

    QList<QUuid> addExamples()
    {
        if (!fixture.desk.addExamples())
            qFatal("no examples");
        QList<QUuid> ids;
        const Result<QList<LibraryEntry>> entries = fixture.desk.entries();
        for (const LibraryEntry &entry : entries.value())
            ids.append(entry.id);
        return ids;
    }

    void open(const QList<QUuid> &ids)
    {
        page->showAssessments(ids);
        if (!QTest::qWaitFor([this] { return isShown(u"next"_s); }, Patience))
            qFatal("the assessments are not read");
    }

    void tick(const QString &name) { QTest::mouseClick(find(page, name), Qt::LeftButton, {}, QPoint(10, 10)); }
    void press(const QString &name) { QTest::mouseClick(find(page, name), Qt::LeftButton); }
    [[nodiscard]] bool isShown(const QString &name) const { return page->findChild<QWidget *>(name)->isVisible(); }
    [[nodiscard]] QString summary() { return find<QLabel>(page, u"batchSummary"_s)->text(); }

    /// Presses the button that begins and waits for the end.
    bool write(const QString &button = u"next"_s)
    {
        press(button);
        return QTest::qWaitFor([this] { return !page->isBusy(); }, Patience);
    }

    [[nodiscard]] QAbstractItemModel *rows() { return find<QAbstractItemView>(page, u"batchList"_s)->model(); }
    [[nodiscard]] QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList files() const { return QDir(out).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    void picture(const QString &name) const
    {
        QDir().mkpath(QStringLiteral(VK_ARTIFACT_DIR "/screenshots"));
        QCoreApplication::processEvents();
        holder->grab().save(u"%1/screenshots/batch-%2.png"_s.arg(QStringLiteral(VK_ARTIFACT_DIR), name));
    }

    UiFixture fixture;
    std::unique_ptr<QWidget> holder;
    BatchPage *page;
    QString out;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBatchPage : public TestCase
{
    Q_OBJECT

private slots:
    void saysWhatItWillWrite_andWritesThat()
    {
        BatchDesk desk;
        desk.open(desk.addExamples());
        QCOMPARE(desk.rows()->rowCount(), 6);
        QCOMPARE(desk.summary(), u"6 Bewertungen × 1 Format × 1 Empfänger = 6 Dateien"_s);
        desk.tick(u"batch-odt"_s);
        desk.tick(u"batch-council"_s);
        QCOMPARE(desk.summary(), u"6 Bewertungen × 2 Formate × 2 Empfänger = 24 Dateien"_s);
        desk.tick(u"batch-csv"_s);
        QCOMPARE(desk.summary(), u"6 Bewertungen × je 5 Dateien = 30 Dateien"_s);
        QVERIFY(desk.isShown(u"batchCsvInternational"_s));
        desk.picture(u"before"_s);
        QSignalSpy announced(desk.page, &BatchPage::announced);
        QVERIFY(desk.write());
        QTRY_COMPARE(announced.count(), 1);
        QCOMPARE(desk.files().size(), 31);
        QCOMPARE(desk.summary(), u"Fertig. 30 Dateien liegen im Ordner."_s);
        for (int row = 0; row < 6; ++row) {
            QCOMPARE(desk.cell(row, 1), u"geschrieben"_s);
            QCOMPARE(desk.cell(row, 2).split(u'\n').size(), 5);
            for (const QString &name : desk.cell(row, 2).split(u'\n'))
                QVERIFY2(desk.files().contains(name), qPrintable(name));
        }
        desk.picture(u"done"_s);
        QVERIFY(!desk.isShown(u"batchRepeat"_s));
    }

    void nothingToWrite_isSaid_andCannotBeStarted()
    {
        BatchDesk desk;
        desk.open(desk.addExamples());
        desk.tick(u"batch-full"_s);
        QCOMPARE(desk.summary(), u"Bitte ankreuzen, wer die Berichte liest."_s);
        desk.tick(u"batch-council"_s);
        desk.tick(u"batch-pdf"_s);
        desk.tick(u"batch-xlsx"_s);
        QVERIFY(desk.summary().startsWith(u"Arbeitsmappe und Tabelle gibt es nur"_s));
        QVERIFY(!find(desk.page, u"next"_s)->isEnabled());
        desk.tick(u"batch-pdf"_s);
        QVERIFY(find(desk.page, u"next"_s)->isEnabled());
        find<QLineEdit>(desk.page, u"batchFolder"_s)->setText(u"irgendwo"_s);
        QVERIFY(!find(desk.page, u"next"_s)->isEnabled());
        QVERIFY(desk.isShown(u"batchFolderHint"_s));
        QString asked;
        desk.page->setFolderQuestion([&](QWidget *, const QString &title, const QString &) {
            asked = title;
            return desk.out;
        });
        desk.press(u"batchChooseFolder"_s);
        QCOMPARE(asked, u"Ordner für die Berichte"_s);
        QVERIFY(find(desk.page, u"next"_s)->isEnabled());
    }

    /// A hundred in the window, stopped in the middle: whole files only, all of them in the list.
    void cancel_leavesWholeFiles_whichTheListNames()
    {
        BatchDesk desk(Language::German, QSize(1102, 720), Shelf::Disk);
        const int count = std::max(12, qEnvironmentVariableIntValue("VIERKLANG_ASSESSMENTS"));
        desk.open(desk.addCorpus(count));
        desk.tick(u"batchCovered"_s);
        desk.tick(u"batch-odt"_s);
        desk.press(u"next"_s);
        auto *progress = find<ui::ProgressLine>(desk.page, u"batchProgress"_s);
        QVERIFY(QTest::qWaitFor([&] { return progress->accessibleName().startsWith(u"%1 von "_s.arg(count)); }, Patience));
        QVERIFY(progress->isVisible());
        QVERIFY(!find<QLabel>(desk.page, u"batchNow"_s)->text().isEmpty());
        desk.picture(u"running"_s);
        desk.press(u"back"_s);
        QVERIFY(QTest::qWaitFor([&] { return !desk.page->isBusy(); }, Patience));
        QVERIFY2(desk.summary().startsWith(u"Abgebrochen. "_s), qPrintable(desk.summary()));
        desk.picture(u"cancelled"_s);
        QStringList listed{u"manifest.json"_s};
        QSet<QString> states;
        for (int row = 0; row < count; ++row) {
            states.insert(desk.cell(row, 1));
            if (desk.cell(row, 1) != u"nicht geschrieben")
                listed += desk.cell(row, 2).split(u'\n');
        }
        QVERIFY(states.contains(u"geschrieben"_s) && states.contains(u"nicht geschrieben"_s));
        listed.sort();
        QStringList there = desk.files();
        there.sort();
        QCOMPARE(there, listed);
        QVERIFY(there.size() < 2 * count + 1);
        for (const QString &name : there) {
            const QByteArray bytes = contentOf(QDir(desk.out).filePath(name));
            if (name.endsWith(u".pdf"_s))
                QVERIFY2(inspect(bytes).isMarked && bytes.trimmed().endsWith("%%EOF"), qPrintable(name));
            if (name.endsWith(u".odt"_s))
                outputOf(u"unzip"_s, {u"-tqq"_s, QDir(desk.out).filePath(name)});
        }
        const QJsonObject manifest = QJsonDocument::fromJson(contentOf(desk.out + u"/manifest.json"_s)).object();
        QCOMPARE(manifest[u"reports"_s].toArray().size(), count);
        // The rest comes when asked, and what is there stays.
        QVERIFY(desk.write(u"batchRepeat"_s));
        QCOMPARE(desk.files().size(), 2 * count + 1);
    }

    void existingFiles_areAskedAbout_andStay()
    {
        BatchDesk desk;
        desk.open(desk.addExamples());
        QVERIFY(!desk.isShown(u"batchExisting"_s));
        QVERIFY(desk.write());
        desk.press(u"batchOthers"_s);
        QVERIFY(find<QLabel>(desk.page, u"batchExisting"_s)->text().startsWith(u"7 Dateien dieser Namen sind schon da."_s));
        QVERIFY(find<QRadioButton>(desk.page, u"batchKeepBoth"_s)->isChecked());
        desk.picture(u"existing"_s);
        QVERIFY(desk.write());
        QCOMPARE(desk.cell(0, 1), u"unverändert"_s);
        QCOMPARE(desk.files().size(), 7);
        QFile file(desk.out + u"/Moosfelde.full.pdf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") == 8);
        file.close();
        desk.press(u"batchOthers"_s);
        QVERIFY(desk.write());
        QCOMPARE(contentOf(file.fileName()), "a letter");
        QVERIFY(desk.files().contains(u"Moosfelde.full (2).pdf"_s));
        desk.press(u"batchOthers"_s);
        desk.tick(u"batchReplace"_s);
        QVERIFY(desk.write());
        QVERIFY(contentOf(file.fileName()).startsWith("%PDF"));
    }

    /// What the group has not seen yet is told by no report, unless the person wants it; drafts say that they are.
    void coveredResults_stayOut_andDraftsSayThatTheyAre()
    {
        BatchDesk desk;
        QList<QUuid> ids = desk.addExamples();
        ids.append(desk.fixture.desk.begin(Form::Full).value());
        desk.open(ids);
        QCOMPARE(desk.cell(6, 0), u"Neue Bewertung"_s);
        QCOMPARE(desk.cell(6, 1), u"verdeckt"_s);
        QVERIFY(desk.cell(6, 2).startsWith(u"Wird nicht geschrieben"_s));
        QVERIFY(desk.summary().startsWith(u"6 Bewertungen"_s));
        desk.picture(u"covered"_s);
        desk.tick(u"batch-full"_s);
        desk.tick(u"batch-protocol"_s);
        QVERIFY2(desk.summary().startsWith(u"7 Bewertungen"_s), "a protocol tells no type");
        QCOMPARE(desk.cell(6, 1), u"vorläufig"_s);
        QCOMPARE(desk.cell(6, 2), u"Das steht auch im Bericht: 37 Fragen offen, Ziele oder Praxis offen."_s);
        desk.tick(u"batch-full"_s);
        desk.tick(u"batchCovered"_s);
        QVERIFY(desk.cell(6, 2).startsWith(u"Wird geschrieben"_s));
        QVERIFY(desk.summary().startsWith(u"7 Bewertungen"_s));
    }

    /// The brand that was chosen last is gone: the reports arrive without one, and that is said.
    void aMissingBrand_stopsNothing()
    {
        const QString folder = BrandShelf::defaultFolder();
        QVERIFY(QDir().mkpath(folder));
        QFile chosen(QDir(folder).filePath(u"chosen"_s));
        QVERIFY(chosen.open(QIODevice::WriteOnly));
        chosen.write("gone\n");
        chosen.close();
        BatchDesk desk;
        desk.open({desk.addExamples().first()});
        QVERIFY(desk.write());
        QCOMPARE(desk.files().size(), 2);
        QVERIFY2(desk.summary().contains(u"Absender"_s), qPrintable(desk.summary()));
        QVERIFY(chosen.remove());
    }

    void reportsAboutAll_areWrittenToo_andAComparisonTakesTwoToSix()
    {
        BatchDesk desk(Language::German, QSize(1102, 720));
        const QList<QUuid> ids = desk.addExamples();
        desk.open(ids);
        desk.tick(u"batch-full"_s);
        desk.tick(u"batch-portfolio"_s);
        desk.tick(u"batch-comparison"_s);
        QCOMPARE(desk.summary(), u"2 Dateien über alle zusammen"_s);
        desk.picture(u"together"_s);
        QVERIFY(desk.write());
        QCOMPARE(desk.files(), (QStringList{u"comparison.pdf"_s, u"manifest.json"_s, u"portfolio.pdf"_s}));
        QCOMPARE(desk.cell(0, 0), u"Überblick über alle"_s);
        QCOMPARE(desk.cell(0, 2), u"portfolio.pdf"_s);
        desk.open({ids.first()});
        QCOMPARE(desk.summary(), u"Ein Vergleich umfasst zwei bis sechs Bewertungen, nicht 1."_s);
        QVERIFY(!find<QPushButton>(desk.page, u"next"_s)->isEnabled());
    }

    void damagedAssessment_isNamed_andTheOthersArrive_andItComesWhenRepeated()
    {
        BatchDesk desk(Language::German, QSize(1102, 720), Shelf::Disk);
        const QList<QUuid> ids = desk.addExamples();
        const QString id = ids[2].toString(QUuid::WithoutBraces);
        const auto spoil = [&](const QString &title) {
            outputOf(u"sqlite3"_s, {desk.fixture.libraryPath(),
                                    u"UPDATE assessment SET title = '%1' WHERE id = '%2'"_s.arg(title, id)});
        };
        const QString title = desk.fixture.desk.entry(ids[2]).value().title;
        spoil(u"geändert"_s);
        desk.open(ids);
        QCOMPARE(desk.cell(2, 1), u"beschädigt"_s);
        QVERIFY(desk.write());
        QCOMPARE(desk.files().size(), 6);
        QCOMPARE(desk.cell(2, 1), u"fehlgeschlagen"_s);
        QVERIFY(desk.cell(2, 2).contains(u"Prüfsumme"_s));
        QCOMPARE(desk.summary(),
                 u"Fertig, mit Lücken. 5 Dateien liegen im Ordner. Zu 1 Bewertung fehlen Berichte."_s);
        desk.picture(u"errors"_s);
        spoil(title);
        QVERIFY(desk.write(u"batchRepeat"_s));
        QCOMPARE(desk.files().size(), 7);
        QCOMPARE(desk.cell(2, 1), u"geschrieben"_s);
        QCOMPARE(desk.cell(1, 1), u"unverändert"_s);
        QVERIFY(!desk.isShown(u"batchRepeat"_s));
    }

    /// The window goes away in the middle: the batch ends, and what is there is whole.
    void closingTheWindow_endsTheBatchCleanly()
    {
        BatchDesk desk;
        desk.open(desk.addExamples());
        for (const QString &format : {u"batch-odt"_s, u"batch-html"_s, u"batch-xlsx"_s})
            desk.tick(format);
        desk.press(u"next"_s);
        QVERIFY(QTest::qWaitFor([&] { return !desk.files().filter(u".full."_s).isEmpty(); }, Patience));
        desk.holder.reset();
        for (const QString &name : desk.files()) {
            QVERIFY2(!name.startsWith(u'.') && (name.count(u'.') == 2 || name == u"manifest.json"), qPrintable(name));
            if (name.endsWith(u".odt"_s) || name.endsWith(u".xlsx"_s))
                outputOf(u"unzip"_s, {u"-tqq"_s, QDir(desk.out).filePath(name)});
        }
        QVERIFY(desk.files().contains(u"manifest.json"_s));
    }

    void folder_isOpenedOnRequest()
    {
        BatchDesk desk;
        desk.open(desk.addExamples());
        QVERIFY(desk.write());
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "onOpened");
        desk.press(u"next"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened.toLocalFile(), desk.out);
        QSignalSpy closed(desk.page, &BatchPage::closed);
        QTest::keyClick(desk.page, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void looks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("1102-de-light") << QSize(1102, 720) << 100 << false << false;
        QTest::newRow("1102-en-dark") << QSize(1102, 720) << 100 << true << true;
        QTest::newRow("760-de-light") << QSize(760, 652) << 100 << false << false;
        QTest::newRow("1102-de-200") << QSize(1102, 720) << 200 << false << false;
        QTest::newRow("760-en-200-dark") << QSize(760, 652) << 200 << true << true;
    }

    /// Nothing is cut, nothing sticks out, everything has a name and is reached by Tab, in every state.
    void looks()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, zoom);
        QFETCH(const bool, isDark);
        QFETCH(const bool, isEnglish);
        BatchDesk desk(isEnglish ? Language::English : Language::German, size);
        desk.fixture.settings.setTheme(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        desk.fixture.settings.setZoom(zoom);
        QList<QUuid> ids = desk.addCorpus(5);
        ids.append(desk.fixture.desk.begin(Form::Full).value());
        ids.append(QUuid::createUuid());
        desk.open(ids);
        desk.tick(u"batch-csv"_s);
        const auto check = [&](const QString &state) {
            desk.picture(u"%1-%2"_s.arg(state, QString::fromLatin1(QTest::currentDataTag())));
            QCOMPARE(clippedTexts(desk.page).join(u'|'), QString());
            QCOMPARE(overflowingAreas(desk.page), QStringList());
            QCOMPARE(unnamedWidgets(desk.page), QStringList());
            QCOMPARE(unreachedByTab(desk.holder.get()), QStringList());
        };
        check(u"before"_s);
        QVERIFY(desk.write());
        check(u"after"_s);
        desk.press(u"batchOthers"_s);
        check(u"again"_s);
    }

public slots:
    void onOpened(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

QTEST_MAIN(TestBatchPage)
#include "tst_batchpage.moc"
