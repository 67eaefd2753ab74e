// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/years.h"
#include "tests/ui/support/resultdesk.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/pages/measurespage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/typeresultpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

QImage pictureOf(ui::Page &page, const QSize &size)
{
    page.resize(size);
    page.show();
    page.refresh();
    for (int pass = 0; pass < 3; ++pass)
        QApplication::processEvents();
    return page.grab().toImage();
}

void put(test::ResultDesk &desk, const Assessment &assessment)
{
    if (!desk.library->add(assessment, score(builtInInstrument(), assessment), true, desk.clock.now()))
        qFatal("a column is missing");
}

/// "comparisonYears3Questions": what stands side by side, how many, and which view.
std::unique_ptr<ui::Page> makeComparison(const QString &name, test::ResultDesk &desk)
{
    auto page = std::make_unique<ui::ComparisonPage>(desk.context, desk.editor, nullptr);
    QList<Assessment> others;
    if (name.contains(u"Years"_s))
        others = {test::werkheim2025(), test::werkheim2024()};
    else if (name.contains(u"Communes"_s))
        others = {test::example(u"bachtal"_s), test::example(u"moosfelde"_s), test::example(u"sonnbrunn"_s),
                  test::example(u"doppelfurt"_s), test::example(u"auenmark"_s)};
    else if (!desk.editor.assessment().commune().name.isEmpty())
        others = {test::aYearBefore()};
    for (const int columns : {2, 3, 6}) {
        if (name.contains(QString::number(columns)))
            others = others.first(columns - 1);
    }
    QList<QUuid> ids;
    for (Assessment &other : others) {
        if (name.contains(u"Long"_s)) {
            Commune commune = other.commune();
            commune.name = u"Verwaltungsgemeinschaft Oberlausitzer Heide- und Teichlandschaft mit "_s + commune.name;
            if (!other.setCommune(commune))
                qFatal("no long name");
        }
        put(desk, other);
        ids.append(other.id());
    }
    if (!ids.isEmpty())
        page->setColumns(ids);
    if (name.contains(u"Questions"_s))
        page->findChild<QPushButton *>(u"questionByQuestion"_s)->setChecked(true);
    if (name.contains(u"Table"_s))
        page->findChild<QPushButton *>(u"asTable"_s)->setChecked(true);
    return page;
}

std::unique_ptr<ui::Page> makePage(const QString &name, test::ResultDesk &desk)
{
    if (name.endsWith(u"Radar"_s))
        desk.settings.setProfileView(ProfileView::Radar);
    if (name.endsWith(u"Table"_s))
        desk.settings.setProfileView(ProfileView::Table);
    if (name.startsWith(u"profile"_s))
        return std::make_unique<ui::ProfilePage>(desk.context, desk.editor, nullptr);
    if (name.startsWith(u"comparison"_s))
        return makeComparison(name, desk);
    if (name == u"measures")
        return std::make_unique<ui::MeasuresPage>(desk.context, desk.editor, nullptr);
    return std::make_unique<ui::TypeResultPage>(desk.context, desk.editor, nullptr);
}

} // namespace

