// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/handoutrun.h"
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/pages/handoutspage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::HandoutsPage;
using vierklang::ui::Place;

class TestHandoutsPage : public TestCase
{
    Q_OBJECT

private slots:
    void preview_isWhatIsSaved();
    void choice_ofSheetAndLanguage_makesAnother();
    void arrows_goThroughTheSheets();
    void startPage_offersWhatNeedsNoAssessment();
    void saveAll_writesOneFileWithEverySheet();
    void protocol_hasWhatTheWorkshopNoted();
    void everySheet_saysItsPurpose_inBothLanguages();

private:
    static constexpr int Patience = 30000;
    [[nodiscard]] static HandoutsPage &openHandouts(UiFixture &fixture);
    static void choose(HandoutsPage &page, const QString &name);
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray made(const HandoutOrder &order)
{
    const Result<QByteArray> pdf = makeHandouts(builtInInstrument(), order);
    if (!pdf)
        qFatal("no handout");
    return pdf.value();
}

} // namespace

HandoutsPage &TestHandoutsPage::openHandouts(UiFixture &fixture)
{
    ui::AssessmentView &view = fixture.openExample(u"Werkheim"_s);
    view.goTo({Place::Kind::Handouts, {}});
    return *qobject_cast<HandoutsPage *>(view.page());
}

/// Chooses and waits for the preview.
void TestHandoutsPage::choose(HandoutsPage &page, const QString &name)
{
    QSignalSpy shown(&page, &HandoutsPage::previewShown);
    QTest::mouseClick(find(&page, name), Qt::LeftButton, {}, QPoint(10, 8));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), Patience);
}

void TestHandoutsPage::preview_isWhatIsSaved()
{
    UiFixture fixture;
    HandoutsPage &page = openHandouts(fixture);
    auto *save = find<QPushButton>(&page, u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    QCOMPARE(find<QLabel>(&page, u"pageNumber"_s)->text(), u"Seite 1 von 4"_s);
    QTest::mouseClick(find(&page, u"followingPage"_s), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>(&page, u"pageNumber"_s)->text(), u"Seite 2 von 4"_s);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"einladung.pdf"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(fixture.prompts.lastProposal.endsWith(u"/Vierklang-Einladung.pdf"_s));
    const HandoutOrder order{{HandoutKind::Invitation}, Language::German,
                             fixture.window->view()->editor().assessment(), WorkshopNotes()};
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made(order));
    QVERIFY(find<QLabel>(fixture.window.get(), u"note.text"_s)->text().contains(u"einladung.pdf"_s));
}

void TestHandoutsPage::choice_ofSheetAndLanguage_makesAnother()
{
    UiFixture fixture;
    HandoutsPage &page = openHandouts(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
    choose(page, u"handout-voting-cards"_s);
    QCOMPARE(find<QLabel>(&page, u"pageNumber"_s)->text(), u"Seite 1 von 1"_s);
    choose(page, u"handoutEnglish"_s);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"cards.pdf"_s);
    QTest::mouseClick(find(&page, u"next"_s), Qt::LeftButton);
    QVERIFY(fixture.prompts.lastProposal.endsWith(u"/Vierklang-Voting-cards.pdf"_s));
    const HandoutOrder order{{HandoutKind::VotingCards}, Language::English,
                             fixture.window->view()->editor().assessment(), WorkshopNotes()};
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made(order));
}

