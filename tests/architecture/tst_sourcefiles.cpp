// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// A habit that no source file may have, and why.
struct Forbidden
{
    QString pattern;
    QString why;
    QStringList roots;
    QString exempt = {}; ///< the one file whose purpose it is
};

const QList<Forbidden> Habits{
    {u"\\bsetHtml\\(|Qt::RichText|Qt::AutoText|\\btoHtml\\("_s, u"user text must never become HTML"_s, {u"app"_s, u"ui"_s}},
    {u"\\bQMessageBox\\b"_s, u"messages stand inline, as plain text"_s, {u"app"_s, u"ui"_s}},
    {u"\\bQDesktopServices\\b|\\bQNetwork\\w+|\\bQTcp\\w+"_s, u"nothing leaves this computer"_s, {u"app"_s, u"ui"_s},
     u"ui/openfolder.cpp"_s},
    {u"\\bqWait\\(|\\bQSKIP\\b|\\bQEXPECT_FAIL\\b|\\bsleep\\("_s, u"tests neither wait nor skip"_s, {u"tests"_s}},
    {u"\\b(TODO|FIXME|XXX|HACK)\\b"_s, u"unfinished work belongs into an issue"_s, {u"app"_s, u"ui"_s, u"tests"_s}},
    {u"\\t"_s, u"no tabs"_s, {u"app"_s, u"ui"_s, u"tests"_s}},
    {u"[ \\t]+\\n"_s, u"no blanks at the end of a line"_s, {u"app"_s, u"ui"_s, u"tests"_s}},
};

QString contentOf(const QString &path)
{
    QFile file(test::sourceFile(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestSourceFiles : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyFile_keepsTheHabits_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &root : {u"app"_s, u"ui"_s, u"tests"_s}) {
            QDirIterator files(test::sourceFile(root), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next().mid(test::sourceFile({}).size());
                if (!path.endsWith("tst_sourcefiles.cpp"_L1))
                    QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

    void everyFile_keepsTheHabits()
    {
        QFETCH(QString, path);
        const QString content = contentOf(path);
        QVERIFY2(content.startsWith("// SPDX-FileCopyrightText: 2026 The Vierklang authors\n"
                                    "// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1),
                 "the two SPDX lines are missing");
        if (path.endsWith(".h"_L1)) {
            QVERIFY2(content.contains("#pragma once"_L1), "no #pragma once");
            QVERIFY2(content.contains("/// "_L1), "a header without a doc comment");
        }
        QVERIFY2(content.endsWith(u'\n'), "no newline at the end");
        for (const Forbidden &habit : Habits) {
            if (!habit.roots.contains(path.section(u'/', 0, 0)) || path == habit.exempt)
                continue;
            const auto match = QRegularExpression(habit.pattern).match(content);
            QVERIFY2(!match.hasMatch(), qPrintable(habit.why + u": "_s + match.captured(0)));
        }
    }

    /// No item, goal, type name, weight or recommendation stands in code: the questionnaire is data.
    void theQuestionnaire_isNotInTheCode()
    {
        QDirIterator files(test::sourceFile(u"app"_s), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        const QRegularExpression ids(u"\"(goal|beh|rec|strat|role|proc|train|comm)\\.[a-z_]+"_s);
        const QRegularExpression names(u"Optimierer|Serviceorientiert|Community Manager|0\\.85|0\\.55"_s);
        while (files.hasNext()) {
            const QString path = files.next().mid(test::sourceFile({}).size());
            QString code = contentOf(path);
            code.remove(QRegularExpression(u"//[^\\n]*"_s));
            QVERIFY2(!ids.match(code).hasMatch(), qPrintable(path + u": "_s + ids.match(code).captured(0)));
            QVERIFY2(!names.match(code).hasMatch(), qPrintable(path + u": "_s + names.match(code).captured(0)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSourceFiles)
#include "tst_sourcefiles.moc"
