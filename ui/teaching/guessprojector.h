// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/casesheetview.h"

namespace vierklang::ui {

/// The sheet in a window of its own, for the projector. Escape closes it.
class GuessProjector final : public QWidget
{
    Q_OBJECT

public:
    GuessProjector(Context &context, const Instrument &instrument, QWidget *parent);
    [[nodiscard]] CaseSheetView *sheet() const { return m_sheet; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    CaseSheetView *m_sheet;
};

} // namespace vierklang::ui
