// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/assessment/commune.h"
#include "app/assessment/measure.h"
#include "app/base/result.h"
#include "app/instrument/instrument.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace vierklang {

/// Full form: everything. Short form: the goals and items marked core.
enum class Form { Full, Short };

/// Most characters of a name, a title or another single line, and of a note (formats.md 1).
inline constexpr int MaxNameLength = 200;
inline constexpr int MaxNoteLength = 5000;

/// The sum of all ballots of 20 points. One ballot: an individual or a group that decided together.
struct GoalPoints
{
    QMap<QString, int> points; ///< by goal id, only goals with points
    int ballots = 1;
    std::optional<PerType<int>> leadingTypes; ///< persons whose own points lead with a type; from five ballots on
    QJsonObject extra;

    [[nodiscard]] int spent() const;
    friend bool operator==(const GoalPoints &, const GoalPoints &) = default;
};

/// What one commune says: the only value that scoring, reports, files and the library work on.
/// Every mutator checks its argument against the instrument and the rules of formats.md 1 and leaves the value
/// unchanged when it refuses. So an Assessment that exists is valid.
class Assessment final
{
public:
    Assessment() = default;
    Assessment(QUuid id, const Instrument &instrument, Form form);

    [[nodiscard]] QUuid id() const { return m_id; }
    [[nodiscard]] const QString &instrumentId() const { return m_instrumentId; }
    [[nodiscard]] const QString &instrumentVersion() const { return m_instrumentVersion; }
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const Commune &commune() const { return m_commune; }
    [[nodiscard]] std::optional<QDate> conductedOn() const { return m_conductedOn; }
    [[nodiscard]] const QString &facilitator() const { return m_facilitator; }
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    [[nodiscard]] const GoalPoints &goals() const { return m_goals; }
    [[nodiscard]] int pointsOf(const QString &goalId) const { return m_goals.points.value(goalId); }
    /// Ticks per behaviour item, in the instrument's order of options; unanswered items are absent.
    [[nodiscard]] const QMap<QString, QStringList> &behaviour() const { return m_behaviour; }
    [[nodiscard]] QStringList ticksOf(const QString &behaviourId) const { return m_behaviour.value(behaviourId); }
    [[nodiscard]] const QMap<QString, ItemRecord> &items() const { return m_items; }
    [[nodiscard]] ItemRecord itemRecord(const QString &itemId) const { return m_items.value(itemId); }
    [[nodiscard]] Answer answerOf(const QString &itemId) const { return m_items.value(itemId).answer; }
    /// Own targets by "lens.…" or "dim.…", 0…4 in halves.
    [[nodiscard]] const QMap<QString, double> &targets() const { return m_targets; }
    /// In the group's order; the first five that are not dropped are the focus.
    [[nodiscard]] const QList<Measure> &measures() const { return m_measures; }
    [[nodiscard]] const QJsonObject &extra() const { return m_extra; }

    /// Goals and items that this form asks, in the instrument's order.
    [[nodiscard]] bool asks(const Goal &goal) const { return m_form == Form::Full || goal.core; }
    [[nodiscard]] bool asks(const Item &item) const { return m_form == Form::Full || item.core; }
    /// Points of all ballots that are not spent yet, never negative.
    [[nodiscard]] int remainingPoints(const Instrument &instrument) const;

    void setId(QUuid id) { m_id = id; }
    Result<void> setForm(const Instrument &instrument, Form form);
    Result<void> setTitle(const QString &title);
    Result<void> setCommune(const Commune &commune);
    Result<void> setConductedOn(std::optional<QDate> date);
    Result<void> setFacilitator(const QString &facilitator);
    Result<void> setTags(const QStringList &tags);
    Result<void> setPoints(const Instrument &instrument, const QString &goalId, int points);
    Result<void> setGoals(const Instrument &instrument, const GoalPoints &goals);
    Result<void> setTicks(const Instrument &instrument, const QString &behaviourId, const QStringList &optionIds);
    Result<void> setAnswer(const Instrument &instrument, const QString &itemId, Answer answer);
    Result<void> setItemRecord(const Instrument &instrument, const QString &itemId, const ItemRecord &record);
    Result<void> setTarget(const Instrument &instrument, const QString &scaleId, std::optional<double> target);
    Result<void> setMeasures(const Instrument &instrument, const QList<Measure> &measures);
    void setExtra(const QJsonObject &extra) { m_extra = extra; }

    friend bool operator==(const Assessment &, const Assessment &) = default;

private:
    QUuid m_id;
    QString m_instrumentId;
    QString m_instrumentVersion;
    Form m_form = Form::Full;
    QString m_title;
    Commune m_commune;
    std::optional<QDate> m_conductedOn;
    QString m_facilitator;
    QStringList m_tags;
    GoalPoints m_goals;
    QMap<QString, QStringList> m_behaviour;
    QMap<QString, ItemRecord> m_items;
    QMap<QString, double> m_targets;
    QList<Measure> m_measures;
    QJsonObject m_extra;
};

/// "full" or "short", as in files.
[[nodiscard]] QString wordOf(Form form);
[[nodiscard]] std::optional<Form> formFromWord(QStringView word);

} // namespace vierklang
