// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/librarydesk.h"

#include "app/exchange/examples.h"
#include "app/scoring/scoring.h"
#include "app/workflow/filecheck.h"

#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

LibraryDesk::LibraryDesk(const Instrument &instrument, std::unique_ptr<Library> library, const Clock &clock,
                         IdSource &ids, QObject *parent)
    : QObject(parent), m_instrument(instrument), m_library(std::move(library)), m_clock(clock), m_ids(ids)
{
}

LibraryDesk::~LibraryDesk() = default;

Result<OpenedDesk> LibraryDesk::openAt(const QString &path, const Instrument &instrument, const Clock &clock,
                                       IdSource &ids)
{
    Result<std::unique_ptr<Library>> library = Library::open(path, instrument, Access::ReadWrite, clock.now());
    std::optional<Error> reason;
    if (!library) {
        reason = library.error();
        const bool canRead = reason->code == ErrorCode::LibraryHeld || reason->code == ErrorCode::LibraryReadOnly ||
                             reason->code == ErrorCode::LibraryNewer;
        if (!canRead)
            return *reason;
        library = Library::open(path, instrument, Access::ReadOnly, clock.now());
    }
    // Where there is nothing to read either, the person wants to know why nothing could be begun.
    if (!library)
        return library.error().code == ErrorCode::FileNotFound && reason ? *reason : library.error();
    return OpenedDesk{
        std::make_unique<LibraryDesk>(instrument, std::move(library).value(), clock, ids), std::move(reason)};
}

Result<QList<LibraryEntry>> LibraryDesk::entries() { return m_library->entries(); }

Result<QList<LibraryEntry>> LibraryDesk::bin() { return m_library->bin(); }

Result<LibraryEntry> LibraryDesk::entry(QUuid id) { return m_library->entry(id); }

bool LibraryDesk::isExample(QUuid id) const { return vierklang::isExample(m_instrument, id); }

Result<QUuid> LibraryDesk::begin(Form form) { return addNew(Assessment(m_ids.next(), m_instrument, form)); }

Result<QUuid> LibraryDesk::beginNext(QUuid id)
{
    const Result<Assessment> before = m_library->read(id);
    if (!before)
        return before.error();
    const Assessment &known = before.value();
    Assessment next(m_ids.next(), m_instrument, known.form());
    for (const Result<void> &taken :
         {next.setCommune(known.commune()), next.setFacilitator(known.facilitator()), next.setTags(known.tags()),
          next.setMeasures(m_instrument, known.measures())}) {
        if (!taken)
            return taken.error();
    }
    for (auto it = known.targets().cbegin(); it != known.targets().cend(); ++it) {
        if (const Result<void> taken = next.setTarget(m_instrument, it.key(), it.value()); !taken)
            return taken.error();
    }
    return addNew(next);
}

Result<QUuid> LibraryDesk::addNew(Assessment assessment)
{
    if (const Result<void> dated = assessment.setConductedOn(m_clock.today()); !dated)
        return dated.error();
    const Result<void> added =
        m_library->add(assessment, score(m_instrument, assessment), false, m_clock.now());
    if (!added)
        return added.error();
    emit entriesChanged();
    return assessment.id();
}

Result<std::unique_ptr<AssessmentEditor>> LibraryDesk::open(QUuid id)
{
    Result<Assessment> assessment = m_library->read(id);
    if (!assessment)
        return assessment.error();
    const Result<LibraryEntry> entry = m_library->entry(id);
    if (!entry)
        return entry.error();
    return std::make_unique<AssessmentEditor>(m_instrument, *m_library, m_clock, m_ids,
                                              std::move(assessment).value(), entry.value().revealed);
}

Result<std::unique_ptr<WorkshopRun>> LibraryDesk::beginWorkshop(AssessmentEditor &editor, const Room &room)
{
    return WorkshopRun::begin(*m_library, editor, m_clock, room);
}

Result<std::unique_ptr<WorkshopRun>> LibraryDesk::resumeWorkshop(AssessmentEditor &editor)
{
    return WorkshopRun::resume(*m_library, editor, m_clock);
}

Result<QList<QUuid>> LibraryDesk::unfinishedWorkshops()
{
    // Nothing can go on in a library that cannot be written, and an older one has no workshops yet.
    if (isReadOnly())
        return QList<QUuid>();
    return WorkshopStore(*m_library).unfinished();
}

Result<void> LibraryDesk::addExamples()
{
    const QDateTime now = m_clock.now();
    const Result<void> done = m_library->atomically([&]() -> Result<void> {
        const QList<Assessment> examples = exampleAssessments(m_instrument);
        // The list shows the last one first: backwards, so that it keeps the instrument's order.
        for (qsizetype i = examples.size() - 1; i >= 0; --i) {
            const Assessment &example = examples[i];
            const Result<LibraryEntry> known = m_library->entry(example.id());
            const Result<void> added =
                known ? m_library->setDeleted(example.id(), false, now)
                      : m_library->add(example, score(m_instrument, example), true, now.addMSecs(-i));
            if (!added)
                return added;
        }
        return {};
    });
    emit entriesChanged();
    return done;
}

Result<void> LibraryDesk::writeTag(QUuid id, const QString &tag, bool isGiven)
{
    const Result<Assessment> before = m_library->read(id);
    if (!before)
        return before.error();
    QStringList tags = before.value().tags();
    if (tags.contains(tag) == isGiven)
        return {};
    if (isGiven)
        tags.append(tag);
    else
        tags.removeAll(tag);
    Assessment after = before.value();
    if (Result<void> taken = after.setTags(tags); !taken)
        return taken;
    return m_library->store(before.value(), after, score(m_instrument, after), m_clock.now());
}

