// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/settings.h"
#include "ui/pages/resultpage.h"

class QComboBox;
class QTabBar;

namespace vierklang::ui {

class Chart;
class ChartTableModel;
class DotPlot;
class NumberTable;
class RadarChart;
class ScaleDetail;
class TargetsPanel;

/// How far? The maturity profile: three lenses first, six dimensions, the dot plot beside the radar where
/// there is room and one tab away where there is not, the table with the same numbers, and the questions
/// behind a row.
class ProfilePage final : public ResultPage
{
    Q_OBJECT

public:
    ProfilePage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void refresh() override;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void buildPictures();
    void buildRadar();
    void buildTable();
    void buildSide();
    void buildTools();
    void fillTabs();
    void onTabChosen(int tab);
    void setTargetsOpen(bool open);
    void refreshRadar();
    void refreshDetail();
    [[nodiscard]] ProfileView viewOf(int tab) const;
    [[nodiscard]] QString shortNameOf(const QString &scaleId) const;
    [[nodiscard]] Chart *currentChart() const;

    QBoxLayout *m_row = nullptr;
    QFrame *m_main = nullptr;
    QBoxLayout *m_pictures = nullptr;
    QTabBar *m_tabs = nullptr;
    DotPlot *m_dots = nullptr;
    QWidget *m_radarBox = nullptr;
    QComboBox *m_radarOf = nullptr;
    RadarChart *m_radar = nullptr;
    QWidget *m_tableBox = nullptr;
    NumberTable *m_table = nullptr;
    ChartTableModel *m_model = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_side = nullptr;
    ScaleDetail *m_detail = nullptr;
    TargetsPanel *m_targets = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_setTargets = nullptr;
    bool m_isFillingTabs = false;
    bool m_wasWide = false;
};

} // namespace vierklang::ui
