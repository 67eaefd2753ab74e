// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "ui/charts/comparedname.h"

#include <QCoreApplication>

namespace vierklang::ui {

/// What compared assessments are called: years or dates where all are of one commune; A to F for communes, whose names
/// would not fit beside a mark.
class ColumnNames final
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTexts)

public:
    /// `columns` must outlive the names; at least one.
    ColumnNames(const QList<Assessment> &columns, Language language) : m_columns(columns), m_language(language) {}

    [[nodiscard]] bool isOneCommune() const;
    /// In the order of the columns.
    [[nodiscard]] QList<ComparedName> all() const;

private:
    /// Empty where neither years nor days tell them apart.
    [[nodiscard]] QStringList yearNames() const;
    [[nodiscard]] QList<ComparedName> communeNames() const;

    const QList<Assessment> &m_columns;
    Language m_language;
};

} // namespace vierklang::ui
