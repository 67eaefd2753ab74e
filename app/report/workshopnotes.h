// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vierklang {

/// One line beside a question, and who clears it up, both as the facilitator typed them.
struct MinuteLine
{
    QString text;
    QString owner;
    friend bool operator==(const MinuteLine &, const MinuteLine &) = default;
};

/// What a protocol may tell of a workshop beyond its assessment. Kinds of people without their numbers: one of a kind
/// is a person.
struct WorkshopNotes
{
    int persons = 0;                   ///< 0: not known
    QStringList groups;                ///< ids of the instrument's groups that were there
    QMap<QString, MinuteLine> minutes; ///< by item id
    std::optional<QDate> repeatOn;
    friend bool operator==(const WorkshopNotes &, const WorkshopNotes &) = default;
};

} // namespace vierklang
