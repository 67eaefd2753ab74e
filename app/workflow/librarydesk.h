// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/idsource.h"
#include "app/base/secret.h"
#include "app/storage/library.h"
#include "app/workflow/assessmenteditor.h"
#include "app/workflow/importplan.h"
#include "app/workflow/workshoprun.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vierklang {

class LibraryDesk;

/// An open library. It is open for reading only when somebody else writes to it or its folder cannot be written to;
/// the error says who or why.
struct OpenedDesk
{
    std::unique_ptr<LibraryDesk> desk;
    std::optional<Error> readOnlyBecause;
};

/// One thing done to assessments as a whole; its opposite is the same with `isInto` turned round.
struct ShelfChange
{
    enum class Kind { Bin, Archive, Tag };

    Kind kind = Kind::Bin;
    QList<QUuid> ids;
    bool isInto = true; ///< into the bin or the archive, or given the tag
    QString tag;        ///< of `Kind::Tag`
};

/// What a person can do with the library as a whole: begin, open, put into the bin, the archive and back, give tags, import, export, look
/// at the examples. Lists come newest first.
class LibraryDesk final : public QObject
{
    Q_OBJECT

public:
    LibraryDesk(const Instrument &instrument, std::unique_ptr<Library> library, const Clock &clock, IdSource &ids,
                QObject *parent = nullptr);
    ~LibraryDesk() override;

    /// Opens the library at `path` or creates it, for reading only where writing is not possible. Errors as Library::open.
    [[nodiscard]] static Result<OpenedDesk> openAt(const QString &path, const Instrument &instrument,
                                                   const Clock &clock, IdSource &ids);

