// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// What a folder may include: beginnings of paths in quotes, and names of Qt modules whose headers it may use.
struct Rule
{
    QString folder;
    QStringList own;
    QStringList modules;
};

/// docs/architecture.md, "Who may know whom". The longest folder that fits a file decides.
const QList<Rule> Rules{
    {u"app/base/"_s, {u"app/base/"_s}, {u"QtCore"_s}},
    {u"app/instrument/"_s, {u"app/base/"_s, u"app/instrument/"_s}, {u"QtCore"_s}},
    {u"app/assessment/"_s, {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s}, {u"QtCore"_s}},
    {u"app/scoring/"_s,
     {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s, u"app/scoring/"_s},
     {u"QtCore"_s}},
    {u"app/teaching/"_s,
     {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s, u"app/scoring/"_s, u"app/teaching/"_s},
     {u"QtCore"_s}},
    {u"app/storage/"_s,
     {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s, u"app/scoring/"_s, u"app/storage/"_s},
     {u"QtCore"_s, u"QtSql"_s}},
    {u"app/exchange/"_s,
     {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s, u"app/scoring/"_s, u"app/exchange/"_s},
     {u"QtCore"_s}},
    {u"app/report/"_s,
     {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s, u"app/scoring/"_s, u"app/report/"_s},
     {u"QtCore"_s, u"QtGui"_s}},
    {u"app/workflow/"_s, {u"app/"_s}, {u"QtCore"_s, u"QtGui"_s}},
    {u"app/cli/"_s,
     {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s, u"app/scoring/"_s, u"app/report/reportrequest.h"_s,
      u"app/report/handoutrequest.h"_s, u"app/report/collectiverequest.h"_s, u"app/workflow/"_s, u"app/cli/"_s},
     {u"QtCore"_s, u"QtGui"_s}},
    {u"ui/"_s,
     {u"app/base/"_s, u"app/instrument/"_s, u"app/assessment/"_s, u"app/scoring/"_s, u"app/teaching/"_s,
      u"app/report/reportrequest.h"_s, u"app/report/handoutrequest.h"_s, u"app/report/collectiverequest.h"_s,
      u"app/report/typemarker.h"_s, u"app/report/brand"_s,
      u"app/workflow/"_s, u"ui/"_s},
     {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtPdf"_s, u"QtPdfWidgets"_s,
      u"QtPrintSupport"_s}},
};

const QString QtHeaders = u"/usr/include/x86_64-linux-gnu/qt6/"_s;

const Rule *ruleFor(const QString &path)
{
    const Rule *best = nullptr;
    for (const Rule &rule : Rules) {
        if (path.startsWith(rule.folder) && (!best || rule.folder.size() > best->folder.size()))
            best = &rule;
    }
    return best;
}

/// <QString> belongs to QtCore, <QtSql/QSqlQuery> names its module itself; empty for other headers.
QString moduleOf(const QString &header)
{
    if (!header.startsWith(u'Q'))
        return {};
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    for (const QString &module : {u"QtCore"_s, u"QtGui"_s, u"QtSql"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s,
                                  u"QtPdf"_s, u"QtPdfWidgets"_s, u"QtPrintSupport"_s, u"QtNetwork"_s, u"QtTest"_s}) {
        if (QFile::exists(QtHeaders + module + u'/' + header))
            return module;
    }
    return u"an unknown module"_s;
}

QStringList includesOf(const QString &path)
{
    QFile file(test::sourceFile(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"][^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        includes.append(matches.next().captured(1));
    return includes;
}

/// What is wrong with one include of a file; empty when nothing is.
QString complaint(const Rule &rule, const QString &include)
{
    const QString header = include.mid(1);
    if (include.startsWith(u'"')) {
        for (const QString &prefix : rule.own) {
            if (header.startsWith(prefix))
                return {};
        }
        return header.endsWith(".moc"_L1) ? QString() : header + u" is not for this room"_s;
    }
    const QString module = moduleOf(header);
    if (module == header)
        return u"a whole module is included: "_s + header;
    return module.isEmpty() || rule.modules.contains(module) ? QString()
                                                             : u"<%1> comes from %2"_s.arg(header, module);
}

} // namespace

class TestIncludes : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyFile_knowsOnlyWhomItMay_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &root : {u"app"_s, u"ui"_s}) {
            QDirIterator files(test::sourceFile(root), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next().mid(test::sourceFile({}).size());
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

    void everyFile_knowsOnlyWhomItMay()
    {
        QFETCH(QString, path);
        const Rule *rule = ruleFor(path);
        QVERIFY2(rule, "a folder without a rule");
        QStringList complaints;
        for (const QString &include : includesOf(path)) {
            if (const QString words = complaint(*rule, include); !words.isEmpty())
                complaints.append(words);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"; "_s)));
    }

    /// The rules themselves must be able to say no.
    void theRules_catchWhatLinkingDoesNot()
    {
        const Rule &core = *ruleFor(u"app/scoring/x.cpp"_s);
        QVERIFY(!complaint(core, u"<QtWidgets/QWidget"_s).isEmpty());
        QVERIFY(!complaint(core, u"<QWidget"_s).isEmpty());
        QVERIFY(!complaint(core, u"<QtCore"_s).isEmpty());
        QVERIFY(!complaint(core, u"\"app/storage/library.h"_s).isEmpty());
        QVERIFY(complaint(core, u"<QString"_s).isEmpty());
        QVERIFY(complaint(core, u"<vector"_s).isEmpty());
        const Rule &window = *ruleFor(u"ui/pages/x.cpp"_s);
        QVERIFY(!complaint(window, u"<QSqlQuery"_s).isEmpty());
        QVERIFY(!complaint(window, u"\"app/exchange/assessmentfile.h"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
