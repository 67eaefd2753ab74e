// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/importplan.h"

#include "app/exchange/assessmentfile.h"
#include "app/scoring/scoring.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace vierklang {

namespace {

ImportEntry planFile(const QString &path, const Instrument &instrument, Library &library, QSet<QUuid> &seen)
{
    const Result<Assessment> loaded = loadAssessment(path, instrument);
    if (!loaded)
        return {path, ImportEntry::Kind::Broken, std::nullopt, loaded.error()};
    const Assessment &assessment = loaded.value();
    if (seen.contains(assessment.id()))
        return {path, ImportEntry::Kind::Broken, std::nullopt, Error{ErrorCode::DuplicateValue, {path}, {}, {}}};
    seen.insert(assessment.id());
    const Result<Assessment> known = library.read(assessment.id());
    if (!known && known.error().code != ErrorCode::AssessmentNotFound)
        return {path, ImportEntry::Kind::Broken, std::nullopt, known.error()};
    if (!known)
        return {path, ImportEntry::Kind::New, assessment, std::nullopt};
    // The same bytes in the file mean the same assessment.
    const bool same = writeAssessment(known.value(), instrument) == writeAssessment(assessment, instrument);
    return {path, same ? ImportEntry::Kind::Unchanged : ImportEntry::Kind::Changed, assessment, std::nullopt};
}

} // namespace

int ImportPlan::count(ImportEntry::Kind kind) const
{
    return static_cast<int>(std::count_if(entries.cbegin(), entries.cend(),
                                          [kind](const ImportEntry &entry) { return entry.kind == kind; }));
}

ImportPlan planImport(const QStringList &paths, const Instrument &instrument, Library &library)
{
    ImportPlan plan;
    QSet<QUuid> seen;
    for (const QString &path : paths)
        plan.entries.append(planFile(path, instrument, library, seen));
    return plan;
}

Result<ImportPlan> previewImport(const QStringList &paths, const Instrument &instrument, const QString &libraryPath,
                                 const QDateTime &now)
{
    if (!QFileInfo::exists(libraryPath))
        return planImport(paths, instrument, *Library::inMemory(instrument));
    const Result<std::unique_ptr<Library>> library =
        Library::open(libraryPath, instrument, Access::ReadOnly, now);
    if (!library)
        return library.error();
    return planImport(paths, instrument, *library.value());
}

Result<void> applyImport(const ImportPlan &plan, const Instrument &instrument, Library &library, const QDateTime &now)
{
    if (Result<void> backedUp = library.backUpIfChanged(now); !backedUp)
        return backedUp;
    return library.atomically([&]() -> Result<void> {
        for (const ImportEntry &entry : plan.entries) {
            if (entry.kind != ImportEntry::Kind::New && entry.kind != ImportEntry::Kind::Changed)
                continue;
            const Assessment &assessment = *entry.assessment;
            const AssessmentResult result = score(instrument, assessment);
            if (entry.kind == ImportEntry::Kind::New) {
                if (Result<void> added = library.add(assessment, result, result.isComplete(), now); !added)
                    return added;
                continue;
            }
            const Result<Assessment> known = library.read(assessment.id());
            if (!known)
                return known.error();
            if (Result<void> stored = library.store(known.value(), assessment, result, now); !stored)
                return stored;
            if (Result<void> restored = library.setDeleted(assessment.id(), false, now); !restored)
                return restored;
            if (const Result<Assessment> back = library.read(assessment.id()); !back)
                return Error{ErrorCode::TextHasControls, {}, {}, {}};
        }
        return {};
    });
}

} // namespace vierklang
