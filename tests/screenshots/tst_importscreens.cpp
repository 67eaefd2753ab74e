// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/exchange/filestore.h"
#include "app/exchange/sealedfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/uifixture.h"
#include "tests/ui/support/widgetchecks.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

namespace {

struct Dress
{
    QString name;
    ThemeChoice theme;
    QSize size;
    int zoom;
};

const QList<Dress> Dresses{{u"light-1366"_s, ThemeChoice::Light, QSize(1366, 768), 100},
                           {u"light-1024"_s, ThemeChoice::Light, QSize(1024, 700), 100},
                           {u"dark-1366"_s, ThemeChoice::Dark, QSize(1366, 768), 100},
                           {u"zoom200"_s, ThemeChoice::Light, QSize(1366, 768), 200}};

} // namespace

/// Photographs what comes in and goes out by files, in every state and dress, and fails when a text does not fit. The
/// pictures are in build/<preset>/artifacts/import.
class TestImportScreens : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = QDir(QStringLiteral(VK_ARTIFACT_DIR "/import"));
        m_folder.removeRecursively();
        QVERIFY(m_folder.mkpath(u"."_s));
    }

    void page_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("dress");
        QTest::addColumn<bool>("german");
        for (const QString &scene : {u"few"_s, u"many"_s, u"conflicts"_s, u"decided"_s, u"password"_s, u"wrong"_s, u"sheet"_s,
                                     u"reading"_s, u"protect"_s, u"protect-typed"_s}) {
            for (int dress = 0; dress < Dresses.size(); ++dress) {
                for (const bool german : {true, false}) {
                    const QString name = u"%1-%2-%3"_s.arg(scene, german ? u"de"_s : u"en"_s, Dresses[dress].name);
                    QTest::newRow(qPrintable(name)) << scene << dress << german;
                }
            }
        }
    }

    void page()
    {
        QFETCH(const QString, scene);
        QFETCH(const int, dress);
        QFETCH(const bool, german);
        const Dress &d = Dresses[dress];
        UiFixture fixture(german ? Language::German : Language::English, d.size);
        fixture.settings.setTheme(d.theme);
        fixture.settings.setZoom(d.zoom);
        stage(fixture, scene);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(fixture.window->grab().save(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
        QCOMPARE(fixture.window->size(), d.size);
        QCOMPARE(overflowingAreas(fixture.window.get()).join(u'\n'), QString());
        QCOMPARE(clippedTexts(fixture.window.get()).join(u'\n'), QString());
        QCOMPARE(unnamedWidgets(fixture.window.get()).join(u'\n'), QString());
    }

private:
    static QString write(UiFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        const QString path = fixture.folder.filePath(name);
        if (!writeFileAtomically(path, bytes))
            qFatal("not written");
        return path;
    }
    static QString write(UiFixture &fixture, const QString &name, const Assessment &assessment)
    {
        return write(fixture, name, writeAssessment(assessment, builtInInstrument()));
    }
    static QString sealed(UiFixture &fixture, const QString &name, const QString &password)
    {
        const QByteArray content = writeAssessment(example(u"auenmark"_s), builtInInstrument());
        return write(fixture, name, seal(content, Secret(password), LeastKeyCost).value());
    }
    static QString broken(UiFixture &fixture)
    {
        QByteArray bytes = writeAssessment(example(u"sonnbrunn"_s), builtInInstrument());
        return write(fixture, u"Übergabe_Kreis_2026-11_endgültig (2).vierklang"_s, bytes.replace(": 2,", ": 9,"));
    }

    static void stage(UiFixture &fixture, const QString &scene)
    {
        QVERIFY(fixture.desk.addExamples().isOk());
        if (scene.startsWith("protect"_L1))
            return stageProtect(fixture, scene == u"protect-typed");
        if (scene == u"reading") {
            // Read, but the window has not heard of it yet.
            fixture.window->openImport(QStringList(300, write(fixture, u"w.vierklang"_s, example(u"werkheim"_s))));
            return;
        }
        if (scene == u"sheet") {
            fixture.window->openImport({write(fixture, u"Antwortbogen Testau.csv"_s, "vierklang-answers-1;Frage;erlaubt;Antwort\n"
                                                                  "commune.kind;Art;;Dorf\nstrat.document;;;7\ngoal.legal;;;6\n")});
            return;
        }
        if (scene == u"password" || scene == u"wrong") {
            fixture.window->openImport({sealed(fixture, u"eins.vierklang"_s, u"lang genug"_s), sealed(fixture, u"zwei.vierklang"_s, u"lang genug"_s),
                                        write(fixture, u"w.vierklang"_s, example(u"werkheim"_s))});
            if (scene == u"wrong") {
                find<QLineEdit>(fixture.window.get(), u"password.field"_s)->setText(u"falsch"_s);
                find<QPushButton>(fixture.window.get(), u"password.open"_s)->click();
                auto *table = fixture.window->findChild<QTableView *>(u"importTable"_s);
                QTRY_VERIFY(table->isVisible());
            }
            return;
        }
        fixture.window->openImport(scene == u"few" ? QStringList{write(fixture, u"neu.vierklang"_s, fresh(1)),
                                                                 write(fixture, u"w.vierklang"_s, noted()), broken(fixture)}
                                                   : scene == u"many" ? many(fixture)
                                                                      : QStringList{write(fixture, u"w.vierklang"_s, aYearAgo()),
                                                                                    write(fixture, u"b.vierklang"_s, otherBachtal())});
        auto *table = fixture.window->findChild<QTableView *>(u"importTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 30000);
        if (scene == u"decided")
            find<QPushButton>(fixture.window.get(), u"allTheirs"_s)->click();
        if (scene == u"many")
            table->selectRow(3);
    }

    static void stageProtect(UiFixture &fixture, bool typed)
    {
        fixture.openExample(u"Werkheim"_s);
        for (QAction *action : fixture.window->menuBar()->findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(u"Kopie mit Pass"_s) || action->text().remove(u'&').startsWith(u"Save a copy with"_s))
                action->trigger();
        }
        if (!typed)
            return;
        find<QLineEdit>(fixture.window.get(), u"newPassword"_s)->setText(u"Tisch Wolke 12 Anker"_s);
        find<QLineEdit>(fixture.window.get(), u"passwordAgain"_s)->setText(u"Tisch Wolke"_s);
    }

    static Assessment fresh(int number)
    {
        QRandomGenerator random(static_cast<quint32>(number));
        Assessment assessment = randomAssessment(random);
        Commune commune = assessment.commune();
        commune.name = u"Gemeinde Musterau %1"_s.arg(number);
        assessment.setId(QUuid(static_cast<uint>(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 9));
        if (!assessment.setCommune(commune) || !assessment.setTitle(u"Auftakt"_s))
            qFatal("refused");
        return assessment;
    }
    static Assessment noted()
    {
        Assessment werkheim = example(u"werkheim"_s);
        const QString id = builtInInstrument().items[2].id;
        ItemRecord record = werkheim.itemRecord(id);
        record.note = u"Nachgetragen: Der Beschluss steht im Protokoll vom 3. November."_s;
        if (!werkheim.setItemRecord(builtInInstrument(), id, record))
            qFatal("refused");
        return werkheim;
    }
    static Assessment aYearAgo()
    {
        Assessment before = aYearBefore();
        before.setId(example(u"werkheim"_s).id());
        return before;
    }
    static Assessment otherBachtal()
    {
        Assessment bachtal = example(u"bachtal"_s);
        if (!bachtal.setTitle(u"Zweiter Workshop mit allen Fachbereichen"_s))
            qFatal("refused");
        return bachtal;
    }
    static QStringList many(UiFixture &fixture)
    {
        QStringList paths{broken(fixture), sealed(fixture, u"geschützt.vierklang"_s, u"lang genug"_s),
                          write(fixture, u"w.vierklang"_s, noted()), write(fixture, u"b.vierklang"_s, otherBachtal())};
        for (int i = 0; i < 196; ++i)
            paths.append(write(fixture, u"n%1.vierklang"_s.arg(i), fresh(i + 1)));
        return paths;
    }

    QDir m_folder;
};

QTEST_MAIN(TestImportScreens)
#include "tst_importscreens.moc"
