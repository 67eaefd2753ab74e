// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliotexts.h"

#include "app/workflow/libraryfilter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qsizetype MostRows = 10;
constexpr qsizetype MostItems = 6;

} // namespace

QList<SpreadPanel> PortfolioTexts::panels(const QList<Distribution> &distributions) const
{
    QList<SpreadPanel> panels;
    for (const Distribution &distribution : distributions) {
        const QString id = distribution.id.section(u'.', 1);
        const Lens *lens = distribution.id.startsWith("lens."_L1) ? m_instrument.lens(id) : nullptr;
        const Dimension *dimension = lens ? nullptr : m_instrument.dimension(id);
        const LocalizedText name = lens        ? lens->shortName
                                   : dimension ? dimension->shortName
                                               : m_instrument.scaleName(distribution.id);
        panels.append({name.in(m_language), distribution});
    }
    return panels;
}

QList<FrequencyGroup> PortfolioTexts::gaps(const Portfolio &portfolio) const
{
    FrequencyGroup scales{tr("Largest distance to a target of one’s own"), {}};
    for (const Frequency &gap : portfolio.largestOwnGaps) {
        const QString name = m_instrument.scaleName(gap.id).in(m_language);
        scales.rows.append({gap.id.startsWith("lens."_L1) ? tr("Lens %1").arg(name) : name, gap.communes, {}, std::nullopt});
    }
    FrequencyGroup low{tr("Questions at level 0 or 1"), {}};
    for (const Frequency &frequent : portfolio.lowItems.first(std::min(MostItems, portfolio.lowItems.size())))
        low.rows.append({m_instrument.item(frequent.id)->title.in(m_language), frequent.communes, {}, std::nullopt});
    QList<FrequencyGroup> groups;
    for (const FrequencyGroup &group : {low, scales}) {
        if (!group.rows.isEmpty())
            groups.append(group);
    }
    return groups;
}

QList<FrequencyGroup> PortfolioTexts::steps(const Portfolio &portfolio) const
{
    FrequencyGroup group;
    for (const Frequency &step : portfolio.steps.first(std::min(MostRows, portfolio.steps.size()))) {
        if (const Recommendation *recommendation = m_instrument.recommendation(step.id))
            group.rows.append({recommendation->text.in(m_language), step.communes, {}, std::nullopt});
    }
    return group.rows.isEmpty() ? QList<FrequencyGroup>() : QList<FrequencyGroup>{group};
}

QString PortfolioTexts::labelName(TypeLabel label) const
{
    switch (label) {
    case TypeLabel::Clear:
        return tr("clear");
    case TypeLabel::Tendency:
        return tr("tendency");
    case TypeLabel::Hybrid:
        return tr("mixture of two");
    case TypeLabel::Split:
        return tr("goals and practice differ");
    case TypeLabel::Open:
        return tr("no recognisable pattern yet");
    }
    Q_UNREACHABLE();
}

QList<FrequencyGroup> PortfolioTexts::types(const TypeTally &types) const
{
    FrequencyGroup leading{tr("Leading type; a mixture or a split counts for both"), {}};
    for (const TypeKey type : AllTypes) {
        int communes = 0;
        QStringList details;
        for (const TypeLabel label : AllTypeLabels) {
            const auto at = static_cast<std::size_t>(label);
            const int here = types.leading[at][type] + types.second[at][type];
            communes += here;
            if (here > 0)
                details.append(u"%1 × %2"_s.arg(here).arg(labelName(label)));
        }
        leading.rows.append({m_instrument.card(type).name.in(m_language), communes, details.join(u", "_s), type});
    }
    FrequencyGroup labels{tr("Type picture"), {}};
    for (const TypeLabel label : AllTypeLabels)
        labels.rows.append({labelName(label), types.labels[static_cast<std::size_t>(label)], {}, std::nullopt});
    return {leading, labels};
}

QString PortfolioTexts::basis(const Portfolio &portfolio, int shown, int read, int covered) const
{
    QStringList parts{u"n = %1"_s.arg(portfolio.communes)};
    if (portfolio.shortForms > 0)
        parts.append(tr("%n of them in the short form", nullptr, portfolio.shortForms));
    if (covered > 0)
        parts.append(tr("%n still covered and not counted", nullptr, covered));
    if (read < shown)
        parts.append(tr("%1 of %2 read").arg(read).arg(shown));
    parts.append(tr("no ranking"));
    return parts.join(u" · "_s);
}

} // namespace vierklang::ui
