// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/report/pdfreport.h"
#include "app/report/reportbuilder.h"
#include "app/report/reportfilename.h"
#include "app/scoring/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/reports");

QString writeReport(const QString &name, Audience audience, Language language)
{
    const Instrument &instrument = builtInInstrument();
    const Assessment assessment = test::example(name);
    const ReportDocument document =
        buildReport(instrument, assessment, score(instrument, assessment), {audience, language, true});
    const Result<QByteArray> pdf = pdfOf(document);
    if (!pdf)
        qFatal("no report: %s", qPrintable(pdf.error().detail));
    const QString path = u"%1/%2.%3.%4.pdf"_s.arg(Folder, name, wordOf(audience), languageCode(language));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.value()) != pdf.value().size())
        qFatal("could not write %s", qPrintable(path));
    return path;
}

} // namespace

class TestReportFiles : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(Folder)); }

    void everyExample()
    {
        for (const QString &name : {u"moosfelde"_s, u"werkheim"_s, u"sonnbrunn"_s, u"auenmark"_s, u"doppelfurt"_s,
                                    u"bachtal"_s}) {
            for (const Language language : {Language::German, Language::English}) {
                for (const Audience audience : {Audience::Full, Audience::Council})
                    QVERIFY(QFile::exists(writeReport(name, audience, language)));
            }
        }
    }
};

QTEST_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
