// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/importplan.h"

#include "app/scoring/scoring.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

ImportEntry refused(const QString &path, const Error &error)
{
    ImportEntry entry;
    entry.path = path;
    const QString why = error.arguments.value(0);
    const bool isLocked = error.code == ErrorCode::PasswordProtected && (why.isEmpty() || why == u"wrong");
    entry.kind = isLocked ? ImportEntry::Kind::Locked : ImportEntry::Kind::Broken;
    entry.error = error;
    return entry;
}

ImportEntry::Kind kindOf(const ImportEntry &entry)
{
    if (entry.conflictCount() > 0)
        return ImportEntry::Kind::Conflicting;
    return entry.differences.isEmpty() && !entry.isInBin ? ImportEntry::Kind::Unchanged : ImportEntry::Kind::Changed;
}

ImportEntry compared(const QString &path, const Assessment &theirs, const Assessment &mine, bool isInBin,
                     const Instrument &instrument)
{
    ImportEntry entry;
    entry.path = path;
    entry.assessment = theirs;
    entry.known = mine;
    entry.isInBin = isInBin;
    for (const Difference &difference : differencesOf(mine, theirs, instrument)) {
        if (difference.kind != Difference::Kind::OnlyMine)
            entry.differences.append(difference);
    }
    entry.kind = kindOf(entry);
    if (entry.kind == ImportEntry::Kind::Changed) {
        // Parts of two files may not fit together: better said now than when it is to be taken over.
        if (const Result<Assessment> together = mergedAssessment(mine, theirs, {}, instrument); !together)
            return refused(path, together.error());
    }
    return entry;
}

ImportEntry planFile(const ReadFile &file, const Instrument &instrument, Library &library, QSet<QUuid> &seen)
{
    if (!file.assessment)
        return refused(file.path, file.assessment.error());
    const Assessment &theirs = file.assessment.value();
    if (seen.contains(theirs.id()))
        return refused(file.path, refusal(ErrorCode::DuplicateValue, {file.path, u"file"_s}));
    seen.insert(theirs.id());
    const Result<Assessment> known = library.read(theirs.id());
    if (!known && known.error().code != ErrorCode::AssessmentNotFound)
        return refused(file.path, known.error());
    if (known) {
        const Result<LibraryEntry> shelf = library.entry(theirs.id());
        return compared(file.path, theirs, known.value(), shelf && shelf.value().deleted, instrument);
    }
    ImportEntry entry;
    entry.path = file.path;
    entry.kind = ImportEntry::Kind::New;
    entry.assessment = theirs;
    return entry;
}

Result<void> addNew(const Assessment &assessment, const Instrument &instrument, Library &library, const QDateTime &now)
{
    const AssessmentResult result = score(instrument, assessment);
    return library.add(assessment, result, result.isComplete(), now);
}

Result<void> change(const Assessment &before, const Assessment &after, const Instrument &instrument, Library &library,
                    const QDateTime &now)
{
    if (before == after)
        return {};
    if (Result<void> stored = library.store(before, after, score(instrument, after), now); !stored)
        return stored;
    if (const Result<Assessment> back = library.read(after.id()); !back)
        return Error{ErrorCode::TextHasControls, {}, {}, {}};
    return {};
}

Result<void> takeOver(const ImportEntry &entry, const Instrument &instrument, Library &library, const QDateTime &now,
                      ImportReceipt &receipt)
{
    const Assessment &theirs = *entry.assessment;
    if (entry.kind == ImportEntry::Kind::New) {
        receipt.added.append(theirs.id());
        return addNew(theirs, instrument, library, now);
    }
    // The library may say something else than when the plan was made.
    const Result<Assessment> mine = library.read(theirs.id());
    if (!mine)
        return mine.error();
    const Result<Assessment> merged = mergedAssessment(mine.value(), theirs, entry.choices, instrument);
    if (!merged)
        return merged.error();
    receipt.before.append(mine.value());
    receipt.after.append(merged.value());
    if (Result<void> changed = change(mine.value(), merged.value(), instrument, library, now); !changed)
        return changed;
    if (!entry.isInBin)
        return {};
    receipt.fromBin.append(theirs.id());
    return library.setDeleted(theirs.id(), false, now);
}

} // namespace

int ImportEntry::conflictCount() const
{
    return static_cast<int>(std::count_if(differences.cbegin(), differences.cend(), [](const Difference &difference) {
        return difference.kind == Difference::Kind::Conflict;
    }));
}

