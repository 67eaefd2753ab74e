// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/portfolio/portfolioshelf.h"
#include "tests/ui/support/widgetchecks.h"
#include "ui/library/measurespanel.h"
#include "ui/portfolio/answermap.h"
#include "ui/portfolio/portfoliopanel.h"
#include "ui/portfolio/portfoliotable.h"
#include "ui/translation.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using namespace vierklang::ui;

namespace {

struct Dress
{
    QString name;
    ThemeChoice theme;
    QSize size; ///< of the panel: the window without menu, sidebar, filters and foot
    int zoom;
};

const QList<Dress> &dresses()
{
    static const QList<Dress> all{{u"light-1366"_s, ThemeChoice::Light, QSize(1062, 588), 100},
                                  {u"light-1024"_s, ThemeChoice::Light, QSize(720, 520), 100},
                                  {u"dark-1366"_s, ThemeChoice::Dark, QSize(1062, 588), 100},
                                  {u"zoom200"_s, ThemeChoice::Light, QSize(980, 520), 200},
                                  {u"contrast"_s, ThemeChoice::HighContrast, QSize(1062, 588), 100}};
    return all;
}

} // namespace

/// Photographs the panels of many communes in every dress and fails when a text does not fit; see artifacts/portfolio.
class TestPortfolioPictures : public TestCase
{
    Q_OBJECT

    QDir m_folder;

    static QWidget *page(QWidget *panel, const QSize &size, PortfolioShelf &shelf)
    {
        auto *window = new QWidget;
        setRole(window, "page");
        auto *layout = new QVBoxLayout(window);
        layout->setContentsMargins(shelf.desk.theme.px(10), shelf.desk.theme.px(10), shelf.desk.theme.px(10), shelf.desk.theme.px(10));
        layout->addWidget(panel);
        window->resize(size + QSize(20, 20));
        window->show();
        return window;
    }

private slots:
    void initTestCase()
    {
        prepareApplication();
        m_folder = QDir(QStringLiteral(VK_ARTIFACT_DIR "/portfolio"));
        m_folder.removeRecursively();
        QVERIFY(m_folder.mkpath(u"."_s));
    }

    void panels_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("many");
        QTest::addColumn<int>("dress");
        QTest::addColumn<bool>("german");
        for (int dress = 0; dress < dresses().size(); ++dress) {
            for (const bool german : {true, false}) {
                const auto row = [&](const QString &scene, int many) {
                    QTest::newRow(qPrintable(u"%1-%2-%3-%4"_s.arg(scene).arg(many).arg(dresses()[dress].name, german ? u"de"_s : u"en"_s)))
                        << scene << many << dress << german;
                };
                row(u"overview"_s, 12);
                row(u"measures"_s, 12);
                if (dress > 2)
                    continue;
                row(u"measures"_s, 0);
                for (int view = 1; view < 5; ++view)
                    row(u"view%1"_s.arg(view), 12);
                row(u"table0"_s, 12);
                row(u"table3"_s, 40);
                row(u"overview"_s, 40);
                if (dress == 0)
                    row(u"overview"_s, 300);
            }
        }
    }

    void panels()
    {
        QFETCH(QString, scene);
        QFETCH(int, many);
        QFETCH(int, dress);
        QFETCH(bool, german);
        const Dress &look = dresses()[dress];
        PortfolioShelf shelf(many, german ? Language::German : Language::English);
        Translation translation;
        translation.use(german ? Language::German : Language::English);
        shelf.desk.settings.setTheme(look.theme);
        shelf.desk.settings.setZoom(look.zoom);
        shelf.desk.theme.apply();
        const QList<LibraryEntry> entries = shelf.entries();
        const QList<QUuid> chosen = many > 8 ? QList{entries[3].id, entries[7].id} : QList<QUuid>();
        std::unique_ptr<QWidget> window;
        if (scene == u"measures") {
            auto *panel = new MeasuresPanel(shelf.desk.context, *shelf.library, nullptr);
            panel->showEntries(entries, chosen);
            window.reset(page(panel, look.size, shelf));
        } else {
            auto *panel = new PortfolioPanel(shelf.desk.context, *shelf.library, nullptr);
            panel->showEntries(entries, chosen);
            window.reset(page(panel, look.size, shelf));
            if (scene.startsWith(u"view") || scene.startsWith(u"table"))
                panel->findChild<QPushButton *>(u"view"_s + scene.last(1))->click();
            if (scene.startsWith(u"table"))
                panel->findChild<QPushButton *>(u"chartAsTable"_s)->click();
            const auto *area = panel->findChild<QScrollArea *>(u"portfolioArea"_s);
            auto *basis = panel->findChild<QLabel *>(u"chartBasis"_s);
            const QString all = u" %1 "_s.arg(many);
            QTRY_VERIFY(!basis->text().contains(all));
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            if (scene != u"overview")
                const_cast<QScrollArea *>(area)->ensureWidgetVisible(panel->findChild<QPushButton *>(u"chartAsTable"_s), 0, 600);
            panel->focusFirst();
            if (dress == 0 && scene == u"overview")
                QVERIFY(panel->findChild<AnswerMap *>()->writePicture(m_folder.filePath(u"map-%1-%2.png"_s.arg(many).arg(german))).isOk());
            auto *table = panel->findChild<PortfolioTable *>();
            table->setCurrentIndex(table->model()->index(4, 8));
        }
        QCoreApplication::processEvents();
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        QVERIFY(window->grab().save(file));
        QCOMPARE(clippedTexts(window.get()).join(u'\n'), QString());
        QCOMPARE(unnamedWidgets(window.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestPortfolioPictures)
#include "tst_portfoliopictures.moc"