    [[nodiscard]] const Instrument &instrument() const { return m_instrument; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isReadOnly() const { return m_library->isReadOnly(); }
    [[nodiscard]] QString path() const { return m_library->path(); }

    [[nodiscard]] Result<QList<LibraryEntry>> entries();
    /// The `most` ones changed last that lie neither in the bin nor in the archive; quick in a large library, too.
    [[nodiscard]] Result<QList<LibraryEntry>> recent(int most) { return m_library->recent(most); }
    [[nodiscard]] Result<LibraryCounts> counts() { return m_library->counts(); }
    /// What lies in the bin, last deleted first.
    [[nodiscard]] Result<QList<LibraryEntry>> bin();
    /// One assessment, in the list or in the bin. Error: AssessmentNotFound.
    [[nodiscard]] Result<LibraryEntry> entry(QUuid id);
    /// One assessment as it is stored, in the list or in the bin. Errors as Library::read.
    [[nodiscard]] Result<Assessment> assessment(QUuid id) { return m_library->read(id); }
    /// The measures of every assessment by its id; see `Library::measures`.
    [[nodiscard]] Result<QHash<QUuid, QList<Measure>>> measures() { return m_library->measures(); }
    [[nodiscard]] bool isExample(QUuid id) const;
    /// A new, empty assessment, dated today.
    [[nodiscard]] Result<QUuid> begin(Form form);
    /// The next assessment of the same commune, dated today: what describes the commune, the form, tags, targets and
    /// measures are taken over, so that their fate can be followed; answers are not. Errors: AssessmentNotFound, of the
    /// library.
    [[nodiscard]] Result<QUuid> beginNext(QUuid id);
    [[nodiscard]] Result<std::unique_ptr<AssessmentEditor>> open(QUuid id);
    /// A workshop on an opened assessment; see `WorkshopRun`. It must end before this desk does.
    [[nodiscard]] Result<std::unique_ptr<WorkshopRun>> beginWorkshop(AssessmentEditor &editor, const Room &room);
    /// The workshop of an opened assessment as it was left; null when it has none.
    [[nodiscard]] Result<std::unique_ptr<WorkshopRun>> resumeWorkshop(AssessmentEditor &editor);
    /// Assessments whose workshop is not finished, the latest begun first: what to offer after a start.
    [[nodiscard]] Result<QList<QUuid>> unfinishedWorkshops();
    /// Puts the fictional communes into the library that are not there yet and takes them out of the bin.
    [[nodiscard]] Result<void> addExamples();
    [[nodiscard]] Result<void> moveToBin(const QList<QUuid> &ids);
    [[nodiscard]] Result<void> moveToBin(QUuid id) { return moveToBin(QList<QUuid>{id}); }
    [[nodiscard]] Result<void> restoreFromBin(QUuid id);
    /// Into the archive, or out of it.
    [[nodiscard]] Result<void> setArchived(const QList<QUuid> &ids, bool archived);
    /// Gives a tag to those that do not have it, or takes it from those that do. Errors: of `Assessment::setTags`.
    [[nodiscard]] Result<void> setTag(const QList<QUuid> &ids, const QString &tag, bool isGiven);
    /// Deletes for good, in the library and in its backups; see `Library::erase`. Cannot be taken back.
    [[nodiscard]] Result<void> erase(QUuid id);
    /// What was done to assessments as a whole since the program was started, to be taken back one by one.
    [[nodiscard]] qsizetype undoDepth() const { return m_done.size(); }
    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    /// In words ("delete the assessment"); empty when there is nothing to take back.
    [[nodiscard]] QString undoText() const { return canUndo() ? textOf(m_done.last()) : QString(); }
    [[nodiscard]] QString redoText() const { return canRedo() ? textOf(m_undone.last()) : QString(); }
    /// What would be taken back.
    [[nodiscard]] std::optional<ShelfChange> lastChange() const
    {
        return canUndo() ? std::optional(m_done.last()) : std::nullopt;
    }
    /// Says what was done by taking back. Only when there is something to take back.
    [[nodiscard]] Result<ShelfChange> undo();
    [[nodiscard]] Result<ShelfChange> redo();
    /// Reads the files without a password and compares them with the library.
    [[nodiscard]] ImportPlan planImport(const QStringList &paths);
    /// The same for files that were read elsewhere.
    [[nodiscard]] ImportPlan planImport(const QList<ReadFile> &files);
    [[nodiscard]] Result<ImportReceipt> applyImport(const ImportPlan &plan);
    /// The number of assessments that stay as they are because somebody has worked on them since.
    [[nodiscard]] Result<int> takeBackImport(const ImportReceipt &receipt);
    /// Protected with the password if there is one.
    [[nodiscard]] Result<void> exportTo(QUuid id, const QString &path, const Secret &secret = {});
    /// The id of a new template for sheets of answers.
    [[nodiscard]] QUuid newSheetId() { return m_ids.next(); }
    /// A consistent, checked copy of the whole library.
    [[nodiscard]] Result<void> copyTo(const QString &path);
    /// A backup if anything changed since the last one; called when the window stands and when it closes.
    [[nodiscard]] Result<void> backUp();
    [[nodiscard]] QStringList backups() const { return m_library->backups(); }
    /// Says that the list may show something else now.
    void refresh() { emit entriesChanged(); }

signals:
    void entriesChanged();

private:
    [[nodiscard]] Result<QUuid> addNew(Assessment assessment);
    [[nodiscard]] Result<void> apply(const ShelfChange &change);
    [[nodiscard]] Result<void> applyAnew(const ShelfChange &change);
    [[nodiscard]] Result<void> writeTag(QUuid id, const QString &tag, bool isGiven);
    [[nodiscard]] static QString textOf(const ShelfChange &change);

    const Instrument &m_instrument;
    std::unique_ptr<Library> m_library;
    const Clock &m_clock;
    IdSource &m_ids;
    QList<ShelfChange> m_done;
    QList<ShelfChange> m_undone;
};

/// Reads the examples once, so that the first list need not; safe in any thread.
void prepareContent(const Instrument &instrument);

/// `$XDG_DATA_HOME/vierklang/library.sqlite`, or what stands for it on the platform.
[[nodiscard]] QString defaultLibraryPath();

/// Opens the library at a path and puts a desk before it. See `Library::open` for what can go wrong.
[[nodiscard]] Result<std::unique_ptr<LibraryDesk>> openDesk(const QString &path, const Instrument &instrument,
                                                            Access access, const Clock &clock, IdSource &ids);

} // namespace vierklang
