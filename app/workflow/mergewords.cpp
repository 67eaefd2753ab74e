// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/mergewords.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Reads one difference; knows the keys of the assessment file.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)

public:
    Words(const Instrument &instrument, Language language) : m_instrument(instrument), m_language(language) {}

    [[nodiscard]] DifferenceWords of(const Difference &difference) const
    {
        const QStringList path = difference.where.mid(1).split(u'/');
        DifferenceWords words = titled(path, difference.where);
        words.mine = valueOf(path, difference.mine);
        words.theirs = valueOf(path, difference.theirs);
        return words;
    }

private:
    [[nodiscard]] DifferenceWords titled(const QStringList &path, const QString &where) const
    {
        const QString group = path.value(0);
        const QString id = path.value(1);
        if (const Item *item = group == u"maturity" ? m_instrument.item(id) : nullptr)
            return {item->title.in(m_language), partOfItem(path.value(2)), {}, {}};
        if (const BehaviourItem *item = group == u"behaviour" ? m_instrument.behaviourItem(id) : nullptr)
            return {item->question.in(m_language), {}, {}, {}};
        if (group == u"targets")
            return {m_instrument.scaleName(id).in(m_language), tr("Target"), {}, {}};
        if (group == u"measures")
            return {tr("Measure"), {}, {}, {}};
        const QString field = fieldName(group == u"commune" ? u"commune."_s + id : group);
        return {field.isEmpty() || path.size() > 2 ? where : field, {}, {}, {}};
    }

    [[nodiscard]] static QString partOfItem(const QString &key)
    {
        if (key == u"answer")
            return tr("Answer");
        if (key == u"target")
            return tr("Target");
        if (key == u"note")
            return tr("Note");
        if (key == u"evidence")
            return tr("Evidence");
        if (key == u"parked")
            return tr("Parking lot");
        if (key == u"rounds")
            return tr("Votes");
        return key;
    }

    [[nodiscard]] static QString fieldName(const QString &key)
    {
        if (key == u"commune.name")
            return tr("Name of the commune");
        if (key == u"commune.kind")
            return tr("Kind of commune");
        if (key == u"commune.ags")
            return tr("Municipality key");
        if (key == u"commune.state")
            return tr("Federal state");
        if (key == u"commune.population")
            return tr("Population");
        if (key == u"commune.employees")
            return tr("Employees of the administration");
        if (key == u"form")
            return tr("Form");
        if (key == u"title")
            return tr("Title");
        if (key == u"conductedOn")
            return tr("Date");
        if (key == u"facilitator")
            return tr("Facilitator");
        if (key == u"tags")
            return tr("Tags");
        return key == u"goals" ? tr("Points of the goals") : QString();
    }

    [[nodiscard]] QString valueOf(const QStringList &path, const QJsonValue &value) const
    {
        const QString group = path.value(0);
        const QString last = path.last();
        if (value.isUndefined() || value.isNull())
            return u"–"_s;
        if (group == u"goals")
            return goals(value.toObject());
        if (group == u"behaviour")
            return ticks(path.value(1), value.toArray());
        if (group == u"measures")
            return measure(value.toObject());
        if (group == u"maturity" && last == u"answer")
            return answer(path.value(1), value);
        if (group == u"maturity" && last == u"rounds")
            return rounds(value.toArray());
        if (last == u"conductedOn")
            return shortDate(QDate::fromString(value.toString(), Qt::ISODate), m_language);
        if (last == u"form")
            return value.toString() == u"short" ? tr("short form") : tr("full form");
        if (last == u"kind" && group == u"commune") {
            const std::optional<CommuneKind> kind = communeKindFromWord(value.toString());
            return kind ? kindWording(*kind, m_language) : value.toString();
        }
        if (last == u"state" && group == u"commune")
            return stateWording(value.toString(), m_language);
        return plain(value);
    }

    [[nodiscard]] QString plain(const QJsonValue &value) const
    {
        if (value.isBool())
            return value.toBool() ? tr("yes") : tr("no");
        if (value.isDouble()) {
            const double number = value.toDouble();
            const bool isWhole = number == static_cast<double>(static_cast<qint64>(number));
            return isWhole ? count(static_cast<qint64>(number), m_language) : decimal(number, 1, m_language);
        }
        if (value.isString())
            return value.toString().isEmpty() ? u"–"_s : value.toString();
        if (value.isArray()) {
            QStringList parts;
            for (const QJsonValue &part : value.toArray())
                parts.append(plain(part));
            return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
        }
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }

    [[nodiscard]] QString answer(const QString &itemId, const QJsonValue &value) const
    {
        if (value == u"unknown"_s)
            return tr("don’t know");
        if (value == u"notApplicable"_s)
            return tr("does not apply");
        const Item *item = m_instrument.item(itemId);
        const auto level = static_cast<std::size_t>(value.toInt());
        return item && level < item->anchors.size()
                   ? tr("Level %1: %2").arg(QString::number(level), item->anchors[level].in(m_language))
                   : plain(value);
    }

    [[nodiscard]] QString ticks(const QString &behaviourId, const QJsonArray &ticked) const
    {
        QStringList texts;
        const BehaviourItem *item = m_instrument.behaviourItem(behaviourId);
        for (const BehaviourOption &option : item ? item->options : QList<BehaviourOption>()) {
            if (ticked.contains(option.id))
                texts.append(option.text.in(m_language));
        }
        return texts.isEmpty() ? u"–"_s : texts.join(u"; "_s);
    }

    [[nodiscard]] QString goals(const QJsonObject &goals) const
    {
        const QJsonObject points = goals.value(u"points"_s).toObject();
        QStringList parts;
        for (const Goal &goal : m_instrument.goals) {
            if (const int value = points.value(goal.id).toInt(); value > 0)
                parts.append(goal.shortName.in(m_language) + u' ' + QString::number(value));
        }
        if (const int ballots = goals.value(u"ballots"_s).toInt(); ballots > 1)
            parts.append(tr("from %n ballots", nullptr, ballots));
        return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
    }

    [[nodiscard]] QString rounds(const QJsonArray &rounds) const
    {
        QStringList parts;
        for (const QJsonValue &round : rounds) {
            QStringList counts;
            for (const QJsonValue &votes : round[u"counts"].toArray())
                counts.append(QString::number(votes.toInt()));
            parts.append(counts.join(u" · "_s));
        }
        return tr("%n rounds", nullptr, static_cast<int>(rounds.size())) + u": "_s + parts.join(u"; "_s);
    }

    [[nodiscard]] QString measure(const QJsonObject &measure) const
    {
        QStringList parts{measure.value(u"title"_s).toString(), measure.value(u"owner"_s).toString()};
        if (const QDate due = QDate::fromString(measure.value(u"due"_s).toString(), Qt::ISODate); due.isValid())
            parts.append(tr("due %1").arg(shortDate(due, m_language)));
        parts.append(measure.value(u"training"_s).toString());
        if (const auto status = measureStatusFromWord(measure.value(u"status"_s).toString()))
            parts.append(statusWording(*status, m_language));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    const Instrument &m_instrument;
    Language m_language;
};

} // namespace

DifferenceWords wordsOf(const Difference &difference, const Instrument &instrument, Language language)
{
    return Words(instrument, language).of(difference);
}

} // namespace vierklang
