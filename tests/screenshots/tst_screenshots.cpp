// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/assessment.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"
#include "tests/support/years.h"
#include "tests/ui/projector/exampleviews.h"
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/navigator.h"
#include "ui/pages/failurepage.h"
#include "ui/projector/projectorscreen.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;

/// Photographs every page in every dress and fails when a text does not fit. The pictures and their index.html are
/// in build/<preset>/artifacts/screenshots.
class TestScreenshots : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void page_data();
    void page();
    void projector_data();
    void projector();
    void cleanupTestCase();

private:
    void stage(UiFixture &fixture, const QString &scene);
    void stageComparison(UiFixture &fixture, const QString &scene);
    void openWorkInProgress(UiFixture &fixture, const Place &place);

    QDir m_folder;
    QStringList m_pictures;
};

namespace {

struct Dress
{
    QString name;
    ThemeChoice theme;
    QSize size;
    int zoom;
};

const QList<Dress> &dresses()
{
    static const QList<Dress> all{{u"light-1366"_s, ThemeChoice::Light, QSize(1366, 768), 100},
                                  {u"light-1024"_s, ThemeChoice::Light, QSize(1024, 700), 100},
                                  {u"dark-1366"_s, ThemeChoice::Dark, QSize(1366, 768), 100},
                                  {u"dark-1024"_s, ThemeChoice::Dark, QSize(1024, 700), 100},
                                  {u"light-1280"_s, ThemeChoice::Light, QSize(1280, 720), 100},
                                  {u"zoom200"_s, ThemeChoice::Light, QSize(1366, 768), 200},
                                  {u"contrast"_s, ThemeChoice::HighContrast, QSize(1366, 768), 100}};
    return all;
}

QStringList scenes()
{
    return {u"start-empty"_s,    u"start-full"_s,    u"import"_s,         u"commune-empty"_s, u"commune-full"_s,
            u"goals-empty"_s,    u"goals-full"_s,    u"behaviour-empty"_s, u"behaviour-full"_s, u"item-empty"_s,
            u"item-full"_s,      u"type-empty"_s,    u"type-full"_s,      u"type-hybrid"_s,   u"profile-empty"_s,
            u"profile-full"_s,   u"measures-empty"_s, u"measures-full"_s, u"comparison-empty"_s,
            u"comparison-full"_s, u"comparison-years"_s, u"comparison-communes"_s, u"item-earlier"_s, u"goals-earlier"_s,
            u"behaviour-earlier"_s, u"report-empty"_s,  u"report-full"_s,  u"handouts-empty"_s, u"handouts-full"_s,
            u"help"_s,           u"messages"_s,      u"failure"_s,        u"bin-empty"_s,     u"bin-full"_s};
}

/// The pages of a PDF are painted by another thread: there is one once there is dark ink on white.
bool showsAPage(QWidget *preview)
{
    const QImage image = preview->grab().toImage();
    bool white = false;
    bool ink = false;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x) {
            white = white || image.pixelColor(x, y).lightness() > 250;
            ink = ink || image.pixelColor(x, y).lightness() < 60;
        }
    }
    return preview->isEnabled() && white && ink;
}

Assessment workInProgress()
{
    Assessment assessment = assessmentFrom(
        u"efficiency=5 citizen=2 dataauto=3 effectiveness=4 | lead_admin=org,cdo data=inventory,staffing | "
        "data.inventory=2 data.ownership=3 data.staffing=? data.process=- role.mandate=3 role.split=2"_s);
    Commune commune;
    commune.name = u"Stadt Werkheim an der Lohe"_s;
    if (!assessment.setCommune(commune) || !assessment.setTitle(u"Auftaktworkshop"_s) ||
        !assessment.setConductedOn(QDate(2026, 11, 22)))
        qFatal("the assessment was refused");
    return assessment;
}

} // namespace

void TestScreenshots::initTestCase()
{
    m_folder = QDir(QStringLiteral(VK_ARTIFACT_DIR "/screenshots"));
    m_folder.removeRecursively();
    QVERIFY(m_folder.mkpath(u"."_s));
}

