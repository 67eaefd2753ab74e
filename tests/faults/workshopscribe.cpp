// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"
#include "tests/faults/workshopline.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

void say(WorkshopRun &run)
{
    const QByteArray line = test::workshopLine(run);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// What a facilitator does next: count, reveal, sometimes another round, park or agree, go on; over and over.
bool step(WorkshopRun &run, int number)
{
    WorkshopVote &vote = run.vote();
    switch (vote.phase()) {
    case ItemPhase::Asked:
    case ItemPhase::Counting:
        return vote.add(Answer::atLevel(number % LevelCount).value_or(Answer::unknown())).isOk();
    case ItemPhase::Counted:
        return vote.reveal().isOk();
    case ItemPhase::Revealed:
        if (number % 3 == 0 && vote.rounds().size() < 3)
            return vote.another().isOk();
        if (number % 7 == 0 && !run.park({u"Minute %1"_s.arg(number), u"Org."_s}))
            return false;
        return vote.recordConsensus(*Answer::atLevel(number % LevelCount)).isOk();
    case ItemPhase::Decided:
        if (number % 5 == 0)
            return vote.another().isOk();
        break;
    }
    const QList<AgendaItem> items = run.agenda().items();
    return run.goTo(items[number % items.size()].item->id).isOk();
}

} // namespace

/// Runs a workshop as fast as it can and says where it is on stdout after each thing that was saved, until it is killed.
/// usage: workshopscribe LIBRARY
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    RandomIds ids;
    auto desk = openDesk(QCoreApplication::arguments().value(1), builtInInstrument(), Access::ReadWrite, clock, ids);
    if (!desk)
        return 1;
    const Result<QList<QUuid>> unfinished = desk.value()->unfinishedWorkshops();
    if (!unfinished || unfinished.value().size() != 1)
        return 2;
    auto editor = desk.value()->open(unfinished.value().first());
    if (!editor)
        return 3;
    auto run = desk.value()->resumeWorkshop(*editor.value());
    if (!run || !run.value())
        return 4;
    say(*run.value());
    for (int number = 0;; ++number) {
        run.value()->tick();
        if (!step(*run.value(), number))
            return 5;
        say(*run.value());
    }
}
