// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentmerge.h"

#include "app/base/strictjson.h"
#include "app/exchange/assessmentfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// The order of the file, for lists of differences.
const QStringList HeadOrder{u"form"_s, u"title"_s, u"commune"_s, u"conductedOn"_s, u"facilitator"_s, u"tags"_s,
                            u"goals"_s, u"behaviour"_s, u"maturity"_s, u"targets"_s, u"measures"_s};

QJsonObject jsonOf(const Assessment &assessment, const Instrument &instrument)
{
    // What was written here can be read.
    return parseStrictJson(writeAssessment(assessment, instrument)).value();
}

bool saysNothing(const QString &where, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return true;
    if (value.isArray())
        return value.toArray().isEmpty();
    if (!value.isObject())
        return where.endsWith("/parked"_L1) && !value.toBool();
    QJsonObject object = value.toObject();
    if (where == u"/goals") {
        if (object.value(u"points"_s).toObject().isEmpty())
            object.remove(u"points"_s);
        if (object.value(u"ballots"_s).toInt() == 1)
            object.remove(u"ballots"_s);
    }
    return object.isEmpty();
}

/// The members of the two in the order in which the file has them.
QStringList keysOf(const QString &where, const QJsonObject &mine, const QJsonObject &theirs)
{
    QStringList keys = mine.keys() + theirs.keys();
    keys.removeDuplicates();
    const auto rank = [&](const QString &key) {
        const qsizetype at = where.isEmpty() ? HeadOrder.indexOf(key) : -1;
        return at < 0 ? HeadOrder.size() : at;
    };
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
    });
    return keys;
}

bool beginsWith(const QJsonArray &longer, const QJsonArray &shorter)
{
    for (qsizetype i = 0; i < shorter.size(); ++i) {
        if (longer.at(i) != shorter.at(i))
            return false;
    }
    return longer.size() >= shorter.size();
}

/// Goes through both at once, notes where they differ and puts together what is taken.
class Merger final
{
public:
    explicit Merger(const Choices &choices) : m_choices(choices) {}

    [[nodiscard]] const QList<Difference> &differences() const { return m_differences; }
    [[nodiscard]] const QList<Issue> &undecided() const { return m_undecided; }

    QJsonObject mergeObjects(const QString &where, const QJsonObject &mine, const QJsonObject &theirs)
    {
        QJsonObject merged;
        for (const QString &key : keysOf(where, mine, theirs)) {
            const QJsonValue value = merge(pointerTo(where, key), mine.value(key), theirs.value(key));
            if (!value.isUndefined())
                merged.insert(key, value);
        }
        return merged;
    }

private:
    /// Objects that only hold parts: the parts differ, never they themselves.
    [[nodiscard]] static bool isGroup(const QString &where)
    {
        static const QSet<QString> groups{u"/commune"_s, u"/behaviour"_s, u"/maturity"_s, u"/targets"_s};
        return groups.contains(where) || (where.startsWith("/maturity/"_L1) && where.count(u'/') == 2);
    }

    QJsonValue merge(const QString &where, const QJsonValue &mine, const QJsonValue &theirs)
    {
        if (where == u"/measures")
            return mergeMeasures(mine.toArray(), theirs.toArray());
        if (where == u"/tags")
            return mergeTags(mine.toArray(), theirs.toArray());
        if (isGroup(where) && (mine.isObject() || theirs.isObject()))
            return mergeObjects(where, mine.toObject(), theirs.toObject());
        if (saysNothing(where, theirs) || saysNothing(where, mine) || mine == theirs)
            return takeOnly(where, mine, theirs);
        if (mine.isObject() && theirs.isObject() && where != u"/goals")
            return mergeObjects(where, mine.toObject(), theirs.toObject());
        if (where.endsWith("/rounds"_L1) && mine.isArray() && theirs.isArray()) {
            if (beginsWith(theirs.toArray(), mine.toArray()))
                return note(where, Difference::Kind::OnlyTheirs, mine, theirs);
            if (beginsWith(mine.toArray(), theirs.toArray()))
                return note(where, Difference::Kind::OnlyMine, mine, theirs);
        }
        return note(where, Difference::Kind::Conflict, mine, theirs);
    }

    QJsonValue takeOnly(const QString &where, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const bool isMineSilent = saysNothing(where, mine);
        if (mine == theirs || (isMineSilent && saysNothing(where, theirs)))
            return mine.isUndefined() ? theirs : mine;
        return note(where, isMineSilent ? Difference::Kind::OnlyTheirs : Difference::Kind::OnlyMine, mine, theirs);
    }

