// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goalspage.h"

#include "ui/pages/earliertexts.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/pointsmeter.h"
#include "ui/widgets/pointsrow.h"

#include <QFrame>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

GoalsPage::GoalsPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : Page(parent), m_context(context), m_editor(editor), m_earlier(editor), m_frame(new PageFrame(context.theme, this)),
      m_meter(new PointsMeter(context.theme, this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    m_frame->pinned()->addWidget(m_meter, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_frame->content()->addLayout(m_columns, 1);
    m_frame->content()->addStretch(0);
    m_columns->setSpacing(12);
    layout->setSpacing(0);
    connect(m_frame->next(), &QPushButton::clicked, this, &Page::nextRequested);
    connect(m_frame->back(), &QPushButton::clicked, this, &Page::backRequested);
    buildRows();
    retranslate();
}

void GoalsPage::buildRows()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Goal *goal : m_editor.goalsInShuffledOrder()) {
        auto *row = new PointsRow(goal->id, m_context.theme, this);
        connect(row, &PointsRow::pointsWanted, this, &GoalsPage::onPointsWanted);
        connect(row, &PointsRow::neighbourWanted, this, &GoalsPage::onNeighbourWanted);
        connect(row, &PointsRow::nextWanted, this, &Page::nextRequested);
        m_rows.append(row);
    }
    m_columnCount = 0;
    arrange();
}

/// Puts the rows into one or two cards, in reading order down the columns.
void GoalsPage::arrange()
{
    const int wanted = width() >= m_context.theme.px(940) ? 2 : 1;
    if (wanted == m_columnCount)
        return;
    m_columnCount = wanted;
    for (PointsRow *row : m_rows)
        row->setParent(this);
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const qsizetype perColumn = (m_rows.size() + wanted - 1) / wanted;
    for (qsizetype first = 0; first < m_rows.size(); first += perColumn) {
        auto *card = new QFrame(this);
        setRole(card, "card");
        auto *rows = new QVBoxLayout(card);
        rows->setContentsMargins(1, 1, 1, 1);
        rows->setSpacing(0);
        for (PointsRow *row : m_rows.mid(first, perColumn)) {
            if (rows->count() > 0)
                rows->addWidget(new Hairline(m_context.theme, card));
            rows->addWidget(row, 1);
            row->show();
        }
        m_columns->addWidget(card, 1);
    }
    m_frame->setHeadPinned(wanted == 2);
    m_frame->pinned()->setAlignment(m_meter, Qt::AlignVCenter | (wanted == 2 ? Qt::AlignRight : Qt::AlignLeft));
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1], m_rows[i]);
    setTabOrder(m_rows.last(), m_frame->back());
    setTabOrder(m_frame->back(), m_frame->next());
}

void GoalsPage::retranslate()
{
    const ScoringConstants &rules = m_editor.instrument().constants;
    m_frame->heading()->setText(tr("Which goals actually drive your digitalisation today?"));
    m_frame->rule()->setText(tr("Distribute %1 points, at most %2 for each goal. The order is random.\n"
                                "What gets no points is not unimportant – it is just not in front.")
                                 .arg(rules.points)
                                 .arg(rules.maxPerGoal));
    const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_frame->hints()->setHints({{tr("%1 %2 change goal"), {u"↑"_s, u"↓"_s}},
                                {tr("%1 to %2 set points"), {u"0"_s, u"5"_s}},
                                {tr("%1 %2 one point more or less"), {u"+"_s, u"−"_s}},
                                {tr("%1 undo"), {undo}}});
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("&Next"));
    refresh();
}

void GoalsPage::showPlace(const Place &)
{
    refresh();
    m_frame->scrollToTop();
    m_rows.first()->setFocus(Qt::TabFocusReason);
}

int GoalsPage::mostFor(const QString &goalId) const
{
    const Assessment &assessment = m_editor.assessment();
    const int perGoal = m_editor.instrument().constants.maxPerGoal * assessment.goals().ballots;
    return std::min(perGoal, assessment.pointsOf(goalId) + assessment.remainingPoints(m_editor.instrument()));
}

void GoalsPage::refresh()
{
    if (m_editor.goalsInShuffledOrder().size() != m_rows.size())
        buildRows();
    const Assessment &assessment = m_editor.assessment();
    const int ballots = assessment.goals().ballots;
    const int all = m_editor.instrument().constants.points * ballots;
    const int left = assessment.remainingPoints(m_editor.instrument());
    m_meter->setPoints(left, all, tr("of %1 points left").arg(all));
    for (PointsRow *row : m_rows) {
        const Goal *goal = m_editor.instrument().goal(row->goalId());
        row->setTexts(goal->text.in(m_context.language()), goal->help.in(m_context.language()));
        row->setMaximum(m_editor.instrument().constants.maxPerGoal * ballots);
        row->setSingleKeys(m_context.settings.singleKeys());
        row->showPoints(assessment.pointsOf(row->goalId()), mostFor(row->goalId()));
    }
    showEarlier();
}

/// Last year's points beside this year's, and only when all of this year's are given.
void GoalsPage::showEarlier()
{
    const Assessment *earlier = m_earlier.assessment();
    const EarlierTexts texts(m_editor.instrument(), earlier, m_editor.assessment(), m_context.language());
    for (PointsRow *row : m_rows)
        row->setEarlier(texts.ofGoal(row->goalId()), earlier != nullptr);
}

void GoalsPage::onPointsWanted(const QString &goalId, int points)
{
    if (const Result<void> done = m_editor.setPoints(goalId, points); !done)
        emit failed(done.error());
    refresh();
}

void GoalsPage::onNeighbourWanted(int step)
{
    const qsizetype now = m_rows.indexOf(qobject_cast<PointsRow *>(sender()));
    PointsRow *row = m_rows[std::clamp<qsizetype>(now + step, 0, m_rows.size() - 1)];
    row->setFocus(Qt::OtherFocusReason);
    m_frame->scrollTo(row);
}

void GoalsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void GoalsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_earlier.lookAgain();
    showEarlier();
}

void GoalsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_columns)
        arrange();
}

} // namespace vierklang::ui