/// Pictures of the result pages for people to look at; the test itself only says that a page draws something.
class TestResultPictures : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { test::prepareApplication(); }

    void pictures_data()
    {
        QTest::addColumn<QString>("pageName");
        QTest::addColumn<QString>("example");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("themeChoice");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("zoom");
        const QSize wide(1102, 710);
        const QSize narrow(760, 640);
        for (const QString &page : {u"type"_s, u"profile"_s, u"measures"_s}) {
            for (const QString &example : {u"werkheim"_s, u"empty"_s}) {
                for (const Language language : {Language::German, Language::English}) {
                    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
                        for (const QSize &size : {wide, narrow})
                            addRow(page, example, language, theme, size, 100);
                    }
                }
            }
            addRow(page, u"doppelfurt"_s, Language::German, ThemeChoice::Light, QSize(1103, 1500), 100);
            addRow(page, u"doppelfurt"_s, Language::German, ThemeChoice::Light, wide, 100);
            addRow(page, u"bachtal"_s, Language::German, ThemeChoice::Light, wide, 100);
            addRow(page, u"werkheim"_s, Language::German, ThemeChoice::HighContrast, wide, 100);
            addRow(page, u"werkheim"_s, Language::German, ThemeChoice::Light, wide, 200);
            addRow(page, u"werkheim"_s, Language::German, ThemeChoice::Light, QSize(1656, 960), 100);
            addRow(page, u"werkheim"_s, Language::German, ThemeChoice::Light, QSize(1104, 2400), 200);
        }
        for (const QString &page : {u"profileRadar"_s, u"profileTable"_s, u"profileTargets"_s}) {
            for (const QSize &size : {wide, narrow})
                addRow(page, u"werkheim"_s, Language::German, ThemeChoice::Light, size, 100);
        }
        for (const QSize &size : {wide, narrow, QSize(1104, 900)}) {
            for (const Language language : {Language::German, Language::English})
                addRow(u"comparison"_s, u"werkheim"_s, language, ThemeChoice::Light, size, 100);
        }
        addRow(u"comparison"_s, u"empty"_s, Language::German, ThemeChoice::Light, wide, 100);
        addComparisons(wide, narrow);
        addRow(u"comparison"_s, u"werkheim"_s, Language::German, ThemeChoice::Dark, wide, 100);
        addRow(u"comparison"_s, u"werkheim"_s, Language::German, ThemeChoice::Light, QSize(1104, 1800), 200);
        addRow(u"measures"_s, u"werkheim"_s, Language::German, ThemeChoice::Light, QSize(1103, 1000), 100);
        addRow(u"measures"_s, u"werkheim"_s, Language::German, ThemeChoice::Dark, QSize(761, 1300), 100);
    }

    void pictures()
    {
        QFETCH(QString, pageName);
        QFETCH(QString, example);
        QFETCH(int, language);
        QFETCH(int, themeChoice);
        QFETCH(QSize, size);
        QFETCH(int, zoom);
        QTranslator translator;
        const bool isGerman = static_cast<Language>(language) == Language::German;
        if (isGerman && translator.load(u":/i18n/vierklang_de.qm"_s))
            QApplication::installTranslator(&translator);
        const Assessment assessment =
            example == u"empty"                  ? test::assessmentFrom(QString())
            : pageName.contains(u"Years"_s) ? test::werkheim2026()
                                            : test::example(example);
        test::ResultDesk desk(assessment, static_cast<Language>(language));
        desk.settings.setTheme(static_cast<ThemeChoice>(themeChoice));
        desk.settings.setZoom(zoom);
        desk.theme.apply();
        const std::unique_ptr<ui::Page> page = makePage(pageName, desk);
        if (pageName == u"profileTargets")
            page->findChild<QPushButton *>(u"setTargets"_s)->click();
        if (auto *flips = page->findChild<QPushButton *>(u"flips"_s))
            flips->setChecked(size.height() > 1000);
        const QImage image = pictureOf(*page, size);
        const QString folder = QStringLiteral(VK_ARTIFACT_DIR "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(u"%1/result-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        QVERIFY(image.width() >= size.width());
    }

private:
    static void addComparisons(const QSize &wide, const QSize &narrow)
    {
        const QSize tall(1102, 1500);
        for (const QString &page : {u"comparisonYears2"_s, u"comparisonYears3"_s, u"comparisonYears2Questions"_s,
                                    u"comparisonYears3Questions"_s, u"comparisonCommunes2"_s, u"comparisonCommunes3"_s,
                                    u"comparisonCommunes6"_s, u"comparisonCommunes6Long"_s,
                                    u"comparisonCommunes6Questions"_s, u"comparisonYears3Table"_s}) {
            for (const QSize &size : {wide, QSize(narrow.width(), 1900), QSize(1103, 1500)})
                addRow(page, u"werkheim"_s, Language::German, ThemeChoice::Light, size, 100);
            addRow(page, u"werkheim"_s, Language::English, ThemeChoice::Dark, tall, 100);
            addRow(page, u"werkheim"_s, Language::German, ThemeChoice::Light, QSize(1104, 3000), 200);
        }
        addRow(u"comparisonYears3"_s, u"werkheim"_s, Language::German, ThemeChoice::HighContrast, tall, 100);
    }

    static void addRow(const QString &page, const QString &example, Language language, ThemeChoice theme,
                       const QSize &size, int zoom)
    {
        const QStringList themes{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
        const QString tag =
            u"%1-%2-%3-%4-%5-%6"_s
                .arg(page, example, languageCode(language), themes[static_cast<qsizetype>(theme)])
                .arg(size.width())
                .arg(zoom);
        QTest::newRow(qPrintable(tag))
            << page << example << static_cast<int>(language) << static_cast<int>(theme) << size << zoom;
    }
};

QTEST_MAIN(TestResultPictures)
#include "tst_resultpictures.moc"
