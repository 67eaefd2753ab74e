// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportrequest.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString wordOf(Audience audience)
{
    switch (audience) {
    case Audience::Full:
        return u"full"_s;
    case Audience::Council:
        return u"council"_s;
    case Audience::Protocol:
        return u"protocol"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Audience> audienceFromWord(QStringView word)
{
    for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
        if (wordOf(audience) == word)
            return audience;
    }
    return std::nullopt;
}

} // namespace vierklang
