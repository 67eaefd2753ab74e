// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QWidget>

namespace vierklang::ui {

/// A block for every hand; from where they do not fit, one bar. The number stands beside it.
class TallyBlocks final : public QWidget
{
    Q_OBJECT

public:
    TallyBlocks(Context &context, QWidget *parent);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override { return {m_context.theme.px(120), m_context.theme.px(26)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_context.theme.px(40), m_context.theme.px(26)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context &m_context;
    int m_count = 0;
};

} // namespace vierklang::ui
