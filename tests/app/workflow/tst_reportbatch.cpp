// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "app/workflow/reportbatch.h"
#include "app/workflow/reportrun.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
}

BatchInput input(const QString &name) { return {name + u".vierklang"_s, test::example(name)}; }

/// While it lives, no file of this process can grow over `bytes`: writing fails as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Many reports at once, from files and from the library, with everything that may come between.
class TestReportBatch : public test::TestCase
{
    Q_OBJECT

    [[nodiscard]] ReportBatch batch(const QString &folder = u"out"_s) const
    {
        ReportBatch wanted;
        wanted.folder = m_folder->filePath(folder);
        wanted.audiences = {Audience::Full, Audience::Council};
        wanted.formats = {ReportFormat::Html, ReportFormat::Csv};
        wanted.jobs = 2;
        return wanted;
    }

    static BatchResult run(const ReportBatch &batch, const QList<BatchInput> &inputs,
                           const std::function<void(const BatchStep &)> &progress = {})
    {
        const std::atomic<bool> cancelled = false;
        return runBatch(batch, inputs, builtInInstrument(), cancelled, progress).value();
    }

    [[nodiscard]] QStringList there(const QString &folder = u"out"_s) const
    {
        return QDir(m_folder->filePath(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private slots:
    void init()
    {
        TestCase::init();
        m_folder.emplace();
    }

    void library_andFiles_giveTheSameBytes_andTheProtocolKnowsTheWorkshop()
    {
        const test::FixedClock clock;
        RandomIds ids;
        auto desk = openDesk(m_folder->filePath(u"library.sqlite"_s), builtInInstrument(), Access::ReadWrite, clock, ids);
        QVERIFY(desk.value()->addExamples().isOk());
        const Assessment werkheim = test::example(u"werkheim"_s);
        const QString path = m_folder->filePath(u"w.vierklang"_s);
        QVERIFY(saveAssessment(path, werkheim, builtInInstrument()).isOk());
        const BatchInput stored = inputFromLibrary(*desk.value(), werkheim.id());
        QCOMPARE(stored.name, u"Stadt Werkheim an der Lohe, 2026-11-22"_s);
        QVERIFY(stored.workshop.has_value());
        run(batch(u"one"_s), {stored});
        run(batch(u"two"_s), inputsFromFiles({path}, builtInInstrument()));
        for (const QString &name : {u"Werkheim-an-der-Lohe.full.html"_s, u"Werkheim-an-der-Lohe.full.csv"_s,
                                    u"Werkheim-an-der-Lohe.council.html"_s}) {
            QVERIFY2(!contentOf(m_folder->filePath(u"one/"_s + name)).isEmpty(), qPrintable(name));
            QCOMPARE(contentOf(m_folder->filePath(u"one/"_s + name)), contentOf(m_folder->filePath(u"two/"_s + name)));
        }
        const BatchInput gone = inputFromLibrary(*desk.value(), QUuid::createUuid());
        QCOMPARE(gone.assessment.error().code, ErrorCode::AssessmentNotFound);
    }

    void severalYears_areToldApartByTheYear_andEqualOnesByANumber()
    {
        const QList<BatchInput> inputs{input(u"werkheim"_s), {u"2025"_s, test::aYearBefore()}, input(u"moosfelde"_s),
                                       input(u"werkheim"_s)};
        ReportBatch wanted = batch();
        wanted.audiences = {Audience::Full};
        wanted.formats = {ReportFormat::Html};
        const QStringList expected{u"Werkheim-an-der-Lohe-2026.full.html"_s, u"Werkheim-an-der-Lohe-2025.full.html"_s,
                                   u"Moosfelde.full.html"_s, u"Werkheim-an-der-Lohe-2026-2.full.html"_s};
        QCOMPARE(namesOf(wanted, inputs), expected);
        const BatchResult result = run(wanted, inputs);
        QStringList written;
        for (const BatchOutcome &outcome : result.outcomes)
            written += outcome.files;
        QCOMPARE(written, expected);
    }

    void existingFiles_stayWhenEqual_andAreNumberedOrReplaced()
    {
        ReportBatch wanted = batch();
        wanted.audiences = {Audience::Full};
        wanted.existing = Existing::KeepBoth;
        const BatchResult first = run(wanted, {input(u"werkheim"_s)});
        QCOMPARE(first.outcomes[0].unchanged, 0);
        QCOMPARE(run(wanted, {input(u"werkheim"_s)}).outcomes[0].unchanged, 2);
        const QString report = m_folder->filePath(u"out/Werkheim-an-der-Lohe.full.html"_s);
        const QByteArray made = contentOf(report);
        put(report, "a letter of somebody else");
        for (int round = 0; round < 2; ++round) { // the second time the numbered one is there already
            const BatchResult result = run(wanted, {input(u"werkheim"_s)});
            QCOMPARE(result.outcomes[0].files.first(), u"Werkheim-an-der-Lohe.full (2).html"_s);
            QCOMPARE(result.outcomes[0].unchanged, 1 + round);
            QCOMPARE(contentOf(report), "a letter of somebody else");
            QCOMPARE(contentOf(m_folder->filePath(u"out/Werkheim-an-der-Lohe.full (2).html"_s)), made);
        }
        wanted.existing = Existing::Replace;
        QCOMPARE(run(wanted, {input(u"werkheim"_s)}).outcomes[0].files.first(), u"Werkheim-an-der-Lohe.full.html"_s);
        QCOMPARE(contentOf(report), made);
    }

    void cancelled_leavesWholeFiles_andAManifestThatSaysWhatIsMissing()
    {
        const QList<BatchInput> inputs{input(u"werkheim"_s), input(u"moosfelde"_s), input(u"bachtal"_s)};
        std::atomic<bool> cancelled = false;
        const ReportBatch wanted = batch();
        const Result<BatchResult> result =
            runBatch(wanted, inputs, builtInInstrument(), cancelled, [&](const BatchStep &step) {
                QCOMPARE(step.of, 9);
                if (step.done == 4)
                    cancelled = true;
            });
        QVERIFY(result.value().isCancelled && !result.value().stoppedBy);
        QVERIFY(result.value().files() >= 4 && result.value().files() < 9);
        QStringList listed{u"manifest.json"_s};
        for (const BatchOutcome &outcome : result.value().outcomes) {
            listed += outcome.files;
            QVERIFY(!outcome.error && (outcome.isCutShort || outcome.files.size() == 3));
        }
        listed.sort();
        QCOMPARE(there(), listed);
        const BatchResult whole = run(batch(u"whole"_s), inputs);
        QVERIFY(!whole.isCancelled);
        for (const QString &name : there()) {
            if (name != u"manifest.json")
                QCOMPARE(contentOf(m_folder->filePath(u"out/"_s + name)), contentOf(m_folder->filePath(u"whole/"_s + name)));
        }
        const QJsonArray reports =
            QJsonDocument::fromJson(contentOf(m_folder->filePath(u"out/manifest.json"_s))).object()[u"reports"_s].toArray();
        QCOMPARE(reports.size(), 3);
        QVERIFY(reports[2][u"cutShort"_s].toBool());
        // Going on is doing it again: what is there stays.
        const BatchResult again = run(wanted, inputs);
        QCOMPARE(again.files(), 9);
        QVERIFY(contentOf(m_folder->filePath(u"out/manifest.json"_s)) ==
                contentOf(m_folder->filePath(u"whole/manifest.json"_s)));
    }

    /// Csv fits, Html does not: the disk is full in the middle.
    void fullDisk_isNamed_endsTheBatch_andLeavesNoHalfFile()
    {
        ReportBatch wanted = batch();
        wanted.audiences = {Audience::Full};
        wanted.formats = {ReportFormat::Csv, ReportFormat::Html};
        wanted.jobs = 1;
        const QList<BatchInput> inputs{input(u"werkheim"_s), input(u"moosfelde"_s), input(u"bachtal"_s)};
        BatchResult result;
        {
            const FullDisk disk(40000);
            result = run(wanted, inputs);
        }
        QVERIFY(result.stoppedBy && !result.isCancelled && !result.manifestError);
        QCOMPARE(result.stoppedBy->code, ErrorCode::FileNotWritable);
        QCOMPARE(result.outcomes[0].files, QStringList{u"Werkheim-an-der-Lohe.full.csv"_s});
        QCOMPARE(result.outcomes[0].error->code, ErrorCode::FileNotWritable);
        QVERIFY(result.outcomes[1].isCutShort && result.outcomes[1].files.isEmpty());
        QCOMPARE(there(), (QStringList{u"Werkheim-an-der-Lohe.full.csv"_s, u"manifest.json"_s}));
        QCOMPARE(run(wanted, inputs).files(), 6);
    }

    /// One name that cannot be written is not a full disk: the others arrive.
    void nameThatIsTaken_isNamed_andTheOthersArrive()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"out/Werkheim-an-der-Lohe.full.html"_s));
        const BatchResult result = run(batch(), {input(u"werkheim"_s), input(u"moosfelde"_s)});
        QVERIFY(!result.stoppedBy);
        QCOMPARE(result.outcomes[0].error->code, ErrorCode::FileNotWritable);
        QCOMPARE(result.outcomes[0].files.size(), 2);
        QCOMPARE(result.outcomes[1].files.size(), 3);
    }

    void damagedInput_isNamed_andTheOthersArrive()
    {
        put(m_folder->filePath(u"broken.vierklang"_s), "{\"format\":");
        const BatchResult result = run(batch(), {input(u"werkheim"_s), inputFromFile(m_folder->filePath(u"broken.vierklang"_s),
                                                                                    builtInInstrument()),
                                                 input(u"moosfelde"_s)});
        QCOMPARE(result.outcomes[1].error->code, ErrorCode::NotJson);
        QCOMPARE(result.files(), 6);
    }

    void folderThatIsAFile_isRefused()
    {
        put(m_folder->filePath(u"out"_s), "not a folder");
        const std::atomic<bool> cancelled = false;
        const auto result = runBatch(batch(), {input(u"werkheim"_s)}, builtInInstrument(), cancelled);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(contentOf(m_folder->filePath(u"out"_s)), "not a folder");
    }

private:
    std::optional<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestReportBatch)
#include "tst_reportbatch.moc"
