// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/tagtext.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestTagText : public test::TestCase
{
    Q_OBJECT

private slots:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("one") << u" Runde Nord "_s << QStringList{u"Runde Nord"_s};
        QTest::newRow("two, one of them twice") << u"Nord, Süd,Nord"_s << QStringList{u"Nord"_s, u"Süd"_s};
        QTest::newRow("commas too many") << u", ,Nord,,"_s << QStringList{u"Nord"_s};
        QTest::newRow("a semicolon makes commas part of the tag") << u"Nord, 2026; Süd"_s << QStringList{u"Nord, 2026"_s, u"Süd"_s};
    }

    void lines()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, tags);
        QCOMPARE(tagsOfLine(line), tags);
        // What is shown reads back as it was.
        QCOMPARE(tagsOfLine(tagLine(tags)), tags);
    }

    void aSingleTagWithAComma_readsBack() { QCOMPARE(tagsOfLine(tagLine({u"Nord, 2026"_s})), QStringList{u"Nord, 2026"_s}); }
};

QTEST_GUILESS_MAIN(TestTagText)
#include "tst_tagtext.moc"
