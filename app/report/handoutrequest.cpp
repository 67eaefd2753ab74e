// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handoutrequest.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString wordOf(HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Invitation:
        return u"invitation"_s;
    case HandoutKind::DataProtection:
        return u"data-protection"_s;
    case HandoutKind::GoalForm:
        return u"goal-form"_s;
    case HandoutKind::VotingCards:
        return u"voting-cards"_s;
    case HandoutKind::ScalePoster:
        return u"scale-poster"_s;
    case HandoutKind::Protocol:
        return u"protocol"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HandoutKind> handoutKindFromWord(QStringView word)
{
    for (const HandoutKind kind : AllHandoutKinds) {
        if (wordOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QString wordOf(TeachingSheet sheet)
{
    switch (sheet) {
    case TeachingSheet::TypeCards:
        return u"type-cards"_s;
    case TeachingSheet::CaseSheet:
        return u"case-sheet"_s;
    case TeachingSheet::LearningMatrix:
        return u"matrix-poster"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TeachingSheet> teachingSheetFromWord(QStringView word)
{
    for (const TeachingSheet sheet : AllTeachingSheets) {
        if (wordOf(sheet) == word)
            return sheet;
    }
    return std::nullopt;
}

std::optional<CardSize> cardSizeFromWord(QStringView word)
{
    if (word == "a4"_L1)
        return CardSize::A4;
    if (word == "a5"_L1)
        return CardSize::A5;
    return std::nullopt;
}

bool needsAssessment(HandoutKind kind) { return kind == HandoutKind::Protocol; }

} // namespace vierklang
