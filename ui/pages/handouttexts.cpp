// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handouttexts.h"

#include <QCoreApplication>

namespace vierklang::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Handouts", text); }

} // namespace

QString handoutName(HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Invitation:
        return say(QT_TRANSLATE_NOOP("Handouts", "&Invitation and preparation"));
    case HandoutKind::DataProtection:
        return say(QT_TRANSLATE_NOOP("Handouts", "&Data protection"));
    case HandoutKind::GoalForm:
        return say(QT_TRANSLATE_NOOP("Handouts", "&Goal form"));
    case HandoutKind::VotingCards:
        return say(QT_TRANSLATE_NOOP("Handouts", "Voting &cards"));
    case HandoutKind::ScalePoster:
        return say(QT_TRANSLATE_NOOP("Handouts", "&Poster of the five steps"));
    case HandoutKind::Protocol:
        return say(QT_TRANSLATE_NOOP("Handouts", "&Record of the workshop"));
    }
    Q_UNREACHABLE();
}

QString handoutPurpose(HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Invitation:
        return say(QT_TRANSLATE_NOOP("Handouts", "To send beforehand: what happens, and which evidence helps."));
    case HandoutKind::DataProtection:
        return say(QT_TRANSLATE_NOOP("Handouts", "For the staff council: what is kept, and what never is."));
    case HandoutKind::GoalForm:
        return say(QT_TRANSLATE_NOOP("Handouts", "One for each person, to distribute the points."));
    case HandoutKind::VotingCards:
        return say(QT_TRANSLATE_NOOP("Handouts", "One sheet for each person, to cut and hold up."));
    case HandoutKind::ScalePoster:
        return say(QT_TRANSLATE_NOOP("Handouts", "For the wall, in A3: what the steps mean in general."));
    case HandoutKind::Protocol:
        return say(QT_TRANSLATE_NOOP("Handouts", "For those who were there: votes, consensus, notes, measures."));
    }
    Q_UNREACHABLE();
}

} // namespace vierklang::ui
