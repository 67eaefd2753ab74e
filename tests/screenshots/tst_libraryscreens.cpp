// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/support/manyentries.h"
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

constexpr int Few = 38;

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
                                  {u"zoom200"_s, ThemeChoice::Light, QSize(1366, 768), 200},
                                  {u"contrast"_s, ThemeChoice::HighContrast, QSize(1366, 768), 100}};
    return all;
}

QStringList scenes() { return {u"empty"_s, u"full"_s, u"ticked"_s, u"filtered"_s, u"nothing"_s, u"archive"_s, u"tags"_s, u"start"_s}; }

/// Thirty-eight assessments of invented communes, long names among them, most of them opened.
void fill(UiFixture &fixture)
{
    QRandomGenerator random(11);
    QList<LibraryEntry> entries = manyEntries(Few);
    entries[3].communeName = u"Verwaltungsgemeinschaft Bad Königsbrück-Mühlenhausen an der Großen Lohe"_s;
    entries[7].communeName = u"Stadt Kornbrück an der Seve"_s;
    entries[8].communeName.clear();
    entries[5].tags = {u"Runde Nord"_s, u"Wiederholung"_s, u"Förderprogramm Digitale Daseinsvorsorge 2026"_s};
    QStringList paths;
    for (const LibraryEntry &entry : std::as_const(entries)) {
        Assessment assessment = entry.revealed && entry.typeComplete ? example(u"werkheim"_s) : randomAssessment(random, entry.form);
        if (entry.leading == TypeKey::C && entry.typeComplete)
            assessment = example(u"auenmark"_s);
        if (entry.leading == TypeKey::S && entry.typeComplete)
            assessment = example(u"doppelfurt"_s);
        assessment.setId(entry.id);
        Commune commune;
        commune.name = entry.communeName;
        commune.kind = entry.kind;
        commune.state = entry.state;
        commune.population = entry.population;
        if (!assessment.setCommune(commune) || !assessment.setTitle(entry.title) || !assessment.setTags(entry.tags) ||
            !assessment.setConductedOn(entry.conductedOn))
            qFatal("the assessment was refused");
        paths.append(fixture.folder.filePath(u"%1.vierklang"_s.arg(paths.size())));
        if (!saveAssessment(paths.last(), assessment, builtInInstrument()))
            qFatal("the file was not written");
    }
    if (!fixture.desk.applyImport(fixture.desk.planImport(paths)))
        qFatal("the files were refused");
    QList<QUuid> archived;
    for (const LibraryEntry &entry : std::as_const(entries)) {
        if (entry.archived)
            archived.append(entry.id);
        if (entry.revealed)
            fixture.desk.open(entry.id).value()->reveal();
    }
    if (!fixture.desk.setArchived(archived, true))
        qFatal("nothing was archived");
}

} // namespace

/// Photographs the library in every dress and fails when a text does not fit. The pictures are in
/// build/<preset>/artifacts/libraryscreens.
class TestLibraryScreens : public TestCase
{
    Q_OBJECT

    QDir m_folder;

    void stage(UiFixture &fixture, const QString &scene)
    {
        if (scene != u"empty")
            fill(fixture);
        if (scene == u"start")
            return fixture.window->showStart();
        fixture.window->showLibrary();
        QWidget *window = fixture.window.get();
        if (scene == u"ticked" || scene == u"tags") {
            QWidget *table = find(window, u"libraryTable"_s);
            for (const int key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space})
                QTest::keyClick(table, static_cast<Qt::Key>(key));
        }
        if (scene == u"filtered") {
            QTest::mouseClick(find(window, u"tag.2"_s), Qt::LeftButton);
            auto *years = find<QComboBox>(window, u"filterYear"_s);
            years->setCurrentIndex(1);
            emit years->activated(1);
        }
        if (scene == u"nothing")
            QTest::keyClicks(find(window, u"librarySearch"_s), u"Timbuktu"_s);
        if (scene == u"archive")
            QTest::mouseClick(find(window, u"shelfArchive"_s), Qt::LeftButton);
        if (scene == u"tags")
            QTest::mouseClick(find(window, u"editTags"_s), Qt::LeftButton);
    }

private slots:
    void initTestCase()
    {
        m_folder = QDir(QStringLiteral(VK_ARTIFACT_DIR "/libraryscreens"));
        m_folder.removeRecursively();
        QVERIFY(m_folder.mkpath(u"."_s));
    }

    void page_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("dress");
        QTest::addColumn<bool>("german");
        for (const QString &scene : scenes()) {
            for (int dress = 0; dress < dresses().size(); ++dress) {
                for (const bool german : {true, false}) {
                    // High contrast is the dark dress with other colours: one language shows it.
                    if (!german && dresses()[dress].theme == ThemeChoice::HighContrast)
                        continue;
                    QTest::newRow(qPrintable(u"%1-%2-%3"_s.arg(scene, german ? u"de"_s : u"en"_s, dresses()[dress].name)))
                        << scene << dress << german;
                }
            }
        }
    }

    void page()
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
        QCOMPARE(fixture.window->size(), d.size);
        QCOMPARE(overflowingAreas(fixture.window.get()).join(u'\n'), QString());
        QCOMPARE(clippedTexts(fixture.window.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestLibraryScreens)
#include "tst_libraryscreens.moc"
