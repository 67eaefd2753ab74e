// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/librarydesk.h"
#include "app/workflow/reportbatch.h"
#include "ui/widgets/sign.h"

#include <QString>
#include <QUuid>

namespace vierklang::ui {

/// One assessment of a batch with what the list says of it before anything is written.
struct BatchItem
{
    QUuid id;
    BatchInput input;
    int openQuestions = 0;
    bool isTypeComplete = true;
};

/// One line of the list: who, in which state (a sign and a word), and the sentence or the names of files to it.
struct BatchRow
{
    QString name;
    QString detail;
    Sign sign = Sign::Open;
    QString state;
    QString text;
};

/// In the thread of the desk.
[[nodiscard]] BatchItem batchItemFrom(LibraryDesk &desk, QUuid id);
/// Whether the report would tell a type that the group has not seen yet.
[[nodiscard]] bool wouldTell(const BatchItem &item, const ReportBatch &batch);

[[nodiscard]] BatchRow rowBefore(const BatchItem &item, bool isCovered, bool isLeftOut, Language language);
[[nodiscard]] BatchRow rowAfter(const BatchItem &item, const BatchOutcome &outcome, Language language);
/// The same for a report about all of them.
[[nodiscard]] BatchRow rowTogether(const BatchOutcome &outcome);

} // namespace vierklang::ui
