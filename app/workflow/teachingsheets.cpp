// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/teachingsheets.h"

#include "app/exchange/filestore.h"
#include "app/report/handouts/teachingbuilder.h"
#include "app/report/pdfreport.h"
#include "app/scoring/scoring.h"
#include "app/workflow/teachingmaterial.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

TeachingOrder teachingOrder(const TeachingRequest &request, const GuessCase &shown)
{
    TeachingOrder order{request, shown.assessment};
    order.request.seed = shown.clarity ? std::optional(shown.seed) : std::nullopt;
    return order;
}

TeachingOrder teachingOrder(const Instrument &instrument, const TeachingRequest &request, quint32 seed, Clarity clarity)
{
    const CaseGenerator generator(instrument, teachingMaterial(instrument).communes);
    TeachingOrder order{request, generator.generate(seed, clarity).assessment};
    order.request.seed = seed;
    return order;
}

QString wordOf(Clarity clarity)
{
    switch (clarity) {
    case Clarity::Clear:
        return u"clear"_s;
    case Clarity::Leaning:
        return u"leaning"_s;
    case Clarity::Mixed:
        return u"mixed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Clarity> clarityFromWord(QStringView word)
{
    for (const Clarity clarity : AllClarities) {
        if (wordOf(clarity) == word)
            return clarity;
    }
    return std::nullopt;
}

Result<QByteArray> makeTeachingSheets(const Instrument &instrument, const TeachingOrder &order)
{
    return pdfOf(buildTeachingSheets(instrument, order.commune, score(instrument, order.commune), order.request));
}

Result<QStringList> writeTeachingSheets(const Instrument &instrument, const TeachingOrder &order, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable, {folder}, {}, {}};
    QStringList paths;
    for (const TeachingSheet sheet : order.request.sheets) {
        TeachingOrder one = order;
        one.request.sheets = {sheet};
        const QString path = QDir(folder).filePath(nameOfTeachingSheets(one));
        if (const Result<void> written = writeTeachingSheetsInOne(instrument, one, path); !written)
            return written.error();
        paths.append(path);
    }
    return paths;
}

Result<void> writeTeachingSheetsInOne(const Instrument &instrument, const TeachingOrder &order, const QString &path)
{
    const Result<QByteArray> bytes = makeTeachingSheets(instrument, order);
    return bytes ? writeFileAtomically(path, bytes.value()) : Result<void>(bytes.error());
}

QString nameOfTeachingSheets(const TeachingOrder &order) { return teachingFileName(order.commune, order.request); }

} // namespace vierklang
