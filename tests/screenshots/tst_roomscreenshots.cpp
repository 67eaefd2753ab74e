// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgetchecks.h"
#include "tests/ui/workshop/support/roomfixture.h"

#include <QApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

/// Photographs every view of the moderator's window in every dress and fails when a text does not fit. The pictures
/// are in build/<preset>/artifacts/roomscreenshots.
class TestRoomScreenshots : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void view_data();
    void view();

private:
    static void stage(RoomFixture &room, const QString &scene);
    static void stageQuestion(RoomFixture &room, const QString &scene);
    static void park(RoomFixture &room, const QString &item, const Minute &minute);

    QDir m_folder;
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
                                  {u"zoom200"_s, ThemeChoice::Light, QSize(1366, 768), 200},
                                  {u"contrast"_s, ThemeChoice::HighContrast, QSize(1366, 768), 100}};
    return all;
}

QStringList scenes()
{
    return {u"begin"_s,  u"welcome"_s, u"goals"_s,   u"sums"_s,    u"practice"_s,  u"count"_s, u"reveal"_s, u"second"_s,
            u"paper"_s,  u"park"_s,    u"covered"_s, u"picture"_s, u"targets"_s,   u"close"_s, u"done"_s,   u"unfinished"_s,
            u"behind"_s, u"disagreement"_s};
}

} // namespace

void TestRoomScreenshots::initTestCase()
{
    m_folder = QDir(QStringLiteral(VK_ARTIFACT_DIR "/roomscreenshots"));
    m_folder.removeRecursively();
    QVERIFY(m_folder.mkpath(u"."_s));
}

void TestRoomScreenshots::view_data()
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
                const QString name = u"%1-%2-%3"_s.arg(scene, german ? u"de"_s : u"en"_s, dresses()[dress].name);
                QTest::newRow(qPrintable(name)) << scene << dress << german;
            }
        }
    }
}

void TestRoomScreenshots::park(RoomFixture &room, const QString &item, const Minute &minute)
{
    room.goToItem(item);
    QVERIFY(room.run().park(minute).isOk());
}

void TestRoomScreenshots::stageQuestion(RoomFixture &room, const QString &scene)
{
    park(room, u"role.split"_s, {u"Wer entscheidet bei Online-Anträgen?"_s, u"Org.-Referat"_s});
    park(room, u"data.ownership"_s, {u"Gilt der Entwurf?"_s, u"Datenschutz"_s});
    room.goToItem(u"role.mandate"_s);
    room.vote(u"2222222223"_s);
    press(Qt::Key_2);
    room.goToItem(u"role.owner"_s);
    QVERIFY(room.editor().setNote(u"role.owner"_s, u"Ordnungsamt hat noch keine Ansprechperson."_s).isOk());
    if (scene == u"behind") {
        room.pass(25 * 60);
        room.count(u"1111"_s);
    } else if (scene == u"count") {
        room.count(u"1111W2333"_s);
    } else if (scene == u"paper") {
        QTest::mouseClick(find(&room.view(), u"enterPaper"_s), Qt::LeftButton);
    } else if (scene == u"park") {
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    } else {
        room.vote(u"1111233333"_s);
    }
    if (scene == u"second" || scene == u"disagreement") {
        press(Qt::Key_R);
        room.vote(u"1122222223"_s);
        press(Qt::Key_2);
    }
    if (scene == u"disagreement")
        QTest::mouseClick(find(&room.view(), u"agendaTabs.1"_s), Qt::LeftButton);
}

void TestRoomScreenshots::stage(RoomFixture &room, const QString &scene)
{
    WorkshopRun &run = room.run();
    if (scene == u"welcome")
        return;
    if (scene == u"unfinished") {
        room.ui.window->showStart();
    } else if (scene == u"goals" || scene == u"sums") {
        QVERIFY(run.goToStep(WorkshopStep::Goals).isOk());
        for (int form = 0; form < (scene == u"sums" ? 10 : 4); ++form)
            QVERIFY(run.goals().add({{u"goal.efficiency"_s, 5}, {u"goal.legal"_s, 5}, {u"goal.citizen"_s, 5}, {u"goal.dataauto"_s, 5}}).isOk());
        if (scene == u"goals")
            type(u"53"_s);
    } else if (scene == u"practice") {
        QVERIFY(run.goToStep(WorkshopStep::Behaviour).isOk());
        press(Qt::Key_2);
    } else if (scene == u"covered" || scene == u"picture") {
        QVERIFY(run.goToStep(WorkshopStep::Reveal).isOk());
        if (scene == u"picture")
            press(Qt::Key_Space);
    } else if (scene == u"targets") {
        QVERIFY(run.goToStep(WorkshopStep::Targets).isOk());
        QTest::mouseClick(find(&room.view(), u"ownMeasure"_s), Qt::LeftButton);
    } else if (scene == u"close" || scene == u"done") {
        park(room, u"data.ownership"_s, {u"Gilt der Entwurf?"_s, u"Datenschutz"_s});
        QVERIFY(run.goToStep(WorkshopStep::Close).isOk());
        if (scene == u"done")
            QVERIFY(run.finish(QDate(2027, 11, 20)).isOk());
    } else {
        stageQuestion(room, scene);
    }
}

void TestRoomScreenshots::view()
{
    QFETCH(const QString, scene);
    QFETCH(const int, dress);
    QFETCH(const bool, german);
    const Dress &d = dresses()[dress];
    RoomFixture room(10, Form::Full, german ? Language::German : Language::English, d.size);
    room.ui.settings.setTheme(d.theme);
    room.ui.settings.setZoom(d.zoom);
    if (scene == u"begin")
        room.ui.window->openWorkshop(room.ui.desk.begin(Form::Full).value());
    else
        stage(room, scene);
    // Text that wraps settles its height in a few rounds.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(room.ui.window->grab().save(m_folder.filePath(name)));
    QCOMPARE(room.ui.window->size(), d.size);
    QCOMPARE(overflowingAreas(room.ui.window.get()).join(u'\n'), QString());
    QCOMPARE(clippedTexts(room.ui.window.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestRoomScreenshots)
#include "tst_roomscreenshots.moc"
