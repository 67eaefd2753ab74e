// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/agreement.h"
#include "app/storage/workshopstate.h"

#include <QList>

#include <optional>

namespace vierklang {

/// What has become of a question in the room.
enum class ItemState {
    Open,    ///< nothing yet
    Voted,   ///< there are counts, but no consensus
    Parked,  ///< put aside; comes back before the end
    Decided, ///< there is an answer
    LeftOut, ///< not a core question, and the room took the short way from here
};

/// One question in the agenda of a workshop.
struct AgendaItem
{
    const Item *item = nullptr;
    ItemState state = ItemState::Open;
    qsizetype rounds = 0;
    std::optional<AgreementReading> agreement; ///< of the last round; nothing without a vote for a step
    bool isOnTheTable = false;

    [[nodiscard]] bool isToDo() const { return state == ItemState::Open || state == ItemState::Voted; }
};

/// How many questions there are, by what became of them.
struct AgendaCounts
{
    int asked = 0;     ///< in this form
    int toDo = 0;      ///< open or voted on
    int toDoCore = 0;  ///< of these the core questions
    int parked = 0;
    int decided = 0;

    friend bool operator==(const AgendaCounts &, const AgendaCounts &) = default;
};

/// "Frage 11 von 37": questions that are left out are not counted, unless one of them is on the table.
struct AgendaPlace
{
    int number = 0;
    int of = 0;

    friend bool operator==(const AgendaPlace &, const AgendaPlace &) = default;
};

/// The questions of a workshop in their order, worked out from the assessment and the state of the room.
class WorkshopAgenda final
{
public:
    WorkshopAgenda(const Instrument &instrument, const Assessment &assessment, const QList<const Item *> &order,
                   const WorkshopState &state);

    /// In the order of the workshop.
    [[nodiscard]] const QList<AgendaItem> &items() const & { return m_items; }
    [[nodiscard]] QList<AgendaItem> items() && { return std::move(m_items); }
    /// Questions that were voted on, those with most to talk about first; equal ones in the order of the workshop.
    [[nodiscard]] QList<AgendaItem> byDisagreement() const;
    [[nodiscard]] QList<AgendaItem> parked() const;
    [[nodiscard]] AgendaCounts counts() const;
    /// Where the question on the table stands; number 0 when there is none.
    [[nodiscard]] AgendaPlace place() const;
    /// What comes next: the first question to do after the one on the table, then those before it, then the parked
    /// ones in their order; nothing when all are through.
    [[nodiscard]] const Item *next() const;
    /// Nothing is to do any more, only parked questions may be left.
    [[nodiscard]] bool isThrough() const;

private:
    [[nodiscard]] qsizetype positionOnTheTable() const;
    [[nodiscard]] const Item *nextParked() const;

    QList<AgendaItem> m_items;
    bool m_isRevisiting;
};

} // namespace vierklang
