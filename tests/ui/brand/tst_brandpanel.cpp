// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/brandfile.h"
#include "app/workflow/reportrun.h"
#include "tests/app/report/brandsupport.h"
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/brand/brandchoice.h"
#include "ui/brand/brandpanel.h"
#include "ui/pages/reportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;
using vierklang::ui::ReportPage;

/// Brands on the report page: choosing, making, changing, losing one.
class TestBrandPanel : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void newBrand_isKept_shown_andSaved();
    void lightColour_isRefusedWithItsContrast_andTheDarkerOneHelps();
    void wrongTexts_sayWhy_andChangeNothing();
    void logo_isChosenDroppedRefusedAndTakenAway();
    void chapters_areLeftOut();
    void file_isSavedAndOpened();
    void brokenFile_isRefused();
    void brandThatIsGone_isSaid();
    void damagedBrand_isSaid();
    void deletedBrand_isAskedFor();
    void goingAway_keepsWhatWasTyped();
    void texts_canBeUndone();
    void everythingIsReached_andNamed_data();
    void everythingIsReached_andNamed();
    void screenshots_data();
    void screenshots();

private:
    static constexpr int Patience = 60000;
    [[nodiscard]] static ReportPage &openReport(UiFixture &fixture);
    static void openPanel(ReportPage &page);
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void type(QWidget *page, const QString &field, const QString &text)
{
    auto *line = find<QLineEdit>(page, field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

QString messageOf(QWidget *page, const QString &field) { return find<QLabel>(page, field + u".message"_s)->text(); }

QString write(const UiFixture &fixture, const QString &name, const QByteArray &bytes)
{
    const QString path = fixture.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(path));
    return path;
}

} // namespace

void TestBrandPanel::init()
{
    TestCase::init();
    QDir(BrandShelf::defaultFolder()).removeRecursively();
}

ReportPage &TestBrandPanel::openReport(UiFixture &fixture)
{
    ui::AssessmentView &view = fixture.openExample(u"Moosfelde"_s);
    view.goTo({Place::Kind::Report, {}});
    return *qobject_cast<ReportPage *>(view.page());
}

void TestBrandPanel::openPanel(ReportPage &page) { QTest::mouseClick(find(&page, u"editBrands"_s), Qt::LeftButton); }

void TestBrandPanel::newBrand_isKept_shown_andSaved()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    auto *save = find<QPushButton>(&page, u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    QCOMPARE(find<QComboBox>(&page, u"reportBrand"_s)->count(), 1);
    openPanel(page);
    QVERIFY(find(&page, u"brandOrganisation"_s)->hasFocus());
    type(&page, u"brandOrganisation"_s, u"Beratung Lindenhof"_s);
    type(&page, u"brandColour"_s, u"#0B6E4F"_s);
    const BrandShelf shelf;
    QTRY_COMPARE(shelf.entries().size(), 1);
    QTest::mouseClick(find(&page, u"brandDone"_s), Qt::LeftButton);
    auto *brands = find<QComboBox>(&page, u"reportBrand"_s);
    QVERIFY(brands->isVisible());
    QCOMPARE(brands->currentText(), u"Beratung Lindenhof"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"bericht.pdf"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    ReportRequest request;
    request.brand = std::make_shared<const Brand>(shelf.read(shelf.chosen()).value());
    QCOMPARE(request.brand->accent, std::optional<QRgb>(0xFF0B6E4F));
    const Result<QByteArray> made =
        makeReport(builtInInstrument(), fixture.window->view()->editor().assessment(), request);
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), made.value());
    brands->setCurrentIndex(0);
    QVERIFY(shelf.chosen().isEmpty());
}

