// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparedcolumns.h"
#include "ui/pages/resultpage.h"

namespace vierklang::ui {

class ColumnChooser;
class ComparisonTables;
class ComparisonView;
class PairView;
class PanelsView;
class QuestionsView;
struct ShownComparison;

/// This assessment beside others of the library: the same commune in other years, or other communes; two to six. Years
/// of one commune stand in their order; of several communes the open one comes first.
class ComparisonPage final : public ResultPage
{
    Q_OBJECT

public:
    ComparisonPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    /// Puts these assessments of the library beside the open one, in this order, at most five; what is still covered, in
    /// the bin or not there is left out.
    void setColumns(const QList<QUuid> &others);

    void refresh() override;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void buildFoot();
    /// What turns the page stands in the foot, or above the picture where the foot has no room.
    void placeTools();
    void onChosen();
    void onSave();
    /// Shows the chosen ones, or why there is nothing to show.
    void showColumns();
    void showEmpty(const QString &headline, const QString &sentence);
    void showNothingComparable(const ComparedColumns &read);
    void showComparison(const ComparedColumns &read);
    void showBanner(const ShownComparison &shown, const ComparedColumns &read);
    void fillTables(const ShownComparison &shown);
    void showView();
    [[nodiscard]] ComparisonView *picture() const;

    ColumnChooser *m_chooser;
    PairView *m_pair;
    PanelsView *m_panels;
    QuestionsView *m_answers;
    ComparisonTables *m_tables;
    QHBoxLayout *m_topTools;
    QPushButton *m_questions;
    QPushButton *m_asTable;
    QPushButton *m_save;
    QList<Assessment> m_columns; ///< as they stand on the page
    bool m_isPair = true;
    bool m_hasComparison = false;
    bool m_wasAsked = false; ///< somebody chose: what is not chosen stays so
};

} // namespace vierklang::ui
