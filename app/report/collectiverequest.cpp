// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/collectiverequest.h"

#include "app/scoring/comparison.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

CollectiveSize sizeOf(Collective kind)
{
    switch (kind) {
    case Collective::Comparison:
        return {2, MostCompared};
    case Collective::Portfolio:
        return {1, std::numeric_limits<qsizetype>::max()};
    }
    Q_UNREACHABLE();
}

bool isOffered(ReportFormat format, Collective kind)
{
    return format != ReportFormat::Csv || kind == Collective::Portfolio;
}

QString wordOf(Collective kind)
{
    switch (kind) {
    case Collective::Comparison:
        return u"comparison"_s;
    case Collective::Portfolio:
        return u"portfolio"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Collective> collectiveFromWord(QStringView word)
{
    for (const Collective kind : {Collective::Comparison, Collective::Portfolio}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

} // namespace vierklang
