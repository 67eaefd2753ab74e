// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/teachingpage.h"

namespace vierklang::ui {

class MatrixGrid;

/// What each type can take from each other one, with its basis in the study; a square, in a narrow window one column.
class MatrixPage final : public TeachingPage
{
    Q_OBJECT

public:
    MatrixPage(Context &context, Lesson &lesson, QWidget *parent);

    void refresh() override;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    QLabel *m_lead = nullptr;
    MatrixGrid *m_grid = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace vierklang::ui
