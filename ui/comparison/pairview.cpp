// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/pairview.h"

#include "ui/charts/changeplot.h"
#include "ui/charts/levelstrips.h"
#include "ui/charts/radarpanels.h"
#include "ui/charts/sharechange.h"
#include "ui/comparison/changescard.h"
#include "ui/comparison/radarcolumns.h"
#include "ui/pages/chartcard.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 820;

} // namespace

PairView::PairView(Context &context, QWidget *parent)
    : ComparisonView(context, parent), m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_scales(new ChangePlot(context, this)), m_shares(new ShareChange(context, this)),
      m_strips(new LevelStrips(context, this)), m_radars(new RadarPanels(context, this)),
      m_changes(new ChangesCard(context.theme, this))
{
    m_scales->setObjectName(u"changePlot"_s);
    m_shares->setObjectName(u"shareChange"_s);
    m_strips->setObjectName(u"levelStrips"_s);
    m_radars->setObjectName(u"pairRadars"_s);
    m_scalesCard = new ChartCard(context.theme, m_scales, this);
    m_sharesCard = new ChartCard(context.theme, m_shares, this);
    m_stripsCard = new ChartCard(context.theme, m_strips, this);
    m_radarsCard = new ChartCard(context.theme, m_radars, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(10));
    m_top->setSpacing(context.theme.px(10));
    m_top->addWidget(m_scalesCard, 22);
    m_top->addWidget(m_sharesCard, 11);
    m_top->addWidget(m_changes, 14);
    column->addLayout(m_top);
    column->addWidget(m_stripsCard);
    column->addWidget(m_radarsCard);
    column->addStretch(1);
}

QList<Chart *> PairView::charts() const { return {m_scales, m_shares, m_strips, m_radars}; }

void PairView::arrange(int pageWidth)
{
    m_top->setDirection(pageWidth < context().theme.px(OneColumnBelow) ? QBoxLayout::TopToBottom
                                                                       : QBoxLayout::LeftToRight);
}

void PairView::retranslate()
{
    m_scalesCard->setWords(tr("Lenses and dimensions"), tr("Lenses and dimensions compared"), tr("Vierklang comparison"));
    m_sharesCard->setWords(tr("Four shares"), tr("Shares of the four types compared"),
                           tr("Vierklang comparison of shares"));
    m_stripsCard->setWords(tr("What stands behind the means"), tr("Questions on each level compared"),
                           tr("Vierklang comparison of questions"));
    m_strips->setAccessibleDescription(tr("How many questions of each dimension stand on which level."));
    m_radarsCard->setWords(tr("Radars of the six dimensions"), tr("Radars side by side"),
                           tr("Vierklang comparison of radars"));
    m_radars->setAccessibleDescription(tr("One radar for each assessment on a scale from 0 in the middle to 4."));
}

void PairView::fill(const ShownComparison &shown)
{
    const QList<ComparedName> names = shown.texts.names();
    fillScales(shown);
    m_shares->setShares(shown.instrument, shown.comparison.results.first().type, shown.comparison.results.last().type,
                        names.first(), names.last());
    m_shares->setAccessibleDescription(shown.texts.changes().value(0).text);
    fillStrips(shown);
    fillRadars(*m_radars, shown);
    m_changes->setChanges(shown.texts);
}

void PairView::fillScales(const ShownComparison &shown)
{
    const auto rowsOf = [&](const QList<ComparedScale> &scales) {
        QList<ChangeRow> rows;
        for (const ComparedScale &scale : scales)
            rows.append({scale.id, shown.nameOf(scale), shown.shortNameOf(scale), scale.means.first(), scale.means.last()});
        return rows;
    };
    const QList<ComparedName> names = shown.texts.names();
    m_scales->setGroups({{tr("Three lenses"), true, rowsOf(shown.comparison.lenses)},
                         {tr("Six dimensions"), false, rowsOf(shown.comparison.dimensions)}},
                        names.first(), names.last(), shown.texts.changeName());
    m_scales->setAccessibleDescription(shown.texts.headline());
}

void PairView::fillStrips(const ShownComparison &shown)
{
    QList<LevelStrip> strips;
    for (const Dimension &dimension : shown.instrument.dimensions) {
        LevelStrip strip;
        strip.name = dimension.shortName.in(shown.language);
        for (const ComparedItem &item : shown.comparison.items) {
            if (shown.instrument.item(item.id)->dimension != dimension.id)
                continue;
            if (item.answers.first().isLevel())
                ++strip.before[static_cast<std::size_t>(item.answers.first().level())];
            if (item.answers.last().isLevel())
                ++strip.after[static_cast<std::size_t>(item.answers.last().level())];
        }
        const ComparedScale *scale = shown.comparison.scale(u"dim."_s + dimension.id);
        strip.meanBefore = scale->means.first();
        strip.meanAfter = scale->means.last();
        strips.append(strip);
    }
    const QList<ComparedName> names = shown.texts.names();
    m_strips->setStrips(strips, names.first(), names.last());
}

} // namespace vierklang::ui