int ImportEntry::undecidedCount() const
{
    return static_cast<int>(std::count_if(differences.cbegin(), differences.cend(), [this](const Difference &difference) {
        return difference.kind == Difference::Kind::Conflict && !choices.contains(difference.where);
    }));
}

void ImportEntry::choose(const QString &where, Side side, const Instrument &instrument)
{
    // After files were unlocked it may be something else by now, a second file of the same assessment for instance.
    if (kind != Kind::Conflicting)
        return;
    choices.insert(where, side);
    error.reset();
    if (undecidedCount() > 0)
        return;
    if (const Result<Assessment> together = mergedAssessment(*known, *assessment, choices, instrument); !together)
        error = together.error();
}

void ImportEntry::chooseAll(Side side, const Instrument &instrument)
{
    for (const Difference &difference : std::as_const(differences)) {
        if (difference.kind == Difference::Kind::Conflict)
            choose(difference.where, side, instrument);
    }
}

bool ImportEntry::isReady() const
{
    return kind == Kind::New || kind == Kind::Changed
           || (kind == Kind::Conflicting && undecidedCount() == 0 && !error);
}

int ImportPlan::count(ImportEntry::Kind kind) const
{
    return static_cast<int>(std::count_if(entries.cbegin(), entries.cend(),
                                          [kind](const ImportEntry &entry) { return entry.kind == kind; }));
}

int ImportPlan::readyCount() const
{
    return static_cast<int>(
        std::count_if(entries.cbegin(), entries.cend(), [](const ImportEntry &entry) { return entry.isReady(); }));
}

void ImportPlan::chooseAll(Side side, const Instrument &instrument)
{
    for (ImportEntry &entry : entries)
        entry.chooseAll(side, instrument);
}

ImportPlan planImport(const QList<ReadFile> &files, const Instrument &instrument, Library &library)
{
    ImportPlan plan;
    QSet<QUuid> seen;
    for (const ReadFile &file : files)
        plan.entries.append(planFile(file, instrument, library, seen));
    return plan;
}

Result<ImportPlan> previewImport(const QList<ReadFile> &files, const Instrument &instrument, const QString &libraryPath,
                                 const QDateTime &now)
{
    if (!QFileInfo::exists(libraryPath))
        return planImport(files, instrument, *Library::inMemory(instrument));
    const Result<std::unique_ptr<Library>> library =
        Library::open(libraryPath, instrument, Access::ReadOnly, now);
    if (!library)
        return library.error();
    return planImport(files, instrument, *library.value());
}

Result<ImportReceipt> applyImport(const ImportPlan &plan, const Instrument &instrument, Library &library,
                                  const QDateTime &now)
{
    if (const Result<void> backedUp = library.backUpIfChanged(now); !backedUp)
        return backedUp.error();
    const Result<bool> isBackedUp = library.isBackedUp();
    if (!isBackedUp)
        return isBackedUp.error();
    ImportReceipt receipt;
    const Result<void> done = library.atomically([&]() -> Result<void> {
        for (const ImportEntry &entry : plan.entries) {
            if (!entry.isReady())
                continue;
            if (Result<void> taken = takeOver(entry, instrument, library, now, receipt); !taken)
                return taken;
        }
        return {};
    });
    if (!done)
        return done.error();
    // In the middle of a count there is no copy: an older one is not the state before.
    if (isBackedUp.value())
        receipt.backup = QFileInfo(library.backups().value(0)).fileName();
    return receipt;
}

Result<int> takeBackImport(const ImportReceipt &receipt, const Instrument &instrument, Library &library,
                           const QDateTime &now)
{
    int left = 0;
    const Result<void> done = library.atomically([&]() -> Result<void> {
        for (const QUuid id : receipt.added) {
            if (const Result<LibraryEntry> entry = library.entry(id); !entry || entry.value().deleted)
                continue;
            if (Result<void> moved = library.setDeleted(id, true, now); !moved)
                return moved;
        }
        for (qsizetype i = 0; i < receipt.before.size(); ++i) {
            const Assessment &before = receipt.before[i];
            const Result<Assessment> today = library.read(before.id());
            if (!today || today.value() != receipt.after[i]) {
                ++left;
                continue;
            }
            if (Result<void> changed = change(today.value(), before, instrument, library, now); !changed)
                return changed;
            if (!receipt.fromBin.contains(before.id()))
                continue;
            if (Result<void> moved = library.setDeleted(before.id(), true, now); !moved)
                return moved;
        }
        return {};
    });
    if (!done)
        return done.error();
    return left;
}

} // namespace vierklang
