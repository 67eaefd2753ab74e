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

bool needsAssessment(HandoutKind kind) { return kind == HandoutKind::Protocol; }

} // namespace vierklang