void TestScreenshots::page_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("dress");
    QTest::addColumn<bool>("german");
    for (const QString &scene : scenes()) {
        for (int dress = 0; dress < dresses().size(); ++dress) {
            for (const bool german : {true, false}) {
                // The narrowest window with two charts side by side matters to the result pages.
                const QString page = scene.section(u'-', 0, 0);
                if (dresses()[dress].size.width() == 1280 && page != u"type" && page != u"profile" && page != u"measures" &&
                    page != u"comparison")
                    continue;
                // Another state of a page that stands here in every dress: what may not fit is enough.
                const bool isVariant = scene.endsWith(u"earlier") || scene.endsWith(u"years") || scene.endsWith(u"communes");
                if (isVariant && (dresses()[dress].theme != ThemeChoice::Light || dresses()[dress].size.width() == 1280))
                    continue;
                // High contrast is the dark dress with other colours: one language shows it.
                if (!german && dresses()[dress].theme == ThemeChoice::HighContrast)
                    continue;
                const QString name = u"%1-%2-%3"_s.arg(scene, german ? u"de"_s : u"en"_s, dresses()[dress].name);
                QTest::newRow(qPrintable(name)) << scene << dress << german;
            }
        }
    }
}

void TestScreenshots::openWorkInProgress(UiFixture &fixture, const Place &place)
{
    fixture.openCopyOf(workInProgress()).goTo(place);
}

void TestScreenshots::stageComparison(UiFixture &fixture, const QString &scene)
{
    const Place comparison{Place::Kind::Comparison, {}};
    if (scene.endsWith(u"empty")) {
        fixture.begin().goTo(comparison);
        return;
    }
    QList<Assessment> others{werkheim2025()};
    if (scene.endsWith(u"years"))
        others.append(werkheim2024());
    if (scene.endsWith(u"communes"))
        others = {example(u"bachtal"_s), example(u"moosfelde"_s), example(u"sonnbrunn"_s), example(u"doppelfurt"_s),
                  example(u"auenmark"_s)};
    QList<QUuid> ids;
    for (const Assessment &other : others) {
        fixture.openCopyOf(other).editor().reveal();
        ids.append(other.id());
    }
    ui::AssessmentView &view = fixture.openCopyOf(werkheim2026());
    view.editor().reveal();
    view.goTo(comparison);
    qobject_cast<ui::ComparisonPage *>(view.page())->setColumns(ids);
}

