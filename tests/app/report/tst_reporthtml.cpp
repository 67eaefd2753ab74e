// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/instrument/instrumentreader.h"
#include "app/report/html/htmlreport.h"
#include "app/report/plaintext.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/handoutsupport.h"
#include "tests/app/report/packageinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::Element;
using test::elementsNamed;

namespace {

QByteArray htmlFrom(const Assessment &assessment, Audience audience = Audience::Full,
                    Language language = Language::German)
{
    const Result<QByteArray> html = htmlOf(test::reportOf(assessment, audience, language));
    if (!html)
        qFatal("no page: %s", qPrintable(html.error().detail));
    return html.value();
}

/// The elements of a page, whose markup is XML too.
QList<Element> elementsOfPage(const QByteArray &html)
{
    QString problem;
    const QList<Element> elements = test::elementsOf(html, &problem);
    if (elements.isEmpty())
        qFatal("the page is not well formed: %s", qPrintable(problem));
    return elements;
}

/// What could load, run or send something; empty when the page keeps to itself.
QStringList reachesOut(const QList<Element> &elements)
{
    static const QStringList known{u"html"_s,    u"head"_s,   u"meta"_s,    u"title"_s,    u"style"_s,      u"body"_s,
                                   u"main"_s,    u"section"_s, u"nav"_s,    u"footer"_s,   u"div"_s,        u"p"_s,
                                   u"span"_s,    u"strong"_s, u"br"_s,      u"a"_s,        u"h1"_s,         u"h2"_s,
                                   u"h3"_s,      u"h4"_s,     u"ul"_s,      u"li"_s,       u"table"_s,      u"caption"_s,
                                   u"colgroup"_s, u"col"_s,   u"thead"_s,   u"tbody"_s,    u"tfoot"_s,      u"tr"_s,
                                   u"th"_s,      u"td"_s,     u"figure"_s,  u"svg"_s,      u"desc"_s,       u"path"_s,
                                   u"text"_s};
    QStringList found;
    for (const Element &element : elements) {
        if (!known.contains(element.name))
            found.append(element.name);
        for (auto attribute = element.attributes.cbegin(); attribute != element.attributes.cend(); ++attribute) {
            const bool isLink = element.name == u"a"_s && attribute.key() == u"href"_s;
            const bool isHarmlessLink = isLink && (attribute->startsWith(u'#') || attribute->startsWith(u"https://"));
            if (attribute.key().startsWith(u"on"_s) || attribute.key() == u"src"_s || attribute.key() == u"xlink:href"_s
                || (attribute.key() == u"href"_s && !isHarmlessLink))
                found.append(element.name + u' ' + attribute.key() + u'=' + *attribute);
        }
        if (element.name == u"style"_s && (element.text.contains(u"url("_s) || element.text.contains(u"@import"_s)))
            found.append(u"style"_s);
    }
    return found;
}

} // namespace