void TestBrandPanel::lightColour_isRefusedWithItsContrast_andTheDarkerOneHelps()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    auto *message = find<QLabel>(&page, u"brandColourMessage"_s);
    auto *offer = page.findChild<QPushButton *>(u"useDarkerColour"_s);
    QVERIFY(!offer->isVisible());
    type(&page, u"brandColour"_s, u"#FF9900"_s);
    QVERIFY2(message->text().contains(u"2,14\u00A0:\u00A01"_s) && message->text().contains(u"#AA6600"_s), qPrintable(message->text()));
    QVERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(&page, u"brandColour"_s)->text(), u"#AA6600"_s);
    QVERIFY(message->text().contains(u"4,5"_s) && !offer->isVisible());
    find<QLineEdit>(&page, u"brandColour"_s)->undo();
    QVERIFY(message->text().contains(u"2,14\u00A0:\u00A01"_s));
    type(&page, u"brandOrganisation"_s, u"Beratung"_s);
    QCOMPARE(page.findChild<ui::BrandPanel *>()->brand()->accent, std::optional<QRgb>(0xFFAA6600)); // the last good one
    type(&page, u"brandColour"_s, u"orange"_s);
    QVERIFY(message->text().contains(u"#1A5276"_s) && !offer->isVisible());
}

void TestBrandPanel::wrongTexts_sayWhy_andChangeNothing()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    auto *panel = page.findChild<ui::BrandPanel *>();
    QVERIFY(panel->brand() == nullptr);
    type(&page, u"brandOrganisation"_s, u"Beratung"_s);
    const QString hint = messageOf(&page, u"brandFooter"_s);
    find<QLineEdit>(&page, u"brandFooter"_s)->setText(u"x"_s.repeated(101));
    QVERIFY(messageOf(&page, u"brandFooter"_s).contains(u"101"_s));
    QVERIFY(panel->brand()->footer.isEmpty());
    find<QLineEdit>(&page, u"brandFooter"_s)->setText(u"kurz"_s);
    QCOMPARE(messageOf(&page, u"brandFooter"_s), hint);
    QCOMPARE(panel->brand()->footer, u"kurz"_s);
    find<QPlainTextEdit>(&page, u"brandContact"_s)->setPlainText(u"1\n2\n3\n4\n5\n6\n7"_s);
    QVERIFY(messageOf(&page, u"brandContact"_s).contains(u'6'));
    QTRY_COMPARE(BrandShelf().entries().size(), 1);
    find<QLineEdit>(&page, u"brandOrganisation"_s)->clear();
    QCOMPARE(panel->brand()->organisation, u"Beratung"_s);
    QVERIFY(!find(&page, u"saveBrand"_s)->isEnabled());
}

void TestBrandPanel::logo_isChosenDroppedRefusedAndTakenAway()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    auto *panel = page.findChild<ui::BrandPanel *>();
    type(&page, u"brandOrganisation"_s, u"Beratung"_s);
    auto *message = find<QLabel>(&page, u"brandLogoMessage"_s);
    fixture.prompts.filesToOpenNext = {write(fixture, u"bild.png"_s, "GIF89a")};
    QTest::mouseClick(find(&page, u"chooseLogo"_s), Qt::LeftButton);
    QVERIFY2(message->text().contains(u"PNG"_s) && !panel->brand()->logo, qPrintable(message->text()));
    fixture.prompts.filesToOpenNext = {write(fixture, u"logo.gif"_s, fileOf(logoImage({900, 300})))};
    QTest::mouseClick(find(&page, u"chooseLogo"_s), Qt::LeftButton);
    QVERIFY(panel->brand()->logo.has_value());
    QVERIFY2(message->text().contains(u"40 × 13 mm"_s), qPrintable(message->text()));
    QTest::mouseClick(find(&page, u"removeLogo"_s), Qt::LeftButton);
    QVERIFY(!panel->brand()->logo);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.folder.filePath(u"logo.gif"_s))});
    QWidget *target = find(&page, u"brandLogo"_s)->parentWidget();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(panel->brand()->logo.has_value());
}

void TestBrandPanel::chapters_areLeftOut()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    type(&page, u"brandOrganisation"_s, u"Beratung"_s);
    QSignalSpy shown(&page, &ReportPage::previewShown);
    find<QCheckBox>(&page, u"brandChapter.answers"_s)->click();
    find<QCheckBox>(&page, u"brandChapter.radar"_s)->click();
    QCOMPARE(page.findChild<ui::BrandPanel *>()->brand()->leftOut, (QList{BrandChapter::Radar, BrandChapter::Answers}));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), Patience);
}

