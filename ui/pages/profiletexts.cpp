// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiletexts.h"

#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr double Reached = 1e-9;

} // namespace

bool ProfileTexts::hasOwnTargets() const
{
    const auto isOwn = [](const ScaleResult &scale) { return scale.ownTarget && scale.mean; };
    return std::any_of(m_result.lenses.cbegin(), m_result.lenses.cend(), isOwn) ||
           std::any_of(m_result.dimensions.cbegin(), m_result.dimensions.cend(), isOwn);
}

bool ProfileTexts::hasOpenGap() const
{
    return std::any_of(m_result.gaps.cbegin(), m_result.gaps.cend(), [this](const Gap &gap) {
        return m_result.scale(gap.id)->ownTarget && gap.gap > Reached;
    });
}

QStringList ProfileTexts::named() const
{
    const bool byTarget = hasOwnTargets();
    QString lens;
    QString dimension;
    const auto worse = [this, byTarget](const Gap &gap, const QString &than) {
        const Gap *other = nullptr;
        for (const Gap &candidate : m_result.gaps) {
            if (candidate.id == than)
                other = &candidate;
        }
        return !other || (byTarget ? gap.gap > other->gap + Reached : gap.actual < other->actual - Reached);
    };
    for (const Gap &gap : m_result.gaps) {
        const bool counts = !byTarget || (m_result.scale(gap.id)->ownTarget && gap.gap > Reached);
        if (counts && gap.id.startsWith(u"lens."_s) && worse(gap, lens))
            lens = gap.id;
    }
    const Lens *named = lens.isEmpty() ? nullptr : m_instrument.lens(lens.mid(5));
    for (const Gap &gap : m_result.gaps) {
        const bool counts = !byTarget || (m_result.scale(gap.id)->ownTarget && gap.gap > Reached);
        const bool repeats = named && gap.id == u"dim."_s + named->dimension;
        if (counts && !repeats && gap.id.startsWith(u"dim."_s) && worse(gap, dimension))
            dimension = gap.id;
    }
    QStringList ids;
    for (const QString &id : {lens, dimension}) {
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

QString ProfileTexts::shortName(const QString &scaleId) const
{
    const QString id = scaleId.section(u'.', 1);
    return scaleId.startsWith(u"lens."_s) ? m_instrument.lens(id)->shortName.in(m_language)
                                          : m_instrument.dimension(id)->shortName.in(m_language);
}

QString ProfileTexts::numbersOf(const QString &scaleId) const
{
    const ScaleResult &scale = *m_result.scale(scaleId);
    if (!hasOwnTargets())
        return tr("%1 %2 of 4", "name and mean").arg(shortName(scaleId), decimal(*scale.mean, 1, m_language));
    return tr("%1 %2 of %3", "name, mean and target")
        .arg(shortName(scaleId), decimal(*scale.mean, 1, m_language), decimal(*scale.target, 1, m_language));
}

QString ProfileTexts::headline() const
{
    if (m_result.gaps.isEmpty())
        return tr("Too few answers for a profile yet.");
    if (hasOwnTargets() && !hasOpenGap())
        return tr("All own targets are reached.");
    QStringList names;
    // A lens and a dimension may have the same name: the headline says which of the two is meant.
    for (const QString &id : named())
        names.append((id.startsWith(u"lens."_s) ? tr("lens “%1”") : tr("dimension “%1”")).arg(shortName(id)));
    const QString both =
        names.size() > 1 ? tr("%1 and %2", "two names").arg(names[0], names[1]) : names.value(0);
    return hasOwnTargets() ? tr("Farthest from the own target: %1.").arg(both)
                           : tr("Lowest so far: %1.").arg(both);
}

QString ProfileTexts::sentence() const
{
    QStringList parts;
    QStringList numbers;
    for (const QString &id : named())
        numbers.append(numbersOf(id));
    if (!numbers.isEmpty())
        parts.append(numbers.join(u", "_s) + u'.');
    if (m_result.itemsAnswered == m_result.itemsOf)
        parts.append(tr("All %n question(s) are answered.", nullptr, m_result.itemsOf));
    else
        parts.append(
            tr("%1 of %n question(s) are answered.", nullptr, m_result.itemsOf).arg(m_result.itemsAnswered));
    if (!hasOwnTargets() && !m_result.gaps.isEmpty())
        parts.append(tr("No own targets yet: the next step counts as target."));
    return parts.join(u' ');
}

} // namespace vierklang::ui
