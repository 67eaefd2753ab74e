// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/teachingpage.h"

class QGridLayout;

namespace vierklang::ui {

class MarkedLabel;

/// What each type can take from each other one, with what it rests on in the study. Read along a row: who learns.
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
    struct Cell
    {
        QWidget *box = nullptr;
        MarkedLabel *from = nullptr; ///< where there are no columns
        QLabel *text = nullptr;
        QLabel *basis = nullptr;
    };
    void buildGrid();
    [[nodiscard]] QWidget *boxed(const QList<QWidget *> &widgets);
    void place(bool wide);

    QLabel *m_lead = nullptr;
    QWidget *m_card = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_corner = nullptr;
    QWidget *m_cornerBox = nullptr;
    PerType<MarkedLabel *> m_columnNames{};
    PerType<QWidget *> m_columnHeads{};
    PerType<MarkedLabel *> m_rowNames{};
    PerType<QWidget *> m_rowHeads{};
    PerType<PerType<Cell>> m_cells;
    QLabel *m_note = nullptr;
};

} // namespace vierklang::ui