Result<void> LibraryDesk::apply(const ShelfChange &change)
{
    Result<void> done;
    switch (change.kind) {
    case ShelfChange::Kind::Bin:
        done = m_library->setDeleted(change.ids, change.isInto, m_clock.now());
        break;
    case ShelfChange::Kind::Archive:
        done = m_library->setArchived(change.ids, change.isInto, m_clock.now());
        break;
    case ShelfChange::Kind::Tag:
        done = m_library->atomically([&]() -> Result<void> {
            for (const QUuid &id : change.ids) {
                if (Result<void> written = writeTag(id, change.tag, change.isInto); !written)
                    return written;
            }
            return {};
        });
    }
    emit entriesChanged();
    return done;
}

/// The history is right before the window hears of the change.
Result<void> LibraryDesk::applyAnew(const ShelfChange &change)
{
    if (change.ids.isEmpty())
        return {};
    const QList<ShelfChange> undone = std::exchange(m_undone, {});
    m_done.append(change);
    Result<void> done = apply(change);
    if (!done) {
        m_done.removeLast();
        m_undone = undone;
    }
    return done;
}

Result<void> LibraryDesk::moveToBin(const QList<QUuid> &ids) { return applyAnew({ShelfChange::Kind::Bin, ids, true, {}}); }

Result<void> LibraryDesk::restoreFromBin(QUuid id) { return applyAnew({ShelfChange::Kind::Bin, {id}, false, {}}); }

Result<void> LibraryDesk::setArchived(const QList<QUuid> &ids, bool archived)
{
    return applyAnew({ShelfChange::Kind::Archive, ids, archived, {}});
}

Result<void> LibraryDesk::setTag(const QList<QUuid> &ids, const QString &tag, bool isGiven)
{
    // Only those that change: taking it back must not touch the others.
    QList<QUuid> changing;
    for (const QUuid &id : ids) {
        const Result<LibraryEntry> known = m_library->entry(id);
        if (!known)
            return known.error();
        if (known.value().tags.contains(tag) != isGiven)
            changing.append(id);
    }
    return applyAnew({ShelfChange::Kind::Tag, changing, isGiven, tag});
}

Result<void> LibraryDesk::erase(QUuid id)
{
    const Result<void> done = m_library->erase(id);
    if (done) {
        for (QList<ShelfChange> *changes : {&m_done, &m_undone}) {
            for (ShelfChange &change : *changes)
                change.ids.removeAll(id);
            changes->removeIf([](const ShelfChange &change) { return change.ids.isEmpty(); });
        }
    }
    emit entriesChanged();
    return done;
}

QString LibraryDesk::textOf(const ShelfChange &change)
{
    const int count = static_cast<int>(change.ids.size());
    switch (change.kind) {
    case ShelfChange::Kind::Bin:
        return change.isInto ? tr("delete %n assessments", nullptr, count) : tr("restore %n assessments", nullptr, count);
    case ShelfChange::Kind::Archive:
        return change.isInto ? tr("archive %n assessments", nullptr, count)
                             : tr("take %n assessments out of the archive", nullptr, count);
    case ShelfChange::Kind::Tag:
        return change.isInto ? tr("give the tag “%1”").arg(change.tag) : tr("take away the tag “%1”").arg(change.tag);
    }
    Q_UNREACHABLE();
}

Result<ShelfChange> LibraryDesk::undo()
{
    ShelfChange last = m_done.takeLast();
    m_undone.append(last);
    last.isInto = !last.isInto;
    if (const Result<void> back = apply(last); !back) {
        m_done.append(m_undone.takeLast());
        return back.error();
    }
    return last;
}

Result<ShelfChange> LibraryDesk::redo()
{
    const ShelfChange last = m_undone.takeLast();
    m_done.append(last);
    if (const Result<void> again = apply(last); !again) {
        m_undone.append(m_done.takeLast());
        return again.error();
    }
    return last;
}

ImportPlan LibraryDesk::planImport(const QStringList &paths)
{
    QList<ReadFile> files;
    for (const QString &path : paths)
        files.append({path, assessmentFromFile(path, m_instrument)});
    return planImport(files);
}

ImportPlan LibraryDesk::planImport(const QList<ReadFile> &files)
{
    return vierklang::planImport(files, m_instrument, *m_library);
}

Result<ImportReceipt> LibraryDesk::applyImport(const ImportPlan &plan)
{
    Result<ImportReceipt> done = vierklang::applyImport(plan, m_instrument, *m_library, m_clock.now());
    emit entriesChanged();
    return done;
}

Result<int> LibraryDesk::takeBackImport(const ImportReceipt &receipt)
{
    Result<int> left = vierklang::takeBackImport(receipt, m_instrument, *m_library, m_clock.now());
    emit entriesChanged();
    return left;
}

Result<void> LibraryDesk::exportTo(QUuid id, const QString &path, const Secret &secret)
{
    const Result<Assessment> assessment = m_library->read(id);
    if (!assessment)
        return assessment.error();
    return assessmentToFile(path, assessment.value(), m_instrument, secret);
}

Result<void> LibraryDesk::copyTo(const QString &path) { return m_library->copyTo(path); }

Result<void> LibraryDesk::backUp() { return m_library->backUpIfChanged(m_clock.now()); }

void prepareContent(const Instrument &instrument) { static_cast<void>(vierklang::isExample(instrument, {})); }

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vierklang/library.sqlite"_s;
}

Result<std::unique_ptr<LibraryDesk>> openDesk(const QString &path, const Instrument &instrument, Access access,
                                              const Clock &clock, IdSource &ids)
{
    Result<std::unique_ptr<Library>> library = Library::open(path, instrument, access, clock.now());
    if (!library)
        return library.error();
    return std::make_unique<LibraryDesk>(instrument, std::move(library).value(), clock, ids);
}

} // namespace vierklang