void TestHandoutsPage::arrows_goThroughTheSheets()
{
    UiFixture fixture;
    HandoutsPage &page = openHandouts(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
    QCOMPARE(QApplication::focusWidget(), find(&page, u"handout-invitation"_s));
    QSignalSpy shown(&page, &HandoutsPage::previewShown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(find<QRadioButton>(&page, u"handout-data-protection"_s)->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), Patience);
    QCOMPARE(find<QLabel>(&page, u"pageNumber"_s)->text(), u"Seite 1 von 1"_s);
}

void TestHandoutsPage::startPage_offersWhatNeedsNoAssessment()
{
    UiFixture fixture;
    QTest::mouseClick(find(fixture.window.get(), u"handouts"_s), Qt::LeftButton);
    auto *page = fixture.window->findChild<HandoutsPage *>();
    QVERIFY(page && page->isVisible());
    QVERIFY(!page->findChild<QRadioButton *>(u"handout-protocol"_s));
    auto *save = find<QPushButton>(page, u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"leer.pdf"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    const HandoutOrder order{{HandoutKind::Invitation}, Language::German, noAssessment(builtInInstrument()), std::nullopt};
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made(order));
    QCOMPARE(unnamedWidgets(fixture.window.get()).join(u'\n'), QString());
    QCOMPARE(unreachedByTab(fixture.window.get()).join(u'\n'), QString());
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QVERIFY(find(fixture.window.get(), u"startPage"_s)->isVisible());
}

void TestHandoutsPage::saveAll_writesOneFileWithEverySheet()
{
    UiFixture fixture;
    HandoutsPage &page = openHandouts(fixture);
    auto *all = find<QPushButton>(&page, u"saveAll"_s);
    QTRY_VERIFY_WITH_TIMEOUT(all->isEnabled(), Patience);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"alle.pdf"_s);
    QSignalSpy announced(&page, &HandoutsPage::announced);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(announced.count() == 1, Patience);
    QVERIFY(fixture.prompts.lastProposal.endsWith(u"/Vierklang-Unterlagen.pdf"_s));
    const HandoutOrder order{QList<HandoutKind>(AllHandoutKinds.cbegin(), AllHandoutKinds.cend()), Language::German,
                             fixture.window->view()->editor().assessment(), WorkshopNotes()};
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made(order));
}

/// Minutes, kinds of people and the date of the repeat are in the library, not in the assessment.
void TestHandoutsPage::protocol_hasWhatTheWorkshopNoted()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.openExample(u"Werkheim"_s);
    {
        const auto run = fixture.desk.beginWorkshop(view.editor(), Room{8, {{u"it"_s, 2}}});
        QVERIFY(run.isOk());
        QVERIFY(run.value()->setMinute(u"data.inventory"_s, {u"Geodaten ergänzen"_s, u"IT"_s}).isOk());
    }
    view.goTo({Place::Kind::Handouts, {}});
    HandoutsPage &page = *qobject_cast<HandoutsPage *>(view.page());
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
    choose(page, u"handout-protocol"_s);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"protokoll.pdf"_s);
    QTest::mouseClick(find(&page, u"next"_s), Qt::LeftButton);
    QVERIFY(fixture.prompts.lastProposal.endsWith(u"/Werkheim-an-der-Lohe.protocol.pdf"_s));
    WorkshopNotes notes;
    notes.persons = 8;
    notes.groups = {u"it"_s};
    notes.minutes.insert(u"data.inventory"_s, {u"Geodaten ergänzen"_s, u"IT"_s});
    const HandoutOrder order{{HandoutKind::Protocol}, Language::German, view.editor().assessment(), notes};
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made(order));
}

void TestHandoutsPage::everySheet_saysItsPurpose_inBothLanguages()
{
    UiFixture fixture;
    HandoutsPage &page = openHandouts(fixture);
    QStringList said;
    for (const Language language : {Language::German, Language::English}) {
        fixture.useLanguage(language);
        QCoreApplication::processEvents();
        for (const HandoutKind kind : AllHandoutKinds) {
            const QString name = find<QRadioButton>(&page, u"handout-"_s + wordOf(kind))->text();
            const QString purpose = find<QLabel>(&page, u"purpose-"_s + wordOf(kind))->text();
            QVERIFY(!name.isEmpty() && purpose.endsWith(u'.'));
            QVERIFY2(!said.contains(purpose), qPrintable(purpose));
            said.append(purpose);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
}

QTEST_MAIN(TestHandoutsPage)
#include "tst_handoutspage.moc"
