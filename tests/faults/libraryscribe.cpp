// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

/// Answers questions through the editor as fast as it can and says "item level" on stdout after each "saved", until it is
/// killed. usage: libraryscribe LIBRARY ASSESSMENT-ID
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    RandomIds ids;
    auto desk = openDesk(arguments.value(1), builtInInstrument(), Access::ReadWrite, clock, ids);
    if (!desk)
        return 1;
    auto editor = desk.value()->open(QUuid::fromString(arguments.value(2)));
    if (!editor)
        return 2;
    AssessmentEditor &answers = *editor.value();
    QByteArray line;
    QObject::connect(&answers, &AssessmentEditor::saved, &answers, [&line] {
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fflush(stdout);
    });
    for (int i = 0;; ++i) {
        const Item &item = builtInInstrument().items[i % 37];
        const int level = (i / 37) % LevelCount;
        line = item.id.toUtf8() + ' ' + QByteArray::number(level) + '\n';
        if (!answers.setAnswer(item.id, *Answer::atLevel(level)))
            return 3;
    }
}
