// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "tests/app/report/corpus.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// makeassessments COUNT FOLDER: writes made-up assessments as files, always the same ones; see tests/app/report/corpus.h.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(1).toInt();
    const QDir folder(words.value(2));
    if (count < 1 || words.size() != 3 || !QDir().mkpath(folder.path()))
        qFatal("makeassessments COUNT FOLDER");
    const QList<Assessment> assessments = test::corpus(count);
    for (int i = 0; i < count; ++i) {
        const QString path = folder.filePath(u"%1.vierklang"_s.arg(i + 1, 5, 10, QChar(u'0')));
        if (!saveAssessment(path, assessments[i], builtInInstrument()))
            qFatal("%s cannot be written", qPrintable(path));
    }
    return 0;
}
