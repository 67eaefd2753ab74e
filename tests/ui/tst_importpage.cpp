// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

class TestImportPage : public TestCase
{
    Q_OBJECT

private slots:
    void preview_saysNewUnchangedAndBroken();
    void apply_takesOverInOneStep();
    void cancel_changesNothing();

private:
    [[nodiscard]] static QStringList textsOf(QWidget *page);
    [[nodiscard]] static QString brokenFile(UiFixture &fixture);
};

QStringList TestImportPage::textsOf(QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QString TestImportPage::brokenFile(UiFixture &fixture)
{
    QFile original(sourceFile(u"resources/examples/bachtal.vierklang"_s));
    QFile broken(fixture.folder.filePath(u"<i>kaputt</i>.vierklang"_s.replace(u'/', u'_')));
    if (!original.open(QIODevice::ReadOnly) || !broken.open(QIODevice::WriteOnly))
        qFatal("no file");
    broken.write(original.readAll().replace(": 2,", ": 9,"));
    return broken.fileName();
}

void TestImportPage::preview_saysNewUnchangedAndBroken()
{
    UiFixture fixture;
    QVERIFY(fixture.desk.addExamples().isOk());
    const QString own = fixture.folder.filePath(u"own.vierklang"_s);
    QVERIFY(QFile::copy(sourceFile(u"resources/examples/werkheim.vierklang"_s), own));
    fixture.window->openImport({own, brokenFile(fixture)});
    QCoreApplication::processEvents();
    const QStringList texts = textsOf(find(fixture.window.get(), u"importPage"_s));
    QVERIFY2(texts.contains(u"unverändert"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(u"fehlerhaft"_s));
    QVERIFY(texts.contains(u"<i>kaputt<_i>.vierklang"_s));
    const auto isPointer = [](const QString &text) { return text.startsWith(u"/goals/points/"_s); };
    QVERIFY2(std::any_of(texts.cbegin(), texts.cend(), isPointer), qPrintable(texts.join(u'\n')));
    QVERIFY(!find<QPushButton>(find(fixture.window.get(), u"importPage"_s), u"next"_s)->isEnabled());
}

void TestImportPage::apply_takesOverInOneStep()
{
    UiFixture fixture;
    fixture.prompts.filesToOpenNext = {sourceFile(u"resources/examples/werkheim.vierklang"_s), brokenFile(fixture)};
    QTest::keyClick(fixture.window.get(), Qt::Key_O, Qt::ControlModifier);
    auto *apply = find<QPushButton>(find(fixture.window.get(), u"importPage"_s), u"next"_s);
    QCOMPARE(apply->text().remove(u'&'), u"1 Bewertung übernehmen"_s);
    QVERIFY(apply->hasFocus());
    QTest::keyClick(apply, Qt::Key_Space);
    QCOMPARE(fixture.desk.entries().value().size(), 1);
    QCOMPARE(find<QLabel>(fixture.window.get(), u"note.text"_s)->text(), u"1 Bewertung wurde übernommen."_s);
}

void TestImportPage::cancel_changesNothing()
{
    UiFixture fixture;
    fixture.window->openImport({sourceFile(u"resources/examples/werkheim.vierklang"_s)});
    QTest::mouseClick(find(find(fixture.window.get(), u"importPage"_s), u"back"_s), Qt::LeftButton);
    QVERIFY(find(fixture.window.get(), u"startPage"_s));
    QCOMPARE(fixture.desk.entries().value().size(), 0);
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
