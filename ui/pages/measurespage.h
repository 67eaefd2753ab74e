// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/resultpage.h"

#include <QUuid>

#include <functional>

namespace vierklang::ui {

class EffortMatrix;
class GapBars;
class MeasureForm;
class MeasureTable;
class MeasureView;
class PictureButton;
class RecommendedSteps;

/// What next? The distance to the own targets, at most five measures in focus each with its training, the
/// rest in the store of ideas, and the recommended steps to take up with one click.
class MeasuresPage final : public ResultPage
{
    Q_OBJECT

public:
    MeasuresPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    /// Other ways to take up a step or an own measure than the editor's: a workshop has a limit.
    struct Adding
    {
        std::function<Result<QUuid>(const QString &stepId, Language language)> recommended;
        std::function<Result<QUuid>(const QString &title)> own;
    };
    void setAdding(Adding adding) { m_adding = std::move(adding); }

    void refresh() override;
    /// Shows this measure in the form.
    void select(QUuid id);
    [[nodiscard]] QUuid selected() const { return m_selected; }

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void buildLeft();
    void buildTable();
    void buildTools();
    void refreshLeft();
    void refreshTable();
    void onStepChosen(const QString &stepId);
    void onMove(int direction);
    void onRemove();
    void onOwnMeasure();
    [[nodiscard]] int numberOf(QUuid id) const;

    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_right = nullptr;
    QWidget *m_left = nullptr;
    QBoxLayout *m_leftCards = nullptr;
    QLabel *m_gapTitle = nullptr;
    QLabel *m_gapHint = nullptr;
    GapBars *m_gaps = nullptr;
    PictureButton *m_gapPicture = nullptr;
    QLabel *m_matrixTitle = nullptr;
    EffortMatrix *m_matrix = nullptr;
    PictureButton *m_matrixPicture = nullptr;
    MeasureView *m_table = nullptr;
    MeasureTable *m_model = nullptr;
    MeasureForm *m_form = nullptr;
    RecommendedSteps *m_steps = nullptr;
    QPushButton *m_own = nullptr;
    Adding m_adding;
    QUuid m_selected;
};

} // namespace vierklang::ui
