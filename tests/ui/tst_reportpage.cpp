// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/reportrun.h"
#include "tests/ui/support/uifixture.h"
#include "ui/pages/reportpage.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;
using vierklang::ui::ReportPage;

class TestReportPage : public TestCase
{
    Q_OBJECT

private slots:
    void preview_isWhatIsSaved();
    void choice_ofReaderAndLanguage_makesAnotherReport();
    void saveSeveral_writesEveryFormatAndReaderTicked();
    void format_isSavedAsChosen_andTheCouncilGetsNoTables();
    void saveSeveral_asksBeforeItReplacesAFile_data();
    void saveSeveral_asksBeforeItReplacesAFile();

private:
    static constexpr int Patience = 30000;
    [[nodiscard]] static ReportPage &openReport(UiFixture &fixture);
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ReportPage &TestReportPage::openReport(UiFixture &fixture)
{
    ui::AssessmentView &view = fixture.openExample(u"Moosfelde"_s);
    view.goTo({Place::Kind::Report, {}});
    return *qobject_cast<ReportPage *>(view.page());
}

void TestReportPage::preview_isWhatIsSaved()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    auto *save = find<QPushButton>(&page, u"next"_s);
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    QVERIFY(find<QLabel>(&page, u"pageNumber"_s)->text().startsWith(u"Seite 1 von "_s));
    QTest::mouseClick(find(&page, u"followingPage"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(&page, u"pageNumber"_s)->text().startsWith(u"Seite 2 von "_s));
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"bericht.pdf"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(fixture.prompts.lastProposal.endsWith(nameOfReport(fixture.window->view()->editor().assessment(),
                                                               Audience::Full)));
    const Result<QByteArray> made = makeReport(builtInInstrument(), fixture.window->view()->editor().assessment(),
                                               Audience::Full, Language::German);
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made.value());
}

void TestReportPage::choice_ofReaderAndLanguage_makesAnotherReport()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    auto *save = find<QPushButton>(&page, u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    const QString fullPages = find<QLabel>(&page, u"pageNumber"_s)->text();
    QSignalSpy shown(&page, &ReportPage::previewShown);
    QTest::mouseClick(find(&page, u"reportEnglish"_s), Qt::LeftButton, {}, QPoint(10, 8));
    QTest::mouseClick(find(&page, u"audienceCouncil"_s), Qt::LeftButton, {}, QPoint(10, 8));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() && save->isEnabled(), Patience);
    QTRY_VERIFY(find<QLabel>(&page, u"pageNumber"_s)->text() != fullPages);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"council.pdf"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    const Result<QByteArray> made = makeReport(builtInInstrument(), fixture.window->view()->editor().assessment(),
                                               Audience::Council, Language::English);
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made.value());
}

void TestReportPage::saveSeveral_writesEveryFormatAndReaderTicked()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    const Assessment &assessment = fixture.window->view()->editor().assessment();
    const QString out = fixture.folder.filePath(u"out"_s);
    page.setFolderQuestion([&](QWidget *, const QString &, const QString &) { return out; });
    QSignalSpy announced(&page, &ReportPage::announced);
    QTest::mouseClick(find(&page, u"saveAll"_s), Qt::LeftButton);
    for (const QString &name : {u"batch-council"_s, u"batch-protocol"_s, u"batch-odt"_s, u"batch-csv"_s})
        QTest::mouseClick(find(&page, name), Qt::LeftButton, {}, QPoint(10, 10));
    QCoreApplication::processEvents();
    fixture.window->grab().save(QStringLiteral(VK_ARTIFACT_DIR "/screenshots/report-several.png"));
    QTest::mouseClick(find(&page, u"saveSeveral"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(announced.count(), 1, Patience);
    QCOMPARE(announced.first().first().toString(), u"7 Berichte liegen in „%1“."_s.arg(out));
    QCOMPARE(QDir(out).entryList(QDir::Files).size(), 7);
    QCOMPARE(contentOf(QDir(out).filePath(nameOfReport(assessment, Audience::Council))),
             makeReport(builtInInstrument(), assessment, Audience::Council, Language::German).value());
    QTest::mouseClick(find(&page, u"onlyOne"_s), Qt::LeftButton);
    QVERIFY(find(&page, u"saveAll"_s)->hasFocus());
}

void TestReportPage::format_isSavedAsChosen_andTheCouncilGetsNoTables()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    auto *save = find<QPushButton>(&page, u"next"_s);
    auto *formats = find<QComboBox>(&page, u"reportFormat"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    const Assessment &assessment = fixture.window->view()->editor().assessment();
    QSignalSpy announced(&page, &ReportPage::announced);
    QCOMPARE(formats->count(), 5);
    for (const ReportFormat format : {ReportFormat::Xlsx, ReportFormat::Odt}) {
        formats->setCurrentIndex(formats->findData(static_cast<int>(format)));
        fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"bericht."_s + wordOf(format));
        announced.clear();
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(fixture.prompts.lastProposal.endsWith(nameOfReport(assessment, Audience::Full, format)));
        QTRY_COMPARE_WITH_TIMEOUT(announced.count(), 1, Patience);
        const ReportRequest request{Audience::Full, Language::German, false, format};
        QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), makeReport(builtInInstrument(), assessment, request).value());
    }
    fixture.window->grab().save(QStringLiteral(VK_ARTIFACT_DIR "/report-formats.png"));
    QTest::mouseClick(find(&page, u"audienceCouncil"_s), Qt::LeftButton, {}, QPoint(10, 8));
    QCOMPARE(formats->count(), 3);
    QCOMPARE(formats->currentData().toInt(), static_cast<int>(ReportFormat::Odt));
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
}

void TestReportPage::saveSeveral_asksBeforeItReplacesAFile_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("replaces");
    QTest::newRow("keep") << u"replaceQuestion.no"_s << false;
    QTest::newRow("replace") << u"replaceQuestion.yes"_s << true;
}

void TestReportPage::saveSeveral_asksBeforeItReplacesAFile()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, replaces);
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    const QDir out(fixture.folder.path());
    page.setFolderQuestion([&](QWidget *, const QString &, const QString &) { return out.path(); });
    const Assessment &assessment = fixture.window->view()->editor().assessment();
    const QString council = out.filePath(nameOfReport(assessment, Audience::Council));
    QFile file(council);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("last year");
    file.close();
    QSignalSpy announced(&page, &ReportPage::announced);
    QTest::mouseClick(find(&page, u"saveAll"_s), Qt::LeftButton);
    QTest::mouseClick(find(&page, u"batch-council"_s), Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseClick(find(&page, u"saveSeveral"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(&page, u"replaceQuestion.text"_s)->text().startsWith(u"Eine Datei dieses Namens"_s));
    QVERIFY(find(&page, u"replaceQuestion.no"_s)->hasFocus());
    QVERIFY(!QFile::exists(out.filePath(nameOfReport(assessment, Audience::Full))));
    if (!replaces) {
        QCoreApplication::processEvents();
        fixture.window->grab().save(QStringLiteral(VK_ARTIFACT_DIR "/screenshots/report-question.png"));
    }
    QTest::mouseClick(find(&page, answer), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(announced.count() == 1, Patience);
    QVERIFY(contentOf(out.filePath(nameOfReport(assessment, Audience::Full))).startsWith("%PDF"));
    QCOMPARE(contentOf(council) == "last year", !replaces);
    const QString second = QString(council).replace(u".pdf"_s, u" (2).pdf"_s);
    QCOMPARE(contentOf(second).startsWith("%PDF"), !replaces);
    QVERIFY(find(&page, u"saveSeveral"_s)->isEnabled());
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
