// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

namespace vierklang::ui {

/// A dot per left-out answer: filled where the type stays, hollow where it does not.
class StabilityDots final : public QWidget
{
    Q_OBJECT

public:
    StabilityDots(Context &context, QWidget *parent);

    void setCounts(int kept, int of);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context &m_context;
    int m_kept = 0;
    int m_of = 0;
};

} // namespace vierklang::ui
