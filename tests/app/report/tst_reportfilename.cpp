// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/report/reportfilename.h"
#include "app/report/reportcolours.h"
#include "app/report/typemarker.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestReportFileName : public test::TestCase
{
    Q_OBJECT

private slots:
    void name_data()
    {
        QTest::addColumn<QString>("commune");
        QTest::addColumn<QString>("file");
        QTest::newRow("town") << u"Stadt Werkheim an der Lohe"_s << u"Werkheim-an-der-Lohe.full.pdf"_s;
        QTest::newRow("county") << u"Landkreis Auenmark"_s << u"Auenmark.full.pdf"_s;
        QTest::newRow("association") << u"Verbandsgemeinde Bachtal-Höhe"_s << u"Bachtal-Höhe.full.pdf"_s;
        QTest::newRow("kind inside") << u"Neustadt"_s << u"Neustadt.full.pdf"_s;
        QTest::newRow("kind alone") << u"Stadt"_s << u"Stadt.full.pdf"_s;
        QTest::newRow("umlauts") << u"Gemeinde Süßen"_s << u"Süßen.full.pdf"_s;
        QTest::newRow("reserved") << u"A\\B/C:D*E?F\"G<H>I|J"_s << u"A-B-C-D-E-F-G-H-I-J.full.pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.full.pdf"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile.full.pdf"_s;
        QTest::newRow("device") << u"CON"_s << u"Bericht-CON.full.pdf"_s;
        QTest::newRow("device with ending") << u"nul.txt"_s << u"Bericht-nul.txt.full.pdf"_s;
        QTest::newRow("empty") << u""_s << u"Bericht.full.pdf"_s;
        QTest::newRow("only signs") << u"/ . \\ 😀"_s << u"Bericht.full.pdf"_s;
    }

    void name()
    {
        QFETCH(QString, commune);
        QFETCH(QString, file);
        Assessment assessment = test::example(u"werkheim"_s);
        Commune other = assessment.commune();
        other.name = commune;
        QVERIFY(assessment.setCommune(other).isOk());
        QCOMPARE(reportFileName(assessment, Audience::Full, u"pdf"_s), file);
    }

    void longName_isCutAt120Bytes()
    {
        Assessment assessment = test::example(u"werkheim"_s);
        Commune other = assessment.commune();
        other.name = QString(200, u'ü');
        QVERIFY(assessment.setCommune(other).isOk());
        const QString file = reportFileName(assessment, Audience::Council, u"pdf"_s);
        QVERIFY(file.toUtf8().size() <= 120);
        QVERIFY(file.toUtf8().size() >= 118);
        QVERIFY(file.endsWith(u"ü.council.pdf"_s));
    }

    void audienceWords()
    {
        QCOMPARE(audienceFromWord(u"full"), std::optional(Audience::Full));
        QCOMPARE(audienceFromWord(wordOf(Audience::Council)), std::optional(Audience::Council));
        QVERIFY(!audienceFromWord(u"Full").has_value());
    }

    /// The four signs lie in their box, around its centre, and look equally heavy.
    void markers_areInTheirBox()
    {
        for (const TypeKey type : AllTypes) {
            const QPainterPath path = typeMarker(type, {50, 50}, 20);
            QVERIFY(QRectF(40, 40, 20, 20).contains(path.boundingRect()));
            QVERIFY(path.contains(QPointF(50, 50)));
            QVERIFY(typeColour(type).isValid());
        }
    }
};

QTEST_GUILESS_MAIN(TestReportFileName)
#include "tst_reportfilename.moc"
