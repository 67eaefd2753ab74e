// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/storage/library.h"
#include "tests/support/answers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// Median time of one call in microseconds.
template <typename Work>
double medianMicroseconds(int repeats, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

/// What one answer costs: scoring with every flip, reading the file, and a durable change in the library compared with
/// the naive durable write (append 4 KiB and fdatasync) in the same run.
int main()
{
    QTextStream out(stdout);
    const Instrument &instrument = builtInInstrument();
    QRandomGenerator random(1);
    QList<Assessment> assessments;
    for (int i = 0; i < 200; ++i)
        assessments.append(test::randomAssessment(random));
    qsizetype flips = 0;
    const double scoring = medianMicroseconds(2000, [&](int i) {
        flips += score(instrument, assessments[i % assessments.size()]).type.flips.size();
    });
    const QByteArray file = writeAssessment(test::example(u"werkheim"_s), instrument);
    const double reading =
        medianMicroseconds(300, [&](int) { static_cast<void>(readAssessment(file, instrument).isOk()); });

    const QTemporaryDir folder;
    auto library = Library::open(folder.filePath(u"library.sqlite"_s), instrument, Access::ReadWrite,
                                 QDateTime::currentDateTimeUtc());
    Assessment current = test::example(u"werkheim"_s);
    const AssessmentResult result = score(instrument, current);
    static_cast<void>(library.value()->add(current, result, true, QDateTime::currentDateTimeUtc()).isOk());
    QFile naive(folder.filePath(u"naive"_s));
    static_cast<void>(naive.open(QIODevice::WriteOnly));
    const QByteArray page(4096, 'x');
    std::vector<double> saves;
    std::vector<double> naives;
    for (int i = 0; i < 300; ++i) {
        Assessment next = current;
        static_cast<void>(next.setAnswer(instrument, u"role.split"_s, *Answer::atLevel(i % LevelCount)).isOk());
        saves.push_back(medianMicroseconds(1, [&](int) {
            static_cast<void>(library.value()->store(current, next, result, QDateTime::currentDateTimeUtc()).isOk());
        }));
        current = next;
        naives.push_back(medianMicroseconds(1, [&](int) {
            naive.write(page);
            naive.flush();
            ::fdatasync(naive.handle());
        }));
    }
    std::sort(saves.begin(), saves.end());
    std::sort(naives.begin(), naives.end());
    const double save = saves[saves.size() / 2];
    const double append = naives[naives.size() / 2];
    out << "score, flips included      " << scoring << " us (median of 2000; " << flips << " flips found)\n"
        << "read and check a file      " << reading << " us\n"
        << "one durable answer         " << save << " us\n"
        << "append 4 KiB + fdatasync   " << append << " us\n"
        << "answer / append            " << save / append << "\n";
    return scoring < 1000 ? 0 : 1;
}
