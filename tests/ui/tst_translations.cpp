// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "translations/translations.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// Every word has its translation, with the same places for numbers and names, and in the typography of its language.
class TestTranslations : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyText_isTranslated_data();
    void everyText_isTranslated();
    void resource_holdsEveryLanguage();

private:
    static void check(const QString &source, const QString &translation, const QString &language, QStringList &bad);
};

void TestTranslations::everyText_isTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::check(const QString &source, const QString &translation, const QString &language,
                             QStringList &bad)
{
    if (translation.isEmpty())
        bad.append(u"no translation: "_s + source);
    for (int place = 1; place <= 4; ++place) {
        const QString mark = u"%%1"_s.arg(place);
        if (source.contains(mark) && !translation.contains(mark))
            bad.append(u"%1 is missing in: %2"_s.arg(mark, translation));
    }
    if (source.contains(u'&') && !source.contains(u"& "_s) && !translation.contains(u'&'))
        bad.append(u"no mnemonic: "_s + translation);
    if (language == u"de" && (translation.contains(u'"') || translation.contains(u'”')))
        bad.append(u"English quotation marks: "_s + translation);
}

void TestTranslations::everyText_isTranslated()
{
    QFETCH(const QString, language);
    QFile file(test::sourceFile(u"translations/vierklang_%1.ts"_s.arg(language)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList bad;
    QString source;
    int texts = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            if (xml.attributes().value(u"type"_s) == u"unfinished")
                bad.append(u"unfinished: "_s + source);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            check(source, text, language, bad);
            ++texts;
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(texts > 5);
    QCOMPARE(bad.join(u'\n'), QString());
}

void TestTranslations::resource_holdsEveryLanguage()
{
    for (const QString &language : translatedLanguages())
        QVERIFY(QFile::exists(u":/i18n/vierklang_%1.qm"_s.arg(language)));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
