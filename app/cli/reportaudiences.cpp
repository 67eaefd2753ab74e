// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportaudiences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

Result<WantedAudiences> audiencesFrom(const QString &words)
{
    WantedAudiences wanted;
    for (const QString &part : words.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const std::optional<Audience> audience = audienceFromWord(word);
        const std::optional<Collective> collective = collectiveFromWord(word);
        if (!audience && !collective)
            return Error{ErrorCode::UnknownWord, {word}, {}, {}};
        if (audience && !wanted.each.contains(*audience))
            wanted.each.append(*audience);
        if (collective && !wanted.together.contains(*collective))
            wanted.together.append(*collective);
    }
    if (wanted.each.isEmpty() && wanted.together.isEmpty())
        return Error{ErrorCode::UnknownWord, {words}, {}, {}};
    return wanted;
}

bool isWritten(ReportFormat format, const WantedAudiences &audiences)
{
    const auto each = [format](Audience audience) { return isOffered(format, audience); };
    const auto together = [format](Collective kind) { return isOffered(format, kind); };
    return std::any_of(audiences.each.cbegin(), audiences.each.cend(), each)
        || std::any_of(audiences.together.cbegin(), audiences.together.cend(), together);
}

QString collectiveComplaint(const WantedAudiences &audiences, const QList<ReportFormat> &formats, qsizetype inputs)
{
    for (const Collective kind : audiences.together) {
        if (!sizeOf(kind).allows(inputs))
            return QCoreApplication::translate("Cli", "A comparison takes two to six files, not %1.").arg(inputs);
        const auto offered = [kind](ReportFormat format) { return isOffered(format, kind); };
        if (std::none_of(formats.cbegin(), formats.cend(), offered))
            return QCoreApplication::translate("Cli", "A comparison is written as pdf, odt, xlsx or html.");
    }
    return {};
}

QString tooFewSentence(Collective kind)
{
    if (kind == Collective::Comparison)
        return QCoreApplication::translate("Cli", "A comparison needs two files that can be read.");
    return QCoreApplication::translate("Cli", "None of the files could be read.");
}

} // namespace vierklang::cli
