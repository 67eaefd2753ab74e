// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace vierklang {

/// What a list shows of one assessment without reading its answers.
struct LibraryEntry
{
    QUuid id;
    QString communeName;
    QString title;
    std::optional<QDate> conductedOn;
    Form form = Form::Full;
    QDateTime changedAt;
    int answered = 0; ///< maturity items
    int asked = 0;
    bool typeComplete = false;
    bool revealed = false;
    bool deleted = false;
    std::optional<QDateTime> deletedAt; ///< when it went into the bin
    TypeLabel label = TypeLabel::Open;
    TypeKey leading = TypeKey::B;
    TypeKey second = TypeKey::O;
    std::optional<CommuneKind> kind;
    QString state; ///< two letters; empty when not given
    std::optional<int> population;
    QStringList tags;
    bool archived = false;
};

/// How many assessments lie where.
struct LibraryCounts
{
    int listed = 0;   ///< neither in the archive nor in the bin
    int archived = 0; ///< in the archive and not in the bin
    int deleted = 0;  ///< in the bin
};

} // namespace vierklang
