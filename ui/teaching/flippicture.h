// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "app/teaching/typesandbox.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace vierklang::ui {

class MarkedLabel;
class ShareBars;
class StabilityDots;

/// What the scoring says of the moved example: label, shares, stability, and what it was before.
class FlipPicture final : public QWidget
{
    Q_OBJECT

public:
    FlipPicture(Context &context, const Instrument &instrument, QWidget *parent);

    void showSandbox(const TypeSandbox &sandbox);
    [[nodiscard]] ShareBars *shares() const { return m_shares; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Context &m_context;
    const Instrument &m_instrument;
    QLabel *m_before;
    MarkedLabel *m_headline;
    ShareBars *m_shares;
    StabilityDots *m_dots;
    QLabel *m_stability;
};

} // namespace vierklang::ui
