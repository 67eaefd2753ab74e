// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/nameorder.h"
#include "tests/support/testcase.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestNameOrder : public test::TestCase
{
    Q_OBJECT

private slots:
    void names_areWherePeopleLook()
    {
        QStringList names{u"Zell"_s, u"Örtchen"_s, u"Bezirk 10"_s, u"ahorn"_s, u"Ostheim"_s, u"Bezirk 9"_s, u"Ärzen"_s, u"Aachen"_s};
        sortByName(names);
        QCOMPARE(names, (QStringList{u"Aachen"_s, u"ahorn"_s, u"Ärzen"_s, u"Bezirk 9"_s, u"Bezirk 10"_s, u"Örtchen"_s, u"Ostheim"_s, u"Zell"_s}));
    }

    void theLanguageOfTheComputer_changesNothing()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Swedish));
        QStringList names{u"Zell"_s, u"Ärzen"_s, u"Bach"_s};
        sortByName(names);
        QLocale::setDefault(before);
        QCOMPARE(names, (QStringList{u"Ärzen"_s, u"Bach"_s, u"Zell"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