/// The report as a page: that it can be read by everybody, keeps to itself and says the scoring's numbers.
class TestReportHtml : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(Folder)); }

    void everyExample_isWellFormed_andLoadsNothing()
    {
        for (const QString &name : Examples) {
            for (const Language language : {Language::German, Language::English}) {
                for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
                    const QByteArray html = htmlFrom(test::example(name), audience, language);
                    const QList<Element> elements = elementsOfPage(html);
                    const QStringList found = reachesOut(elements);
                    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
                    QCOMPARE(elements.first().attributes.value(u"lang"_s), languageCode(language));
                    QVERIFY(html.contains("default-src 'none'"));
                    save(u"%1.%2.%3.html"_s.arg(name, wordOf(audience), languageCode(language)), html);
                }
            }
        }
    }

    void headings_haveOneFirst_andSkipNoLevel()
    {
        for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
            int before = 0;
            int firsts = 0;
            for (const Element &element : elementsOfPage(htmlFrom(test::example(u"werkheim"_s), audience))) {
                if (element.name.size() != 2 || element.name[0] != u'h' || !element.name[1].isDigit())
                    continue;
                const int level = element.name.mid(1).toInt();
                QVERIFY2(level <= before + 1, qPrintable(element.text));
                firsts += level == 1 ? 1 : 0;
                before = level;
            }
            QCOMPARE(firsts, 1);
        }
    }

    void tablesAndFigures_areSaid()
    {
        const QList<Element> elements = elementsOfPage(htmlFrom(test::example(u"werkheim"_s)));
        QVERIFY(elementsNamed(elements, u"th"_s).size() > 100);
        for (const Element &header : elementsNamed(elements, u"th"_s))
            QVERIFY2(header.attributes.contains(u"scope"_s), qPrintable(header.text));
        QStringList ids;
        int images = 0;
        for (const Element &element : elements) {
            if (const QString id = element.attributes.value(u"id"_s); !id.isEmpty()) {
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids.append(id);
            }
            if (element.name != u"svg"_s || element.attributes.value(u"aria-hidden"_s) == u"true"_s)
                continue;
            ++images;
            QCOMPARE(element.attributes.value(u"role"_s), u"img"_s);
            QCOMPARE(element.attributes.value(u"aria-labelledby"_s).split(u' ').size(), 2);
        }
        QVERIFY2(images > 37, "radar, profile, schedule and one for each item");
        for (const Element &element : elements) {
            for (const QString &id : element.attributes.value(u"aria-labelledby"_s).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(ids.contains(id), qPrintable(id));
            const QString target = element.attributes.value(u"href"_s);
            QVERIFY2(!target.startsWith(u'#') || ids.contains(target.mid(1)), qPrintable(target));
        }
    }

    /// What the votes of the room were: for each question both rounds in one row, counts and words.
    void protocol_hasBothRoundsBesideEachOther()
    {
        const ReportDocument document = test::handoutsOf({HandoutKind::Protocol}, test::heldWorkshop(), Language::German,
                                                         test::notesOfWorkshop());
        const QByteArray html = htmlOf(document).value();
        const QList<Element> elements = elementsOfPage(html);
        QVERIFY(reachesOut(elements).isEmpty());
        save(u"werkheim.protocol.de.html"_s, html);
        const QStringList rows = test::rowsOf(elements, u"tr"_s, {u"th"_s, u"td"_s});
        QVERIFY(rows.contains(u" | Erste Runde | Zweite Runde | "_s));
        const QString twice = builtInInstrument().items[2].title.de;
        QCOMPARE(rows.filter(twice + u" | ·"_s).value(0).section(u" | "_s, 0, 14),
                 twice + u" | ·0 | 4 | ·0 | 5 | ·0 | ·0 | gespalten | ·0 | 1 | 6 | 2 | ·0 | ·0 | einig"_s);
        const QString once = builtInInstrument().items[1].title.de;
        QVERIFY(rows.filter(once).value(0).contains(u"| 1 | 2 | 2 | 2 | 1 | 1 | gestreut |"_s));
        QVERIFY(elements.first().text.contains(u"Wie viele Stunden bekommen die Lotsinnen und Lotsen?"_s));
        QVERIFY2(!elements.first().text.contains(u"Nachweis"_s), "no evidence in the protocol");
    }

    void numbers_areTheScorings()
    {
        for (const QString &name : Examples) {
            const Assessment assessment = test::example(name);
            const AssessmentResult result = score(builtInInstrument(), assessment);
            QStringList cells;
            for (const Element &element : elementsOfPage(htmlFrom(assessment))) {
                if (element.name == u"td"_s)
                    cells.append(element.text);
            }
            for (const TypeKey type : AllTypes)
                QVERIFY(cells.contains(percent(result.type.percent[type], Language::German)));
            for (const ScaleResult &scale : result.lenses + result.dimensions) {
                if (scale.mean)
                    QVERIFY2(cells.contains(decimal(*scale.mean, 2, Language::German)), qPrintable(name + scale.id));
            }
            for (const Contribution &contribution : result.type.contributions)
                QVERIFY(cells.contains(signedDecimal(contribution.towards * 100, 1, Language::German)));
        }
    }

    void hostileTexts_stayText_data()
    {
        QTest::addColumn<QString>("text");
        const QMap<QString, QString> texts = test::hostileTexts();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QTest::newRow(qPrintable(text.key())) << *text;
    }

    void hostileTexts_stayText()
    {
        QFETCH(QString, text);
        const Assessment assessment = test::hostileAssessment(text);
        for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
            const QByteArray html = htmlFrom(assessment, audience);
            const QList<Element> elements = elementsOfPage(html);
            const QStringList found = reachesOut(elements);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
            const QString shown = plainText(text.left(MaxNameLength)).trimmed().simplified();
            QVERIFY2(elements.first().text.simplified().contains(shown), qPrintable(shown));
            for (const QChar turn : {QChar(0x202E), QChar(0x2066), QChar(0x0001)})
                QVERIFY(!QString::fromUtf8(html).contains(turn));
        }
        const QString note = plainText(text).trimmed().simplified();
        QVERIFY(elementsOfPage(htmlFrom(assessment)).first().text.simplified().contains(note));
    }

    /// What an assessment refuses today may come from elsewhere tomorrow.
    void plainText_keepsWords_andDropsWhatNobodySees()
    {
        QCOMPARE(plainText(u"a\u0001b\u0008\uFFFEc"_s), u"ab\uFFFDc"_s);
        QCOMPARE(plainText(QString(QChar(0xD83D)) + u'x'), u"\uFFFDx"_s);
        QCOMPARE(plainText(u"a\r\nb\n\n\n\nc\u2028d\te"_s), u"a\nb\n\nc\nd e"_s);
        QCOMPARE(plainText(u"harm\u202Egnp\u202C"_s), u"harmgnp"_s);
        QCOMPARE(plainText(u"👩‍👧 עברית <b> =1"_s), u"👩‍👧 עברית <b> =1"_s);
        QCOMPARE(plainLine(u"a\nb"_s), u"a b"_s);
    }

    void sameDocument_givesTheSameBytes()
    {
        QVERIFY(htmlFrom(test::example(u"werkheim"_s)) == htmlFrom(test::example(u"werkheim"_s)));
    }

    void emptyAssessment_isAPageToo()
    {
        elementsOfPage(htmlFrom(test::assessmentFrom(QString())));
        elementsOfPage(htmlFrom(test::assessmentLabelled(TypeLabel::Open), Audience::Council));
    }

private:
    static void save(const QString &name, const QByteArray &html)
    {
        QFile file(Folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html);
    }

    static inline const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/reports-html");
    static inline const QStringList Examples{u"moosfelde"_s, u"werkheim"_s,   u"sonnbrunn"_s,
                                             u"auenmark"_s,  u"doppelfurt"_s, u"bachtal"_s};
};

QTEST_MAIN(TestReportHtml)
#include "tst_reporthtml.moc"
