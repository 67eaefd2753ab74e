// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workshop/support/roomfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;

class TestWholeWorkshop : public TestCase
{
    Q_OBJECT
};

QTEST_MAIN(TestWholeWorkshop)
#include "tst_wholeworkshop.moc"
