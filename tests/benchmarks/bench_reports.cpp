// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/app/report/corpus.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

constexpr int Rounds = 7;       ///< pairs; another report in each
constexpr int BatchRounds = 3;
constexpr int BatchSize = 20;

/// Folders and files of one run.
struct Desk
{
    QTemporaryDir folder;
    QStringList assessments;
    QStringList texts; ///< the same as ODT, as Vierklang writes them
    QString office = QStandardPaths::findExecutable(u"soffice"_s);
};

double milliseconds(const QString &program, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, words);
    if (!process.waitForFinished(600000) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A time counts only when the files are there and are PDFs of several pages.
void check(const QString &folder, int count)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.pdf"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        QProcess info;
        info.start(u"pdfinfo"_s, {file.filePath()});
        info.waitForFinished(30000);
        const QByteArray said = info.readAllStandardOutput();
        const qsizetype at = said.indexOf("Pages:");
        if (at < 0 || said.mid(at + 6, 20).trimmed().split('\n').first().toInt() < 8)
            qFatal("%s is not the report", qPrintable(file.filePath()));
    }
    if (files.size() != count)
        qFatal("%lld of %d reports in %s", static_cast<long long>(files.size()), count, qPrintable(folder));
    QDir(folder).removeRecursively();
}

double byVierklang(const Desk &desk, const QStringList &assessments, int jobs)
{
    const QString out = desk.folder.filePath(u"ours"_s);
    const double time =
        milliseconds(QStringLiteral(VK_CLI), QStringList{u"report"_s} + assessments +
                                                 QStringList{u"-o"_s, out, u"--jobs"_s, QString::number(jobs)});
    check(out, static_cast<int>(assessments.size()));
    return time;
}

double byLibreOffice(const Desk &desk, const QStringList &texts)
{
    const QString out = desk.folder.filePath(u"theirs"_s);
    const double time = milliseconds(
        desk.office, QStringList{u"-env:UserInstallation=file://"_s + desk.folder.filePath(u"profile"_s), u"--headless"_s,
                                 u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, out} + texts);
    check(out, static_cast<int>(texts.size()));
    return time;
}

/// `one` and `other` in turns; the first round warms the caches and does not count.
void compare(const QString &what, int rounds, const std::function<double(int)> &one,
             const std::function<double(int)> &other)
{
    std::vector<double> ones;
    std::vector<double> others;
    std::vector<double> ratios;
    for (int round = 0; round <= rounds; ++round) {
        const double first = one(round);
        const double second = other(round);
        if (round == 0)
            continue;
        ones.push_back(first);
        others.push_back(second);
        ratios.push_back(second / first);
    }
    for (std::vector<double> *values : {&ones, &others, &ratios})
        std::sort(values->begin(), values->end());
    const auto spread = [](const std::vector<double> &values, int digits) {
        const auto word = [digits](double value) { return QString::number(value, 'f', digits); };
        return word(values.front()) + u" / "_s + word(values[values.size() / 2]) + u" / "_s + word(values.back());
    };
    QTextStream(stdout) << what << ": " << spread(ratios, 2) << " times (" << spread(ones, 0) << " ms against "
                        << spread(others, 0) << " ms)\n";
}

void prepare(Desk &desk)
{
    const QList<Assessment> assessments = test::corpus(BatchSize);
    for (int i = 0; i < BatchSize; ++i) {
        desk.assessments.append(desk.folder.filePath(u"%1.vierklang"_s.arg(i)));
        if (!saveAssessment(desk.assessments.last(), assessments[i], builtInInstrument()))
            qFatal("no room for the assessments");
    }
    const QString texts = desk.folder.filePath(u"texts"_s);
    milliseconds(QStringLiteral(VK_CLI), QStringList{u"report"_s} + desk.assessments +
                                             QStringList{u"-o"_s, texts, u"--format"_s, u"odt"_s});
    QFile manifest(texts + u"/manifest.json"_s);
    if (!manifest.open(QIODevice::ReadOnly))
        qFatal("no text documents");
    for (const QJsonValue &report : QJsonDocument::fromJson(manifest.readAll()).object()[u"reports"_s].toArray())
        desk.texts.append(texts + u'/' + report[u"files"_s][0].toString());
}

} // namespace

/// PDFs of reports: Vierklang from an assessment, LibreOffice from the same report as a text document, whole processes
/// in turns within one run, another report in every round. Numbers are min / median / max.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Desk desk;
    prepare(desk);
    const auto one = [&](int round) { return byVierklang(desk, {desk.assessments[round]}, 1); };
    const auto all = [&](int jobs) { return [&desk, jobs](int) { return byVierklang(desk, desk.assessments, jobs); }; };
    compare(u"%1 PDFs, two jobs are faster than one by"_s.arg(BatchSize), Rounds, all(2), all(1));
    if (desk.office.isEmpty()) {
        QTextStream(stdout) << "LibreOffice is not installed: not measured\n";
        return 0;
    }
    compare(u"one PDF, faster than LibreOffice by"_s, Rounds, one,
            [&](int round) { return byLibreOffice(desk, {desk.texts[round]}); });
    compare(u"%1 PDFs in one call, two jobs, faster than LibreOffice by"_s.arg(BatchSize), BatchRounds, all(2),
            [&](int) { return byLibreOffice(desk, desk.texts); });
    return 0;
}
