// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace vierklang::ui {

/// A date that may be empty, typed as 31.03.2027, 31.3.27 or 2027-03-31.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    DateField(Context &context, QWidget *parent);

    /// Nothing when the text is no date; an empty text is a date that is not set.
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(const std::optional<QDate> &date);
    void retranslate();

private:
    Context &m_context;
};

} // namespace vierklang::ui
