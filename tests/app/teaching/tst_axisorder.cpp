// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/teaching/axisorder.h"
#include "tests/support/testcase.h"

#include <algorithm>

using namespace vierklang;

class TestAxisOrder : public test::TestCase
{
    Q_OBJECT

private slots:
    void share_isTheAreaOfThePolygon()
    {
        const RadarArea full({4, 4, 4, 4, 4, 4}, 4);
        QCOMPARE(full.share(full.instrumentOrder()), 1.0);
        const RadarArea half({2, 2, 2, 2, 2, 2}, 4);
        QCOMPARE(half.share(half.instrumentOrder()), 0.25);
        // Six triangles: 4·0, 0·4, … enclose nothing when every second value is 0.
        const RadarArea star({4, 0, 4, 0, 4, 0}, 4);
        QCOMPARE(star.share(star.instrumentOrder()), 0.0);
    }

    void order_changesTheAreaAndNotTheValues()
    {
        const RadarArea area({4, 0, 4, 0, 4, 0}, 4);
        const AxisOrder largest = area.largestOrder();
        QCOMPARE(area.share(area.smallestOrder()), 0.0);
        // Three neighbours with 4: two whole triangles of six.
        QCOMPARE(area.share(largest), 2.0 / 6);
        AxisOrder sorted = largest;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, area.instrumentOrder());
        QCOMPARE(largest.first(), 0);
    }

    void extremes_boundEveryOrder()
    {
        const RadarArea area({2.2, 1.6, 2.4, 2.6, 2.6, 1.5}, 4);
        const double least = area.share(area.smallestOrder());
        const double most = area.share(area.largestOrder());
        QVERIFY(least < most);
        AxisOrder order = area.instrumentOrder();
        do {
            QVERIFY(area.share(order) >= least - 1e-12 && area.share(order) <= most + 1e-12);
        } while (std::next_permutation(order.begin(), order.end()));
    }
};

QTEST_GUILESS_MAIN(TestAxisOrder)
#include "tst_axisorder.moc"
