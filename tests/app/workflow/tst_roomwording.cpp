// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/roomwording.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// The sentences about a vote, as a room reads them.
class TestRoomWording : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyVote_hasItsReason_data()
    {
        QTest::addColumn<QString>("votes");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("two peaks alike")
            << u"0 4 1 4 0"_s << u"gespalten"_s
            << u"Zwei Gipfel: je 4 Stimmen bei den Stufen 1 und 3, nur eine dazwischen."_s
            << u"Two peaks: 4 votes each on steps 1 and 3, only one between."_s;
        QTest::newRow("two peaks, none between")
            << u"5 0 0 4 0"_s << u"gespalten"_s
            << u"Zwei Gipfel: 5 Stimmen bei Stufe 0, 4 Stimmen bei Stufe 3, keine dazwischen."_s
            << u"Two peaks: 5 votes on step 0, 4 votes on step 3, none between."_s;
        QTest::newRow("two peaks, several between")
            << u"6 0 2 0 8"_s << u"gespalten"_s
            << u"Zwei Gipfel: 6 Stimmen bei Stufe 0, 8 Stimmen bei Stufe 4, nur 2 dazwischen."_s
            << u"Two peaks: 6 votes on step 0, 8 votes on step 4, only 2 between."_s;
        QTest::newRow("one vote each")
            << u"1 0 1 0 0"_s << u"gespalten"_s
            << u"Zwei Gipfel: je eine Stimme bei den Stufen 0 und 2, keine dazwischen."_s
            << u"Two peaks: one vote each on steps 0 and 2, none between."_s;
        QTest::newRow("neighbours") << u"0 2 7 1 0"_s << u"einig"_s
                                    << u"9 von 10 Stimmen liegen auf den Nachbarstufen 1 und 2."_s
                                    << u"9 of 10 votes lie on the neighbouring steps 1 and 2."_s;
        QTest::newRow("all neighbours")
            << u"0 3 7 0 0"_s << u"einig"_s << u"Alle 10 Stimmen liegen auf den Nachbarstufen 1 und 2."_s
            << u"All 10 votes lie on the neighbouring steps 1 and 2."_s;
        QTest::newRow("one step") << u"1 0 0 0 9"_s << u"einig"_s << u"9 von 10 Stimmen liegen auf Stufe 4."_s
                                  << u"9 of 10 votes lie on step 4."_s;
        QTest::newRow("all on one step")
            << u"0 0 0 6 0"_s << u"einig"_s << u"Alle 6 Stimmen liegen auf Stufe 3."_s
            << u"All 6 votes lie on step 3."_s;
        QTest::newRow("a single vote")
            << u"0 0 0 1 0"_s << u"einig"_s << u"Die einzige Stimme liegt auf Stufe 3."_s
            << u"The only vote lies on step 3."_s;
        QTest::newRow("spread") << u"2 2 2 2 2"_s << u"gestreut"_s
                                << u"Die 10 Stimmen verteilen sich auf die Stufen 0, 1, 2, 3 und 4."_s
                                << u"The 10 votes are spread over steps 0, 1, 2, 3 and 4."_s;
    }

    void everyVote_hasItsReason()
    {
        QFETCH(const QString, votes);
        QFETCH(const QString, word);
        QFETCH(const QString, german);
        QFETCH(const QString, english);
        Round round;
        const QStringList words = votes.split(u' ');
        for (std::size_t step = 0; step < round.counts.size(); ++step)
            round.counts[step] = words[static_cast<qsizetype>(step)].toInt();
        const auto reading = agreementOf(round, builtInInstrument().constants);
        QVERIFY(reading.has_value());
        QCOMPARE(agreementWording(reading->agreement, Language::German), word);
        QCOMPARE(agreementReason(*reading, Language::German), german);
        QCOMPARE(agreementReason(*reading, Language::English), english);
    }

    void everyAnswer_hasAWord()
    {
        QCOMPARE(answerWording(Answer::atLevel(2).value(), Language::German), u"Stufe 2"_s);
        QCOMPARE(answerWording(Answer::atLevel(0).value(), Language::English), u"step 0"_s);
        QCOMPARE(answerWording(Answer::unknown(), Language::German), u"weiß nicht"_s);
        QCOMPARE(answerWording(Answer::notApplicable(), Language::English), u"does not apply"_s);
        QCOMPARE(answerWording(Answer::open(), Language::German), u"offen"_s);
    }
};

QTEST_GUILESS_MAIN(TestRoomWording)
#include "tst_roomwording.moc"
