// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontext.h"

namespace vierklang {

/// The sheets for a workshop, one function each in a file of its own. What an assessment does not say yet – commune,
/// date, facilitator – is left open to fill in by hand.
[[nodiscard]] Section invitation(const ReportContext &context);
/// The questions with what could serve as evidence; goes with the invitation.
[[nodiscard]] Section preparation(const ReportContext &context);
[[nodiscard]] Section dataProtectionSheet(const ReportContext &context);
/// The goals in the order of the screen, without their types, with boxes for 20 points.
[[nodiscard]] Section goalForm(const ReportContext &context);
[[nodiscard]] Section votingCards(const ReportContext &context);
[[nodiscard]] Section scalePoster(const ReportContext &context);
/// What the room voted, agreed and planned.
[[nodiscard]] Section protocol(const ReportContext &context);

/// Both rounds of every question beside each other, and what the room agreed on.
[[nodiscard]] Table votesTable(const ReportContext &context);

// Small parts the sheets are made of.
[[nodiscard]] Block sheetTitle(const QString &text);
[[nodiscard]] Block dashList(const QList<Runs> &points);
/// A row of facts: what is known, else a line to write on.
[[nodiscard]] Row factRow(const QString &name, const QString &value);

} // namespace vierklang
