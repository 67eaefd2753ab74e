// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentchecks.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

void checkReferences(const Instrument &instrument, JsonNode &root)
{
    const auto unknown = [&root](const QString &list, qsizetype index, const QString &key, const QString &id) {
        root.report(ErrorCode::UnknownScale, list + u'/' + QString::number(index) + u'/' + key, {id});
    };
    for (qsizetype i = 0; i < instrument.items.size(); ++i) {
        const Item &item = instrument.items[i];
        if (!instrument.dimension(item.dimension))
            unknown(u"items"_s, i, u"dimension"_s, item.dimension);
        for (const QString &lens : item.lenses) {
            if (!instrument.lens(lens))
                unknown(u"items"_s, i, u"lenses"_s, lens);
        }
        if (!instrument.archetypes.contains(item.id))
            root.report(ErrorCode::MissingKey, u"archetypes"_s, {item.id});
    }
    for (qsizetype i = 0; i < instrument.lenses.size(); ++i) {
        if (!instrument.dimension(instrument.lenses[i].dimension))
            unknown(u"lenses"_s, i, u"dimension"_s, instrument.lenses[i].dimension);
    }
    for (qsizetype i = 0; i < instrument.recommendations.size(); ++i) {
        if (!instrument.dimension(instrument.recommendations[i].about))
            unknown(u"recommendations"_s, i, u"about"_s, instrument.recommendations[i].about);
    }
    if (QSet<QString>(instrument.workshopOrder.cbegin(), instrument.workshopOrder.cend()).size()
            != instrument.dimensions.size()
        || instrument.workshopOrder.size() != instrument.dimensions.size())
        root.report(ErrorCode::InconsistentInstrument, u"workshopOrder"_s, {u"every dimension once"_s});
    for (const QString &id : instrument.workshopOrder) {
        if (!instrument.dimension(id))
            root.report(ErrorCode::UnknownScale, u"workshopOrder"_s, {id});
    }
}

void checkBalance(const Instrument &instrument, JsonNode &root)
{
    PerType<int> weights;
    PerType<int> core;
    for (const Goal &goal : instrument.goals) {
        weights[goal.type] += goal.support == Support::Strong ? 1000 : 1;
        core[goal.type] += goal.core ? 1 : 0;
    }
    for (const TypeKey type : AllTypes) {
        if (weights[type] != weights[TypeKey::B] || core[type] != core[TypeKey::B])
            root.report(ErrorCode::InconsistentInstrument, u"goals"_s, {u"as many goals for each type"_s});
    }
}

} // namespace vierklang