void TestBrandPanel::file_isSavedAndOpened()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    const QString path = fixture.folder.filePath(u"beratung."_s + BrandFileSuffix);
    QVERIFY(saveBrand(path, wholeBrand()).isOk());
    openPanel(page);
    fixture.prompts.filesToOpenNext = {path};
    QTest::mouseClick(find(&page, u"openBrand"_s), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(&page, u"brandUnit"_s)->text(), wholeBrand().unit);
    QVERIFY(QFile::remove(path)); // the shelf has a copy
    QCOMPARE(BrandShelf().entries().size(), 1);
    fixture.prompts.fileToSaveNext = fixture.folder.filePath(u"wieder."_s + BrandFileSuffix);
    QTest::mouseClick(find(&page, u"saveBrand"_s), Qt::LeftButton);
    QCOMPARE(contentOf(fixture.prompts.fileToSaveNext), writeBrand(wholeBrand()));
}

void TestBrandPanel::brokenFile_isRefused()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    QSignalSpy failed(&page, &ReportPage::failed);
    fixture.prompts.filesToOpenNext = {write(fixture, u"x."_s + BrandFileSuffix, "{\"format\": \"vierklang-brand\"}")};
    QTest::mouseClick(find(&page, u"openBrand"_s), Qt::LeftButton);
    QCOMPARE(failed.count(), 1);
    QVERIFY(BrandShelf().entries().isEmpty());
}

void TestBrandPanel::brandThatIsGone_isSaid()
{
    const BrandShelf shelf;
    const QString key = shelf.keep(wholeBrand()).value();
    QVERIFY(shelf.choose(key).isOk());
    QVERIFY(QFile::remove(u"%1/%2.%3"_s.arg(BrandShelf::defaultFolder(), key, BrandFileSuffix)));
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    QVERIFY(find<QLabel>(&page, u"brandNote"_s)->isVisible());
    QVERIFY(page.findChild<ui::BrandChoice *>()->brand() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
}

/// A file on the shelf that somebody damaged: named in the list, and no reason to have no report.
void TestBrandPanel::damagedBrand_isSaid()
{
    const BrandShelf shelf;
    const QString key = shelf.keep(wholeBrand()).value();
    QVERIFY(shelf.choose(key).isOk());
    QFile file(u"%1/%2.%3"_s.arg(BrandShelf::defaultFolder(), key, BrandFileSuffix));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    file.seek(0);
    file.write(content.replace("#0B6E4F", "#FFFF00"));
    file.close();
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    QVERIFY(find<QLabel>(&page, u"brandNote"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
}

void TestBrandPanel::deletedBrand_isAskedFor()
{
    const BrandShelf shelf;
    QVERIFY(shelf.choose(shelf.keep(wholeBrand()).value()).isOk());
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    QTest::mouseClick(find(&page, u"deleteBrand"_s), Qt::LeftButton);
    QTest::mouseClick(find(&page, u"deleteBrandQuestion.no"_s), Qt::LeftButton);
    QCOMPARE(shelf.entries().size(), 1);
    QTest::mouseClick(find(&page, u"deleteBrand"_s), Qt::LeftButton);
    QTest::mouseClick(find(&page, u"deleteBrandQuestion.yes"_s), Qt::LeftButton);
    QVERIFY(shelf.entries().isEmpty());
    QVERIFY(find(&page, u"reportBrand"_s)->isVisible());
    QVERIFY(!page.findChild<QLabel *>(u"brandNote"_s)->isVisible());
}

/// Nothing is lost by going away before the pause in the typing.
void TestBrandPanel::goingAway_keepsWhatWasTyped()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    type(&page, u"brandOrganisation"_s, u"Beratung"_s);
    fixture.window->view()->goTo({Place::Kind::Commune, {}});
    QCOMPARE(BrandShelf().entries().size(), 1);
}

void TestBrandPanel::texts_canBeUndone()
{
    UiFixture fixture;
    ReportPage &page = openReport(fixture);
    openPanel(page);
    type(&page, u"brandOrganisation"_s, u"Beratung"_s);
    type(&page, u"brandOrganisation"_s, u"Anders"_s);
    QTest::keyClick(find(&page, u"brandOrganisation"_s), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>(&page, u"brandOrganisation"_s)->text() != u"Anders"_s);
    QCOMPARE(page.findChild<ui::BrandPanel *>()->brand()->organisation,
             find<QLineEdit>(&page, u"brandOrganisation"_s)->text());
}

void TestBrandPanel::everythingIsReached_andNamed_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void TestBrandPanel::everythingIsReached_andNamed()
{
    QFETCH(Language, language);
    UiFixture fixture(language);
    const BrandShelf shelf;
    QVERIFY(shelf.choose(shelf.keep(wholeBrand()).value()).isOk());
    ReportPage &page = openReport(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
    openPanel(page);
    QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
    QCOMPARE(unnamedWidgets(fixture.window.get()).join(u'\n'), QString());
    QCOMPARE(unreachedByTab(fixture.window.get()).join(u'\n'), QString());
    QStringList keys;
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        if (!button->isVisible() || key.isEmpty())
            continue;
        QVERIFY2(!keys.contains(key.toString()), qPrintable(button->text()));
        keys.append(key.toString());
    }
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        if (!label->isVisible() || label->buddy() == nullptr || key.isEmpty())
            continue;
        QVERIFY2(!keys.contains(key.toString()), qPrintable(label->text()));
        keys.append(key.toString());
    }
}

void TestBrandPanel::screenshots_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("de-light-1366") << Language::German << ThemeChoice::Light << QSize(1366, 768) << 100;
    QTest::newRow("en-dark-1366") << Language::English << ThemeChoice::Dark << QSize(1366, 768) << 100;
    QTest::newRow("de-contrast-1024") << Language::German << ThemeChoice::HighContrast << QSize(1024, 700) << 100;
    QTest::newRow("de-zoom200") << Language::German << ThemeChoice::Light << QSize(1366, 768) << 200;
    QTest::newRow("en-tall") << Language::English << ThemeChoice::Light << QSize(1366, 1500) << 100;
}

