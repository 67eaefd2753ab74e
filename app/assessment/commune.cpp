// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/commune.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString wordOf(CommuneKind kind)
{
    switch (kind) {
    case CommuneKind::Municipality:
        return u"municipality"_s;
    case CommuneKind::Town:
        return u"town"_s;
    case CommuneKind::City:
        return u"city"_s;
    case CommuneKind::County:
        return u"county"_s;
    case CommuneKind::Association:
        return u"association"_s;
    case CommuneKind::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CommuneKind> communeKindFromWord(QStringView word)
{
    for (const CommuneKind kind : AllCommuneKinds) {
        if (wordOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

const QList<FederalState> &federalStates()
{
    static const QList<FederalState> states{
        {u"SH"_s, u"01"_s}, {u"HH"_s, u"02"_s}, {u"NI"_s, u"03"_s}, {u"HB"_s, u"04"_s},
        {u"NW"_s, u"05"_s}, {u"HE"_s, u"06"_s}, {u"RP"_s, u"07"_s}, {u"BW"_s, u"08"_s},
        {u"BY"_s, u"09"_s}, {u"SL"_s, u"10"_s}, {u"BE"_s, u"11"_s}, {u"BB"_s, u"12"_s},
        {u"MV"_s, u"13"_s}, {u"SN"_s, u"14"_s}, {u"ST"_s, u"15"_s}, {u"TH"_s, u"16"_s}};
    return states;
}

} // namespace vierklang
