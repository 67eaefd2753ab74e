// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/teachingpage.h"

#include <array>

class QComboBox;
class QFrame;
class QGridLayout;
class QTabBar;
class QTableView;

namespace vierklang::ui {

class ChartTableModel;
class DifferenceBars;
class MarkedLabel;
class ModelCombo;
class OriginLegend;
class ProfileDots;
class ProfileRadar;
class RowNames;

/// The four archetypes side by side as small multiples, two of them as a difference, or all as a table. Every value
/// shows where it comes from; there is no mean over all dimensions and no order among the types.
class TypeLabPage final : public TeachingPage
{
    Q_OBJECT

public:
    TypeLabPage(Context &context, Lesson &lesson, QWidget *parent);

    void refresh() override;
    enum class View { SideBySide, Two, Table };
    void setView(View view);

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] int headInTwoRowsBelow() const override { return 1120; }

private:
    struct Column
    {
        MarkedLabel *name = nullptr;
        ProfileRadar *radar = nullptr;
        ProfileDots *dots = nullptr;
        std::array<QLabel *, 3> texts{};
        std::array<QLabel *, 3> captions{}; ///< above the texts where there is no column of captions
        std::array<QWidget *, 6> cells{};
    };

    void buildTools();
    void buildGrid();
    void buildColumn(TypeKey type);
    void buildTwo();
    void buildTable();
    [[nodiscard]] QWidget *cell(QWidget *first, QWidget *second = nullptr);
    [[nodiscard]] QString scaleId() const;
    void showSideBySide();
    void showTwo();
    void showTable();
    void placeCells(bool wide);

    QLabel *m_scaleLabel = nullptr;
    QComboBox *m_scale = nullptr;
    QTabBar *m_views = nullptr;
    QFrame *m_gridCard = nullptr;
    QGridLayout *m_grid = nullptr;
    std::array<QWidget *, 6> m_heads{};
    QLabel *m_radarHead = nullptr;
    QLabel *m_radarNote = nullptr;
    RowNames *m_rowNames = nullptr;
    std::array<QLabel *, 3> m_textHeads{};
    PerType<Column> m_columns;
    bool m_isWide = true;
    QWidget *m_twoBox = nullptr;
    QBoxLayout *m_twoRow = nullptr;
    QLabel *m_firstLabel = nullptr;
    QLabel *m_secondLabel = nullptr;
    ModelCombo *m_first = nullptr;
    ModelCombo *m_second = nullptr;
    DifferenceBars *m_bars = nullptr;
    QTableView *m_table = nullptr;
    ChartTableModel *m_model = nullptr;
    OriginLegend *m_legend = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace vierklang::ui
