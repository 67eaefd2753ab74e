// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reporttexts.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

// Raw strings stay outside the class body: moc of Qt 6.4 stumbles over them.
const QString Literal = QStringLiteral("u\"([a-z]+(?:\\.[A-Za-z0-9]+)*)\"_s");
const QString Placeholder = QStringLiteral("\\{([a-zA-Z0-9]+)\\}");

QSet<QString> literalsOfSources()
{
    QSet<QString> literals;
    static const QRegularExpression pattern(Literal);
    QDirIterator files(test::sourceFile(u"app/report"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read a source file");
        auto match = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext())
            literals.insert(match.next().captured(1));
    }
    return literals;
}

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    static const QRegularExpression pattern(Placeholder);
    auto match = pattern.globalMatch(text);
    while (match.hasNext())
        names.append(match.next().captured(1));
    names.sort();
    return names;
}

} // namespace

/// The texts of the report are whole in both languages, and the code uses exactly these.
class TestReportTexts : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyKeyOfTheCodeExists()
    {
        const auto &texts = ReportTexts::builtIn().all();
        for (const QString &literal : literalsOfSources()) {
            if (!literal.contains(u'.') || literal.startsWith(u"www."))
                continue;
            QVERIFY2(texts.contains(literal) || texts.contains(literal + u".one"_s), qPrintable(literal));
        }
    }

    void everyKeyIsUsed()
    {
        const QSet<QString> literals = literalsOfSources();
        for (const QString &key : ReportTexts::builtIn().all().keys()) {
            const QString stem = key.section(u'.', 0, -2);
            const bool isCounted = (key.endsWith(u".one") || key.endsWith(u".many")) && literals.contains(stem);
            QVERIFY2(literals.contains(key) || isCounted, qPrintable(key));
        }
    }

    void bothLanguagesHaveTheSamePlaceholders()
    {
        const auto &texts = ReportTexts::builtIn().all();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            QVERIFY2(!text->de.isEmpty() && !text->en.isEmpty(), qPrintable(text.key()));
            QVERIFY2(placeholdersOf(text->de) == placeholdersOf(text->en), qPrintable(text.key()));
        }
    }

    void countedTextsComeInPairs()
    {
        const auto &texts = ReportTexts::builtIn().all();
        for (const QString &key : texts.keys()) {
            if (key.endsWith(u".one"))
                QVERIFY2(texts.contains(key.chopped(4) + u".many"_s), qPrintable(key));
        }
    }

    void typographyIsRight()
    {
        for (const LocalizedText &text : ReportTexts::builtIn().all()) {
            for (const QString &words : {text.de, text.en}) {
                QVERIFY2(!words.contains(u'"') && !words.contains(u" - "_s) && !words.contains(u"..."_s),
                         qPrintable(words));
                QVERIFY2(words.count(u"**"_s) % 2 == 0, qPrintable(words));
            }
            QVERIFY2(!text.de.contains(u'“') || text.de.contains(u'„'), qPrintable(text.de));
        }
    }

    void fillingIsNeverAPattern()
    {
        const QString sly = u"{second} **fett** <b>"_s;
        const Runs runs = ReportTexts::builtIn().runs(u"finding.hybrid"_s, Language::German,
                                                      {{u"who"_s, u"X"_s}, {u"type"_s, sly}, {u"second"_s, u"Y"_s}});
        QCOMPARE(wordsOf(runs), u"X zeigt eine Mischform aus den Mustern der {second} **fett** <b> und der Y."_s);
    }
};

QTEST_GUILESS_MAIN(TestReportTexts)
#include "tst_reporttexts.moc"