void TestBrandPanel::screenshots()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    const BrandShelf shelf;
    QVERIFY(shelf.choose(shelf.keep(wholeBrand()).value()).isOk());
    UiFixture fixture(language, size);
    fixture.settings.setTheme(theme);
    fixture.settings.setZoom(zoom);
    ReportPage &page = openReport(fixture);
    const QDir folder(QStringLiteral(VK_ARTIFACT_DIR "/brand"));
    QVERIFY(folder.mkpath(u"."_s));
    for (const bool isPanel : {false, true}) {
        if (isPanel) {
            openPanel(page);
            QSignalSpy shown(&page, &ReportPage::previewShown);
            type(&page, u"brandColour"_s, u"#C46A00"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), Patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(find(&page, u"next"_s)->isEnabled(), Patience);
        // The page is painted by another thread.
        QWidget *preview = find(&page, u"reportPreview"_s);
        const auto hasInk = [preview] {
            const QImage image = preview->grab().toImage();
            for (int y = 0; y < image.height(); y += 2) {
                for (int x = image.width() / 6; x < image.width() * 5 / 6; ++x) {
                    if (image.pixelColor(x, y).lightness() < 60)
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasInk(), Patience);
        QVERIFY(fixture.window->grab().save(folder.filePath(
            u"%1-%2.png"_s.arg(isPanel ? u"panel"_s : u"choice"_s, QString::fromLatin1(QTest::currentDataTag())))));
        QCOMPARE(overflowingAreas(fixture.window.get()).join(u'\n'), QString());
        QCOMPARE(clippedTexts(fixture.window.get()).join(u'\n'), QString());
    }
}

QTEST_MAIN(TestBrandPanel)
#include "tst_brandpanel.moc"
