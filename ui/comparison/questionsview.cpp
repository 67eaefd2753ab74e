// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/questionsview.h"

#include "ui/charts/answergrid.h"
#include "ui/pages/chartcard.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QuestionsView::QuestionsView(Context &context, QWidget *parent)
    : ComparisonView(context, parent), m_grid(new AnswerGrid(context, this))
{
    m_grid->setObjectName(u"answerGrid"_s);
    m_card = new ChartCard(context.theme, m_grid, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_grid, &Chart::currentChanged, this, &QuestionsView::keepInSight);
}

QList<Chart *> QuestionsView::charts() const { return {m_grid}; }

void QuestionsView::retranslate()
{
    m_card->setWords(tr("Question by question"), tr("Answers question by question"),
                     tr("Vierklang comparison of answers"));
}

void QuestionsView::fill(const ShownComparison &shown)
{
    QList<AnswerGridGroup> groups;
    for (const Dimension &dimension : shown.instrument.dimensions) {
        AnswerGridGroup group{dimension.name.in(shown.language), {}};
        for (const ComparedItem &item : shown.comparison.items) {
            const Item *asked = shown.instrument.item(item.id);
            if (asked->dimension == dimension.id)
                group.rows.append({asked->shortName.in(shown.language), asked->question.in(shown.language), item.answers});
        }
        if (!group.rows.isEmpty())
            groups.append(group);
    }
    m_grid->setGroups(groups, shown.texts.names(), shown.texts.changeName());
    m_grid->setAccessibleDescription(shown.texts.headline());
}

void QuestionsView::keepInSight(int question)
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        const QRect row = m_grid->areaOf(question).toRect();
        const QPoint middle = m_grid->mapTo(area->widget(), row.center());
        return area->ensureVisible(middle.x(), middle.y(), 0, row.height() * 2);
    }
}

} // namespace vierklang::ui
