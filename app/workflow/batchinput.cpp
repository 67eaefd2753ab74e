// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/batchinput.h"

#include "app/workflow/filecheck.h"
#include "app/workflow/librarydesk.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// The day as in the files, so that a manifest reads the same in every language.
QString nameOf(const QString &commune, const std::optional<QDate> &day, QUuid id)
{
    const QString who = commune.simplified().isEmpty() ? id.toString(QUuid::WithoutBraces) : commune.simplified();
    return day ? u"%1, %2"_s.arg(who, day->toString(Qt::ISODate)) : who;
}

} // namespace

BatchInput inputFromFile(const QString &path, const Instrument &instrument, const Secret &secret)
{
    return {QFileInfo(path).fileName(), assessmentFromFile(path, instrument, secret)};
}

QList<BatchInput> inputsFromFiles(const QStringList &paths, const Instrument &instrument, const Secret &secret)
{
    QList<BatchInput> inputs;
    for (const QString &path : paths)
        inputs.append(inputFromFile(path, instrument, secret));
    return inputs;
}

BatchInput inputFromLibrary(LibraryDesk &desk, QUuid id)
{
    const Result<std::unique_ptr<AssessmentEditor>> opened = desk.open(id);
    if (!opened) {
        // Who it would have been stands in the list still, even when the answers cannot be trusted.
        const Result<LibraryEntry> entry = desk.entry(id);
        return {entry ? nameOf(entry.value().communeName, entry.value().conductedOn, id) : nameOf({}, {}, id),
                opened.error()};
    }
    const AssessmentEditor &editor = *opened.value();
    const Assessment &assessment = editor.assessment();
    BatchInput input{nameOf(assessment.commune().name, assessment.conductedOn(), id), assessment};
    input.isRevealed = editor.isRevealed();
    // A read-only library of an older schema has no workshops: the protocol says that there are no minutes then.
    if (const Result<WorkshopNotes> notes = editor.workshopNotes())
        input.workshop = notes.value();
    return input;
}

} // namespace vierklang
