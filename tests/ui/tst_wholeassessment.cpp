// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"
#include "ui/widgets/pointsrow.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using vierklang::ui::Place;
using vierklang::ui::PointsRow;

/// One commune from the first to the last question, by keyboard alone, in the real window.
class TestWholeAssessment : public TestCase
{
    Q_OBJECT

private slots:
    void everyExample_typedByKeyboard_hasItsResultAndItsReport_data();
    void everyExample_typedByKeyboard_hasItsResultAndItsReport();
    void moosfelde_typedByKeyboard_hasThePublishedResult();

private:
    [[nodiscard]] static ui::AssessmentView &typeAll(UiFixture &fixture, const Assessment &wanted);
    static void saveReport(UiFixture &fixture, const QString &path);
    static void typeGoals(ui::AssessmentView &view, const Assessment &wanted);
    static void typePractice(ui::AssessmentView &view, const Assessment &wanted);
    static void typeItems(ui::AssessmentView &view, const Assessment &wanted);
};

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

Qt::Key digit(qsizetype number) { return static_cast<Qt::Key>(Qt::Key_0 + number); }

Qt::Key keyOf(const Answer &answer)
{
    if (answer.isLevel())
        return digit(answer.level());
    return answer.kind() == Answer::Kind::Unknown ? Qt::Key_W : Qt::Key_N;
}

} // namespace

void TestWholeAssessment::typeGoals(ui::AssessmentView &view, const Assessment &wanted)
{
    for (qsizetype i = 0; i < view.editor().goalsInShuffledOrder().size(); ++i) {
        const auto *row = qobject_cast<PointsRow *>(QApplication::focusWidget());
        QVERIFY(row);
        press(digit(wanted.pointsOf(row->goalId())));
        press(Qt::Key_Down);
    }
    press(Qt::Key_Return);
}

void TestWholeAssessment::typePractice(ui::AssessmentView &view, const Assessment &wanted)
{
    for (const BehaviourItem &question : view.editor().instrument().behaviour) {
        QCOMPARE(view.place(), (Place{Place::Kind::Behaviour, question.id}));
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            if (wanted.ticksOf(question.id).contains(question.options[i].id))
                press(digit(i + 1));
        }
        press(Qt::Key_Return);
    }
}

void TestWholeAssessment::typeItems(ui::AssessmentView &view, const Assessment &wanted)
{
    for (const Item *item : view.editor().itemsInWorkshopOrder()) {
        QCOMPARE(view.place(), (Place{Place::Kind::Item, item->id}));
        press(keyOf(wanted.answerOf(item->id)));
        press(Qt::Key_Return);
    }
}

ui::AssessmentView &TestWholeAssessment::typeAll(UiFixture &fixture, const Assessment &wanted)
{
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::ControlModifier);
    ui::AssessmentView &view = *fixture.window->view();
    QTest::keyClicks(QApplication::focusWidget(), u"Musterkommune"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    typeGoals(view, wanted);
    typePractice(view, wanted);
    typeItems(view, wanted);
    return view;
}

void TestWholeAssessment::saveReport(UiFixture &fixture, const QString &path)
{
    ui::AssessmentView &view = *fixture.window->view();
    view.goTo({Place::Kind::Report, {}});
    auto *save = find<QPushButton>(view.page(), u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30000);
    fixture.prompts.fileToSaveNext = path;
    QTest::keyClick(save, Qt::Key_Space);
    QVERIFY(QFile::exists(path));
}

void TestWholeAssessment::everyExample_typedByKeyboard_hasItsResultAndItsReport_data()
{
    QTest::addColumn<QString>("name");
    for (const ExampleDescription &example : builtInInstrument().examples)
        QTest::newRow(qPrintable(example.name)) << example.name;
}

/// The published numbers stand in tst_examples; here they arrive by the keys of the real window.
void TestWholeAssessment::everyExample_typedByKeyboard_hasItsResultAndItsReport()
{
    QFETCH(const QString, name);
    UiFixture fixture;
    const Assessment wanted = example(name);
    const AssessmentResult &typed = typeAll(fixture, wanted).editor().result();
    const AssessmentResult published = score(builtInInstrument(), wanted);
    QVERIFY(typed.isComplete());
    QCOMPARE(typed.type.shares, published.type.shares);
    QCOMPARE(typed.type.label, published.type.label);
    QCOMPARE(typed.type.leading, published.type.leading);
    QCOMPARE(typed.type.stability.kept, published.type.stability.kept);
    for (const QList<ScaleResult> &scales : {published.dimensions, published.lenses}) {
        for (const ScaleResult &scale : scales)
            QCOMPARE(typed.scale(scale.id)->mean, scale.mean);
    }
    const QString path = fixture.folder.filePath(name + u".pdf"_s);
    saveReport(fixture, path);
    // Structure and words apart: "pdfinfo -struct-text" takes twenty seconds a report, and tst_reportpdf reads aloud.
    const QString structure = outputOf(u"pdfinfo"_s, {u"-struct"_s, path});
    for (const QString &tag : {u"Document"_s, u"H1"_s, u"Table"_s, u"Figure"_s, u"Link"_s})
        QVERIFY2(structure.contains(tag), qPrintable(tag));
    const QString words = outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    for (const QString &part : {u"Musterkommune"_s, u"1 Zusammenfassung"_s, u"C.4 Quellen"_s})
        QVERIFY2(words.contains(part), qPrintable(part));
}

void TestWholeAssessment::moosfelde_typedByKeyboard_hasThePublishedResult()
{
    UiFixture fixture;
    const Assessment wanted = example(u"moosfelde"_s);
    ui::AssessmentView &view = typeAll(fixture, wanted);
    const Assessment typedIn = view.editor().assessment();

    QCOMPARE(view.place().kind, Place::Kind::TypeResult);
    QVERIFY(view.editor().isRevealed());
    QVERIFY(view.editor().result().isComplete());
    const AssessmentResult published = score(view.editor().instrument(), wanted);
    const AssessmentResult &typed = view.editor().result();
    QCOMPARE(typed.type.percent, published.type.percent);
    QCOMPARE(typed.type.label, published.type.label);
    QCOMPARE(typed.type.leading, published.type.leading);
    // The published numbers of Moosfelde: 63 % for the Bedächtige, 15 of 15 repeats keep them.
    QCOMPARE(typed.type.percent[TypeKey::B], 63);
    QCOMPARE(typed.type.stability.kept, 15);
    QCOMPARE(QString::number(*typed.scale(u"dim.strat"_s)->mean, 'f', 2), u"1.60"_s);
    for (const ScaleResult &scale : published.dimensions)
        QCOMPARE(typed.scale(scale.id)->mean, scale.mean);

    while (view.editor().canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(view.editor().assessment().items().isEmpty() && view.editor().assessment().commune().name.isEmpty());
    while (view.editor().canRedo())
        press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(view.editor().assessment() == typedIn);
}

QTEST_MAIN(TestWholeAssessment)
#include "tst_wholeassessment.moc"
