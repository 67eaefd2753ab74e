// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/worddivision.h"
#include "app/instrument/instrumentreader.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

QString shown(const QString &text) { return withDivisions(text).replace(QChar(QChar::SoftHyphen), u'|'); }

/// All German texts of a file of texts.
void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &part : value.toArray())
            collect(part, texts);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"de"_s && it->isString())
            texts.append(it->toString());
        else
            collect(*it, texts);
    }
}

} // namespace

class TestWordDivision : public test::TestCase
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("linking sound") << u"Verwaltungsspitze"_s << u"Verwaltungs|spitze"_s;
        QTest::newRow("several places") << u"Verwaltungsdigitalisierungsstrategie"_s << u"Verwaltungs|digitalisierungs|strategie"_s;
        QTest::newRow("second part") << u"Prozessverantwortliche"_s << u"Prozess|verantwortliche"_s;
        QTest::newRow("small letters") << u"fachbereichsübergreifend"_s << u"fachbereichs|übergreifend"_s;
        QTest::newRow("short word") << u"Verwaltungsrat"_s << u"Verwaltungsrat"_s;
        QTest::newRow("no known part") << u"Donaudampfschiffahrt"_s << u"Donaudampfschiffahrt"_s;
        QTest::newRow("nothing at the edges") << u"Verantwortlichkeiten"_s << u"Verantwortlich|keiten"_s;
        QTest::newRow("words between signs") << u"(Verwaltungsspitze, Rat)"_s << u"(Verwaltungs|spitze, Rat)"_s;
        QTest::newRow("English stays") << u"relationships, responsibilities, misunderstandings"_s
                                       << u"relationships, responsibilities, misunderstandings"_s;
        QTest::newRow("letter that grows") << u"İİİİİİİİİİİİİİİungsabc"_s << u"İİİİİİİİİİİİİİİungsabc"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void words()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QCOMPARE(shown(word), expected);
    }

    /// Narrow columns would cut such a word at any letter.
    void everyLongWordOfTheQuestionnaire_hasAPlace()
    {
        QStringList texts;
        collect(QJsonDocument::fromJson(builtInInstrumentFile()).object(), texts);
        QVERIFY(texts.size() > 300);
        QStringList whole;
        static const QRegularExpression longWord(u"\\p{L}{19,}"_s);
        for (const QString &text : std::as_const(texts)) {
            for (auto match = longWord.globalMatch(text); match.hasNext();) {
                const QString word = match.next().captured();
                if (shown(word) == word)
                    whole.append(word);
            }
        }
        QCOMPARE(whole, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestWordDivision)
#include "tst_worddivision.moc"
