// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QSpinBox>

#include <optional>

namespace vierklang::ui {

/// A target 0–4 in halves, or "next step" when the group sets none of its own. Nothing else can be entered.
class HalfSpin final : public QSpinBox
{
    Q_OBJECT

public:
    HalfSpin(Context &context, QWidget *parent);

    [[nodiscard]] std::optional<double> target() const;
    void setTarget(const std::optional<double> &target);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] QString textFromValue(int halves) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &at) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Context &m_context;
};

} // namespace vierklang::ui
