// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/panelsview.h"

#include "ui/charts/radarpanels.h"
#include "ui/charts/sharepanels.h"
#include "ui/charts/valuelanes.h"
#include "ui/comparison/changescard.h"
#include "ui/comparison/radarcolumns.h"
#include "ui/pages/chartcard.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// From this width on what changed stands beside the lanes; every column more needs its numbers' room.
constexpr int BesideFrom = 760;
constexpr int PerColumn = 36;

} // namespace

PanelsView::PanelsView(Context &context, QWidget *parent)
    : ComparisonView(context, parent), m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_lanes(new ValueLanes(context, this)), m_shares(new SharePanels(context, this)),
      m_radars(new RadarPanels(context, this)), m_changes(new ChangesCard(context.theme, this))
{
    m_lanes->setObjectName(u"valueLanes"_s);
    m_shares->setObjectName(u"sharePanels"_s);
    m_radars->setObjectName(u"radarPanels"_s);
    m_lanesCard = new ChartCard(context.theme, m_lanes, this);
    m_sharesCard = new ChartCard(context.theme, m_shares, this);
    m_radarsCard = new ChartCard(context.theme, m_radars, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(10));
    m_top->setSpacing(context.theme.px(10));
    m_top->addWidget(m_lanesCard, 7);
    m_top->addWidget(m_changes, 4);
    column->addLayout(m_top);
    column->addWidget(m_sharesCard);
    column->addWidget(m_radarsCard);
    column->addStretch(1);
}

QList<Chart *> PanelsView::charts() const { return {m_lanes, m_shares, m_radars}; }

void PanelsView::arrange(int pageWidth)
{
    const int needed = BesideFrom + static_cast<int>(m_columns) * PerColumn;
    m_top->setDirection(pageWidth < context().theme.px(needed) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PanelsView::retranslate()
{
    m_lanesCard->setWords(tr("Lenses and dimensions"), tr("Lenses and dimensions compared"), tr("Vierklang comparison"));
    m_sharesCard->setWords(tr("Four shares"), tr("Shares of the four types side by side"),
                           tr("Vierklang comparison of shares"));
    m_shares->setAccessibleDescription(
        tr("One panel for each assessment; the types always in the same order, no ranking."));
    m_radarsCard->setWords(tr("Radars of the six dimensions"), tr("Radars side by side"),
                           tr("Vierklang comparison of radars"));
    m_radars->setAccessibleDescription(tr("One radar for each assessment on a scale from 0 in the middle to 4."));
}

void PanelsView::fill(const ShownComparison &shown)
{
    m_columns = shown.columns.size();
    fillLanes(shown);
    QList<TypePicture> pictures;
    for (const AssessmentResult &result : shown.comparison.results)
        pictures.append(result.type);
    m_shares->setShares(shown.instrument, pictures, shown.texts.typeLabels(), shown.texts.names());
    fillRadars(*m_radars, shown);
    m_changes->setChanges(shown.texts);
}

void PanelsView::fillLanes(const ShownComparison &shown)
{
    const auto rowsOf = [&](const QList<ComparedScale> &scales) {
        QList<LaneRow> rows;
        for (const ComparedScale &scale : scales)
            rows.append({shown.nameOf(scale), shown.shortNameOf(scale), scale.means});
        return rows;
    };
    m_lanes->setGroups({{tr("Three lenses"), true, rowsOf(shown.comparison.lenses)},
                        {tr("Six dimensions"), false, rowsOf(shown.comparison.dimensions)}},
                       shown.texts.names(), shown.texts.changeName(), shown.texts.isOneCommune());
    m_lanes->setAccessibleDescription(shown.texts.headline());
}

} // namespace vierklang::ui
