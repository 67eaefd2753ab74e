// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/report/workshopnotes.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace vierklang {

class LibraryDesk;

/// One assessment that a batch makes reports of, or why it could not be read; from wherever it comes.
struct BatchInput
{
    QString name; ///< as the manifest names it: the name of a file, or commune and day
    Result<Assessment> assessment;
    std::optional<WorkshopNotes> workshop = std::nullopt; ///< for the protocol; not known when there is only a file
    bool isRevealed = true; ///< nobody covers a result in a file
};

/// `secret` opens those that are protected with a password.
[[nodiscard]] BatchInput inputFromFile(const QString &path, const Instrument &instrument, const Secret &secret = {});
[[nodiscard]] QList<BatchInput> inputsFromFiles(const QStringList &paths, const Instrument &instrument,
                                                const Secret &secret = {});
/// In the thread of the desk.
[[nodiscard]] BatchInput inputFromLibrary(LibraryDesk &desk, QUuid id);

} // namespace vierklang
