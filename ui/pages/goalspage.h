// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"
#include "app/workflow/earlieryear.h"

#include <QList>

class QBoxLayout;

namespace vierklang::ui {

class Hairline;
class PageFrame;
class PointsMeter;
class PointsRow;

/// Distributing the points over the goals, in an order that shows nothing of the types. All goals are in sight in two
/// columns where the window is wide enough; the points that are left never scroll away.
class GoalsPage final : public Page
{
    Q_OBJECT

public:
    GoalsPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void showPlace(const Place &place) override;
    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildRows();
    void arrange();
    void showEarlier();
    void onPointsWanted(const QString &goalId, int points);
    void onNeighbourWanted(int step);
    [[nodiscard]] int mostFor(const QString &goalId) const;

    Context &m_context;
    AssessmentEditor &m_editor;
    EarlierYear m_earlier;
    PageFrame *m_frame;
    PointsMeter *m_meter;
    QBoxLayout *m_columns;
    QList<PointsRow *> m_rows;
    int m_columnCount = 0;
};

} // namespace vierklang::ui
