// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisontexts.h"
#include "ui/context.h"

#include <QWidget>

namespace vierklang::ui {

class Chart;

/// All that a picture of a comparison is made of; alive while it is being shown.
struct ShownComparison
{
    const Instrument &instrument;
    const QList<Assessment> &columns;
    const Comparison &comparison;
    const ComparisonTexts &texts;
    Language language;

    [[nodiscard]] QString nameOf(const ComparedScale &scale) const;
    [[nodiscard]] QString shortNameOf(const ComparedScale &scale) const;
};

/// One way to show a comparison on the page.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    ComparisonView(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    /// Sets all words that do not hang on what is compared.
    virtual void retranslate() = 0;
    virtual void fill(const ShownComparison &shown) = 0;
    /// Its charts, in the order of the page.
    [[nodiscard]] virtual QList<Chart *> charts() const = 0;
    /// Called when the width of the page changed.
    virtual void arrange(int /*pageWidth*/) {}

protected:
    [[nodiscard]] Context &context() const { return m_context; }

private:
    Context &m_context;
};

} // namespace vierklang::ui
