// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/handoutrequest.h"

#include <QCommandLineParser>

#include <optional>

namespace vierklang::cli {

/// The part of `handout` that makes sheets for teaching: type cards, case sheet, matrix poster. They show fictional
/// communes only and therefore take no file.
struct TeachingCall
{
    QList<TeachingSheet> sheets;

    static void describe(QCommandLineParser &parser);
    [[nodiscard]] static QString knownSheets();
    /// What is wrong with the options; nothing when they fit.
    [[nodiscard]] std::optional<QString> problem(const QCommandLineParser &parser) const;
    /// Writes them into the folder or file and returns the paths.
    [[nodiscard]] Result<QStringList> write(const QCommandLineParser &parser, Language language,
                                            const QString &place) const;
};

} // namespace vierklang::cli
