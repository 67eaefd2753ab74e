// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/messages.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestMessages : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyCode_hasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(ErrorCode::UnknownExample);
        for (int code = 0; code <= last; ++code) {
            const QStringList arguments{u"one"_s, u"two"_s, u"three"_s};
            const QString sentence = sentenceOf(Error{static_cast<ErrorCode>(code), arguments, {}, {}});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void userText_isNeverFilledInTwice()
    {
        const QString sentence = sentenceOf(Error{ErrorCode::UnknownInstrument, {u"%2"_s, u"<b>x</b>"_s}, {}, {}});
        QVERIFY2(sentence.contains(u"“%2”"_s) && sentence.contains(u"<b>x</b>"_s), qPrintable(sentence));
    }

    void lines_nameThePlace()
    {
        const Error error{ErrorCode::UnknownItem, {}, {{ErrorCode::UnknownItem, u"/maturity/x"_s, {u"x"_s}}}, {}};
        QVERIFY(linesOf(error).first().startsWith(u"/maturity/x: "_s));
        QCOMPARE(linesOf(Error{ErrorCode::LibraryFull, {}, {}, {}}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
