// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

QString rounded(const PerType<double> &values)
{
    QStringList words;
    for (const double value : values.values)
        words.append(QString::number(value, 'f', 4));
    return words.join(u' ');
}

QString rounded(const QList<ScaleResult> &scales)
{
    QStringList words;
    for (const ScaleResult &scale : scales)
        words.append(scale.mean ? QString::number(std::floor(*scale.mean * 100 + 0.5 - 1e-9) / 100, 'f', 2) : u"-"_s);
    return words.join(u' ');
}

QString labelWord(const TypePicture &type)
{
    switch (type.label) {
    case TypeLabel::Clear:
        return u"clear "_s + letterOf(type.leading);
    case TypeLabel::Hybrid:
        return u"hybrid %1/%2"_s.arg(letterOf(type.leading), letterOf(type.second));
    case TypeLabel::Split:
        return u"split %1>%2"_s.arg(letterOf(type.leading), letterOf(type.second));
    case TypeLabel::Open:
        return u"open"_s;
    case TypeLabel::Tendency:
        return u"tendency %1"_s.arg(letterOf(type.leading));
    }
    return {};
}

} // namespace

/// The six fictional communes give the numbers that instrument.md 9 and 11 publish.
class TestExamples : public test::TestCase
{
    Q_OBJECT

private slots:
    void publishedNumbers_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("goals");
        QTest::addColumn<QString>("practice");
        QTest::addColumn<QString>("shares");
        QTest::addColumn<QString>("stability");
        QTest::addColumn<QString>("dimensions");
        QTest::addColumn<QString>("lenses");

        QTest::newRow("moosfelde") << u"clear B"_s << u"0.5600 0.1600 0.1600 0.1200"_s
                                   << u"0.8409 0.0530 0.0530 0.0530"_s << u"0.6302 0.1333 0.1333 0.1033"_s
                                   << u"15/15"_s << u"1.60 0.83 0.86 1.33 1.14 1.33"_s << u"0.75 0.89 1.11"_s;
        QTest::newRow("werkheim") << u"clear O"_s << u"0.1300 0.5900 0.1900 0.0900"_s
                                  << u"0.1760 0.6250 0.1454 0.0536"_s << u"0.1415 0.5988 0.1789 0.0809"_s
                                  << u"15/15"_s << u"2.40 1.83 2.43 2.50 2.57 1.33"_s << u"2.37 1.89 2.33"_s;
        QTest::newRow("sonnbrunn") << u"clear S"_s << u"0.0900 0.1900 0.5900 0.1300"_s
                                   << u"0.1058 0.1591 0.6418 0.0933"_s << u"0.0939 0.1823 0.6030 0.1208"_s
                                   << u"15/15"_s << u"2.20 1.50 1.71 2.50 2.14 2.00"_s << u"1.75 1.67 2.11"_s;
        QTest::newRow("auenmark") << u"clear C"_s << u"0.1350 0.0950 0.1750 0.5950"_s
                                  << u"0.0594 0.0858 0.1613 0.6934"_s << u"0.1161 0.0927 0.1716 0.6196"_s
                                  << u"15/15"_s << u"2.40 1.83 1.29 2.00 2.14 2.67"_s << u"1.37 2.00 2.00"_s;
        QTest::newRow("doppelfurt") << u"hybrid S/O"_s << u"0.1150 0.3950 0.3750 0.1150"_s
                                    << u"0.1068 0.3378 0.5055 0.0498"_s << u"0.1130 0.3807 0.4076 0.0987"_s
                                    << u"13/16"_s << u"2.20 1.67 2.29 2.67 2.29 1.50"_s << u"2.12 1.78 2.11"_s;
        QTest::newRow("bachtal") << u"split C>B"_s << u"0.3600 0.0800 0.1200 0.4400"_s
                                 << u"0.7134 0.0549 0.0549 0.1768"_s << u"0.4484 0.0737 0.1037 0.3742"_s
                                 << u"15/16"_s << u"1.80 1.00 0.43 1.33 1.00 1.83"_s << u"0.37 1.11 0.89"_s;
    }

    void publishedNumbers()
    {
        QFETCH(QString, label);
        QFETCH(QString, goals);
        QFETCH(QString, practice);
        QFETCH(QString, shares);
        QFETCH(QString, stability);
        QFETCH(QString, dimensions);
        QFETCH(QString, lenses);

        const AssessmentResult result =
            score(builtInInstrument(), test::example(QString::fromLatin1(QTest::currentDataTag())));
        const TypePicture &type = result.type;
        QCOMPARE(labelWord(type), label);
        QCOMPARE(rounded(type.goals), goals);
        QCOMPARE(rounded(type.practice), practice);
        QCOMPARE(rounded(type.shares), shares);
        QCOMPARE(u"%1/%2"_s.arg(type.stability.kept).arg(type.stability.of), stability);
        QCOMPARE(rounded(result.dimensions), dimensions);
        QCOMPARE(rounded(result.lenses), lenses);
        QVERIFY(result.isComplete());
    }

    /// The numbers that the report of Werkheim prints (report structure, section 6).
    void werkheimInDetail()
    {
        const AssessmentResult result = score(builtInInstrument(), test::example(u"werkheim"_s));
        QStringList contributions;
        for (const Contribution &contribution : result.type.contributions)
            contributions.append(contribution.id + u' ' + QString::number(contribution.towards * 100, 'f', 4));
        const QStringList expected{
            u"goal.legal 0.0000"_s,      u"goal.efficiency 15.0000"_s,  u"goal.effectiveness 12.0000"_s,
            u"goal.dataauto 6.0000"_s,   u"goal.newservices 4.5000"_s,  u"goal.citizen -6.0000"_s,
            u"goal.employees -1.5000"_s, u"beh.lead_admin 0.5952"_s,    u"beh.lead_comm -0.3401"_s,
            u"beh.data 1.6156"_s,        u"beh.training 2.3810"_s,      u"beh.innovation 2.3810"_s,
            u"beh.partners 0.5952"_s,    u"beh.strategy 2.3810"_s,      u"beh.success 2.3810"_s};
        QCOMPARE(contributions, expected);
        QCOMPARE(result.type.percent, (PerType<int>{{14, 60, 18, 8}}));
        QCOMPARE(QString::number(result.type.margin, 'f', 4), u"0.4199"_s);
        QVERIFY(result.type.flips.isEmpty());
        QVERIFY(result.type.pointsToFlip.has_value());
        QCOMPARE(result.type.pointsToFlip->points, 7);
        QCOMPARE(result.type.pointsToFlip->to, TypeKey::S);

        QStringList steps;
        for (const RecommendedStep &step : result.recommendations)
            steps.append(step.id);
        QCOMPARE(steps, QStringList({u"rec.data.m1"_s, u"rec.role.m1"_s, u"rec.train.m1"_s, u"rec.role.m2"_s,
                                     u"rec.comm.l1"_s}));
        const ScaleResult &data = *result.scale(u"lens.data"_s);
        QCOMPARE(QString::number(*data.reference, 'f', 4), u"2.3125"_s);
        QCOMPARE(data.lowestItems.first(), u"data.ownership"_s);
        QCOMPARE(data.lowestItems.size(), 5);
        QCOMPARE(data.origins.order, 3);
        QCOMPARE(data.origins.assumption, 5);
        QCOMPARE(*result.scale(u"dim.comm"_s)->target, 2.5);
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