void TestScreenshots::stage(UiFixture &fixture, const QString &scene)
{
    const bool full = scene.endsWith(u"full");
    const auto go = [&](const Place &place) {
        if (full)
            openWorkInProgress(fixture, place);
        else
            fixture.begin().goTo(place);
    };
    const auto result = [&](const Place &place) {
        if (scene.endsWith(u"empty"))
            fixture.begin().goTo(place);
        else
            fixture.openExample(full ? u"Werkheim"_s : u"Doppelfurt"_s).goTo(place);
    };
    const QString kind = scene.section(u'-', 0, 0);
    if (scene == u"start-full") {
        openWorkInProgress(fixture, {Place::Kind::Goals, {}});
        QVERIFY(fixture.desk.addExamples().isOk());
        fixture.window->showStart();
    } else if (kind == u"import") {
        QVERIFY(fixture.desk.addExamples().isOk());
        QFile broken(fixture.folder.filePath(u"zerstört.vierklang"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QFile original(sourceFile(u"resources/examples/bachtal.vierklang"_s));
        QVERIFY(original.open(QIODevice::ReadOnly));
        broken.write(original.readAll().replace("\"level\": 2", "\"level\": 7").replace(": 2,", ": 9,"));
        broken.close();
        QFile::copy(sourceFile(u"resources/examples/werkheim.vierklang"_s), fixture.folder.filePath(u"w.vierklang"_s));
        fixture.window->openImport({fixture.folder.filePath(u"w.vierklang"_s), broken.fileName()});
    } else if (scene.endsWith(u"earlier")) {
        fixture.openCopyOf(werkheim2025());
        const QMap<QString, Place> places{{u"item"_s, {Place::Kind::Item, u"role.board"_s}},
                                          {u"goals"_s, {Place::Kind::Goals, {}}},
                                          {u"behaviour"_s, {Place::Kind::Behaviour, u"beh.data"_s}}};
        fixture.openCopyOf(werkheim2026()).goTo(places[kind]);
    } else if (kind == u"commune") {
        go({Place::Kind::Commune, {}});
    } else if (kind == u"goals") {
        go({Place::Kind::Goals, {}});
    } else if (kind == u"behaviour") {
        go({Place::Kind::Behaviour, u"beh.data"_s});
    } else if (kind == u"item") {
        go({Place::Kind::Item, full ? u"role.split"_s : u"data.ownership"_s});
    } else if (kind == u"type") {
        result({Place::Kind::TypeResult, {}});
    } else if (kind == u"profile") {
        result({Place::Kind::Profile, {}});
    } else if (kind == u"measures") {
        result({Place::Kind::Measures, {}});
    } else if (kind == u"comparison") {
        stageComparison(fixture, scene);
    } else if (kind == u"report") {
        ui::AssessmentView &view = full ? fixture.openExample(u"Werkheim"_s) : fixture.begin();
        view.goTo({Place::Kind::Report, {}});
        QTRY_VERIFY_WITH_TIMEOUT(showsAPage(find(view.page(), u"reportPreview"_s)), 30000);
    } else if (kind == u"handouts") {
        if (full)
            fixture.openExample(u"Werkheim"_s).goTo({Place::Kind::Handouts, {}});
        else
            QTest::keyClick(fixture.window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(showsAPage(find(fixture.window.get(), u"reportPreview"_s)), 30000);
    } else if (kind == u"help") {
        QTest::keyClick(fixture.window.get(), Qt::Key_F1);
    } else if (kind == u"messages") {
        QVERIFY(fixture.desk.addExamples().isOk());
        fixture.window->showStart();
        fixture.window->showReadOnlyReason(
            Error{ErrorCode::LibraryHeld, {u"vierklang"_s, u"4711"_s, u"rathaus-12"_s}, {}, {}});
        QTest::keyClick(find(fixture.window.get(), u"recentTable"_s), Qt::Key_Delete);
    } else if (kind == u"bin") {
        QVERIFY(fixture.desk.addExamples().isOk());
        for (const QString &name : full ? QStringList{u"Werkheim"_s, u"Doppelfurt"_s} : QStringList())
            QVERIFY(fixture.desk.moveToBin(fixture.idOf(name)).isOk());
        fixture.window->showBin();
        if (full)
            QTest::keyClick(find(fixture.window.get(), u"binTable"_s), Qt::Key_Delete);
    } else if (kind == u"failure") {
        fixture.window->setCentralWidget(new ui::FailurePage(
            fixture.context, Error{ErrorCode::LibraryDamaged, {u"/home/cdo/library.sqlite"_s}, {}, {}},
            u"/home/cdo/library.sqlite"_s, fixture.window.get()));
    }
}

void TestScreenshots::page()
{
    QFETCH(const QString, scene);
    QFETCH(const int, dress);
    QFETCH(const bool, german);
    const Dress &d = dresses()[dress];
    UiFixture fixture(german ? Language::German : Language::English, d.size);
    fixture.settings.setTheme(d.theme);
    fixture.settings.setZoom(d.zoom);
    stage(fixture, scene);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(fixture.window->grab().save(m_folder.filePath(name)));
    m_pictures.append(name);
    QCOMPARE(fixture.window->size(), d.size);
    QCOMPARE(overflowingAreas(fixture.window.get()).join(u'\n'), QString());
    QCOMPARE(clippedTexts(fixture.window.get()).join(u'\n'), QString());
}

void TestScreenshots::projector_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 720), QSize(1024, 768)}) {
        for (const Language language : {Language::German, Language::English}) {
            const QString name = u"%1-%2"_s.arg(languageCode(language)).arg(size.width());
            QTest::newRow(qPrintable(name)) << language << size;
        }
    }
}

void TestScreenshots::projector()
{
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    ui::Translation translation;
    translation.use(language);
    for (const NamedView &example : exampleViews(language)) {
        ui::ProjectorScreen screen;
        screen.resize(size);
        screen.setView(example.view);
        const QString name = u"projector-%1-%2.png"_s.arg(example.name, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(screen.grab().save(m_folder.filePath(name)));
        m_pictures.append(name);
        QVERIFY2(screen.sheet().isTidy(), qPrintable(name));
    }
}

void TestScreenshots::cleanupTestCase()
{
    QFile index(m_folder.filePath(u"index.html"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    QTextStream out(&index);
    out << "<!doctype html><meta charset=\"utf-8\"><title>Vierklang</title>\n";
    for (const QString &picture : std::as_const(m_pictures))
        out << "<h2>" << picture << "</h2><img alt=\"" << picture << "\" src=\"" << picture << "\">\n";
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
