// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/handoutrun.h"

#include "app/exchange/examples.h"
#include "app/exchange/filestore.h"
#include "app/report/handouts/handoutbuilder.h"
#include "app/report/pdfreport.h"
#include "app/scoring/scoring.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

Assessment noAssessment(const Instrument &instrument) { return {QUuid(), instrument, Form::Full}; }

WorkshopNotes notesFrom(const WorkshopState &state)
{
    WorkshopNotes notes;
    notes.persons = state.room.persons;
    notes.groups = state.room.groups.keys();
    for (auto minute = state.minutes.cbegin(); minute != state.minutes.cend(); ++minute)
        notes.minutes.insert(minute.key(), {minute->text, minute->owner});
    notes.repeatOn = state.repeatOn;
    return notes;
}

Result<QByteArray> makeHandouts(const Instrument &instrument, const HandoutOrder &order)
{
    const HandoutRequest request{order.kinds, order.language, isExample(instrument, order.assessment.id()),
                                 order.workshop};
    return pdfOf(buildHandouts(instrument, order.assessment, score(instrument, order.assessment), request));
}

Result<QStringList> writeHandouts(const Instrument &instrument, const HandoutOrder &order, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable, {folder}, {}, {}};
    QStringList paths;
    for (const HandoutKind kind : order.kinds) {
        HandoutOrder one = order;
        one.kinds = {kind};
        const QString path = QDir(folder).filePath(nameOfHandout(kind, order.assessment, order.language));
        if (const Result<void> written = writeHandoutsInOne(instrument, one, path); !written)
            return written.error();
        paths.append(path);
    }
    return paths;
}

Result<void> writeHandoutsInOne(const Instrument &instrument, const HandoutOrder &order, const QString &path)
{
    const Result<QByteArray> bytes = makeHandouts(instrument, order);
    return bytes ? writeFileAtomically(path, bytes.value()) : Result<void>(bytes.error());
}

QString nameOfHandout(HandoutKind kind, const Assessment &assessment, Language language)
{
    return handoutFileName(kind, assessment, language);
}

QString nameOfHandouts(Language language) { return handoutsFileName(language); }

} // namespace vierklang
