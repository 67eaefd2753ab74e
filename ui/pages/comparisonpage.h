// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/comparison.h"
#include "ui/pages/resultpage.h"

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QTableView;

namespace vierklang::ui {

class ChangePlot;
class ChartTableModel;
class ComparisonTexts;
class LevelStrips;
class PictureButton;
class ShareChange;

/// This assessment beside another one of the library: the same commune in another year, or another commune. Of two years
/// the earlier one comes first.
class ComparisonPage final : public ResultPage
{
    Q_OBJECT

public:
    ComparisonPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void refresh() override;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void buildPicker();
    void buildCards();
    void buildTable();
    void fillPicker();
    void onPicked();
    /// Shows the other assessment, or why there is nothing to show.
    void showOther();
    void showEmpty(const QString &headline, const QString &sentence);
    void showComparison(const Assessment &first, const Assessment &last);
    void fillScales(const Comparison &comparison, const ComparisonTexts &texts);
    void fillStrips(const Comparison &comparison, const ComparisonTexts &texts);
    void fillChanges(const ComparisonTexts &texts);
    void fillTable(const Comparison &comparison, const ComparisonTexts &texts);
    void setTableOpen(bool open);

    QComboBox *m_other;
    QWidget *m_pictures;
    QBoxLayout *m_top;
    ChangePlot *m_scales;
    ShareChange *m_shares;
    LevelStrips *m_strips;
    QLabel *m_scalesTitle;
    QLabel *m_sharesTitle;
    QLabel *m_changesTitle;
    QLabel *m_stripsTitle;
    QGridLayout *m_changes;
    QFrame *m_changesCard;
    QLabel *m_caution;
    QWidget *m_tableBox;
    QTableView *m_table;
    ChartTableModel *m_model;
    QPushButton *m_questions;
    QList<PictureButton *> m_pictureButtons;
    QUuid m_chosen;
    bool m_isFilling = false;
};

} // namespace vierklang::ui
