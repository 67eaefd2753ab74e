// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyentries.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

const QStringList Kinds{u"Stadt"_s, u"Gemeinde"_s, u"Landkreis"_s, u"Samtgemeinde"_s, u"Markt"_s};
const QStringList Firsts{u"Ahorn"_s, u"Birken"_s, u"Königs"_s, u"Mühlen"_s, u"Erlen"_s, u"Sonnen"_s, u"Werk"_s, u"Grün"_s, u"Moos"_s, u"Ilm"_s};
const QStringList Seconds{u"bach"_s, u"brück"_s, u"furt"_s, u"hausen"_s, u"heim"_s, u"hafen"_s, u"felde"_s, u"tal"_s, u"höhe"_s, u"see"_s};
const QStringList Rounds{u"Runde Nord"_s, u"Landkreise"_s, u"Wiederholung"_s, u"Verbund Süd"_s, u"Förderung"_s};

} // namespace

QList<LibraryEntry> manyEntries(int count)
{
    const QDateTime start(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    QList<LibraryEntry> entries;
    entries.reserve(count);
    for (int i = 0; i < count; ++i) {
        LibraryEntry entry;
        entry.id = QUuid(static_cast<uint>(i) + 1, 7, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2);
        entry.communeName = u"%1 %2%3"_s.arg(Kinds[i % 5], Firsts[i / 5 % 10], Seconds[i / 50 % 10]);
        if (i >= 500)
            entry.communeName += u" %1"_s.arg(i / 500);
        entry.title = i % 3 == 0 ? u"Auftaktworkshop"_s : QString();
        entry.conductedOn = QDate(2020 + i % 7, 1 + i % 12, 1 + i % 28);
        entry.form = i % 7 == 0 ? Form::Short : Form::Full;
        entry.changedAt = start.addSecs(-i * 60);
        entry.asked = entry.form == Form::Full ? 37 : 25;
        entry.answered = i % 4 == 0 ? i % entry.asked : entry.asked;
        entry.typeComplete = i % 4 != 0;
        entry.revealed = i % 6 != 0;
        entry.label = static_cast<TypeLabel>(i % 5);
        entry.leading = AllTypes[static_cast<std::size_t>(i % 4)];
        entry.second = AllTypes[static_cast<std::size_t>((i + 1) % 4)];
        entry.kind = AllCommuneKinds[static_cast<std::size_t>(i % 6)];
        entry.state = federalStates()[i % 16].letters;
        entry.population = 900 + i * 37 % 210'000;
        entry.tags = i % 2 == 0 ? QStringList{Rounds[i / 2 % 5]} : QStringList();
        entry.archived = i % 10 == 9;
        entries.append(entry);
    }
    return entries;
}

} // namespace vierklang::test