    QJsonValue note(const QString &where, Difference::Kind kind, const QJsonValue &mine, const QJsonValue &theirs)
    {
        m_differences.append({where, kind, mine, theirs});
        if (kind != Difference::Kind::Conflict)
            return kind == Difference::Kind::OnlyTheirs ? theirs : mine;
        return isTheirs(where) ? theirs : mine;
    }

    bool isTheirs(const QString &where)
    {
        if (!m_choices.contains(where))
            m_undecided.append({ErrorCode::AssessmentExists, where, {QString(), u"conflict"_s}});
        return m_choices.value(where) == Side::Theirs;
    }

    QJsonArray mergeTags(const QJsonArray &mine, const QJsonArray &theirs)
    {
        QJsonArray merged = mine;
        for (const QJsonValue &tag : theirs) {
            if (!merged.contains(tag))
                merged.append(tag);
        }
        if (merged.size() > mine.size())
            m_differences.append({u"/tags"_s, Difference::Kind::OnlyTheirs, mine, theirs});
        return merged;
    }

    QJsonArray mergeMeasures(const QJsonArray &mine, const QJsonArray &theirs)
    {
        QMap<QString, QJsonObject> others;
        QStringList order;
        for (const QJsonValue &measure : theirs) {
            const QString id = measure[u"id"].toString();
            others.insert(id, measure.toObject());
            order.append(id);
        }
        QJsonArray merged;
        for (const QJsonValue &measure : mine) {
            const QString id = measure[u"id"].toString();
            const QString where = pointerTo(u"/measures"_s, id);
            order.removeAll(id);
            merged.append(others.contains(id) ? mergeMeasure(where, measure.toObject(), others.value(id))
                                              : note(where, Difference::Kind::OnlyMine, measure, {}).toObject());
        }
        for (const QString &id : std::as_const(order))
            merged.append(note(pointerTo(u"/measures"_s, id), Difference::Kind::OnlyTheirs, {}, others.value(id)));
        return merged;
    }

    /// One choice for the whole measure; what only one side says of it is kept in any case.
    QJsonObject mergeMeasure(const QString &where, const QJsonObject &mine, const QJsonObject &theirs)
    {
        bool conflict = false;
        const bool preferTheirs = m_choices.value(where) == Side::Theirs;
        QJsonObject merged;
        for (const QString &key : keysOf(where, mine, theirs)) {
            const QJsonValue here = mine.value(key);
            const QJsonValue there = theirs.value(key);
            const bool isSilent = saysNothing(pointerTo(where, key), here);
            const bool differ = !isSilent && !saysNothing(pointerTo(where, key), there) && here != there;
            conflict |= differ;
            merged.insert(key, (differ ? preferTheirs : isSilent && !there.isUndefined()) ? there : here);
        }
        if (conflict)
            static_cast<void>(note(where, Difference::Kind::Conflict, mine, theirs));
        else if (merged != mine)
            m_differences.append({where, Difference::Kind::OnlyTheirs, mine, theirs});
        else if (merged != theirs)
            m_differences.append({where, Difference::Kind::OnlyMine, mine, theirs});
        return merged;
    }

    const Choices &m_choices;
    QList<Difference> m_differences;
    QList<Issue> m_undecided;
};

} // namespace

QList<Difference> differencesOf(const Assessment &mine, const Assessment &theirs, const Instrument &instrument)
{
    if (mine == theirs)
        return {};
    const Choices none;
    Merger merger(none);
    static_cast<void>(merger.mergeObjects({}, jsonOf(mine, instrument), jsonOf(theirs, instrument)));
    return merger.differences();
}

Result<Assessment> mergedAssessment(const Assessment &mine, const Assessment &theirs, const Choices &choices,
                                    const Instrument &instrument)
{
    Merger merger(choices);
    const QJsonObject merged = merger.mergeObjects({}, jsonOf(mine, instrument), jsonOf(theirs, instrument));
    if (!merger.undecided().isEmpty())
        return Error{ErrorCode::AssessmentExists,
                     {QString(), u"conflict"_s, QString::number(merger.undecided().size())},
                     merger.undecided(),
                     {}};
    return readAssessment(QJsonDocument(merged).toJson(), instrument);
}

} // namespace vierklang
