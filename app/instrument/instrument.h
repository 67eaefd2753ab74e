// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/base/typekey.h"
#include "app/instrument/workshopplan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace vierklang {

inline constexpr int LevelCount = 5; ///< steps 0…4 of every item
inline constexpr int MaxLevel = LevelCount - 1;

/// How strongly the study supports that a goal belongs to its type (instrument.md 3.1).
enum class Support { Strong, Weak };

/// Where a reference value comes from (instrument.md 6): the study states an order of the types on this very
/// topic; derived from a priority it describes; or an assumption of ours. No value is a number of the study.
enum class Origin { Order, Derived, Assumption };

/// Level of a dimension or lens mean (instrument.md 7).
enum class MaturityLevel { Low, Medium, High };

/// Share of a goal's point that goes to its own type and to each of the other three; sums to 1 over the types.
struct Loading
{
    double key = 0;
    double other = 0;
};

/// Every number of the scoring that was set by judgement (instrument.md 3.3, 5, 7); kept in the instrument file.
struct ScoringConstants
{
    Loading strong;
    Loading weak;
    double kappa = 0;
    double goalWeight = 0;
    double splitGoalMargin = 0;
    double splitPracticeMargin = 0;
    double openMax = 0;
    double hybridMargin = 0;
    double clearMax = 0;
    double clearMargin = 0;
    double clearStability = 0;
    double mediumFrom = 0;
    double highFrom = 0;
    double coverage = 0;         ///< least share of answered items for a mean to be shown
    double targetStep = 0;       ///< default target = actual + this, at most MaxLevel
    int points = 0;              ///< points of one ballot
    int maxPerGoal = 0;          ///< most points of one ballot on one goal
    int mostRecommendations = 0;
    double lensStepBelow = 0;    ///< a lens below this value gets a recommendation of its own
    double agreementTogether = 0; ///< share of votes on two neighbouring steps that counts as agreed
    double agreementPeak = 0;     ///< share of votes that makes one of two separate peaks
    int groupMinimum = 0;         ///< fewest persons for any split by person or group
};

struct Goal
{
    QString id;
    TypeKey type = TypeKey::B;
    Support support = Support::Weak;
    bool core = false; ///< asked in the short form too
    LocalizedText text;
    LocalizedText help;
    LocalizedText shortName;
    QStringList sources;
};

struct BehaviourOption
{
    QString id;
    LocalizedText text;
    PerType<int> evidence; ///< 2 strong, 1 weak, 0 none
    QStringList sources;
};

struct BehaviourItem
{
    QString id;
    int maxTicks = 1;
    LocalizedText question;
    LocalizedText shortName;
    QList<BehaviourOption> options;
};

struct Dimension
{
    QString id;
    LocalizedText name;
    LocalizedText shortName;
};

struct Lens
{
    QString id;
    LocalizedText name;
    LocalizedText shortName;
    QString dimension; ///< whose recommendation block serves this lens
    LocalizedText message;
    QStringList messageSources;
};

struct Item
{
    QString id;
    QString dimension;
    bool core = false;
    QStringList lenses;
    LocalizedText title;
    LocalizedText shortName;
    LocalizedText question;
    std::array<LocalizedText, LevelCount> anchors;
    LocalizedText evidence; ///< what could serve as evidence
    QString basis;
};

/// One cell of the archetype table: how a commune that lives its type consistently might look (0…4).
struct ReferenceValue
{
    double value = 0;
    Origin origin = Origin::Assumption;
    QStringList sources;
};

struct TypeCard
{
    TypeKey type = TypeKey::B;
    LocalizedText name;            ///< "Optimierer", "Optimizers"
    LocalizedText nameWithArticle; ///< "Die Optimierer"
    LocalizedText genitive;        ///< "der Optimierer"
    LocalizedText dative;          ///< after "den", "bei den", "von den"
    LocalizedText pattern;         ///< "Muster der Optimierer"
    LocalizedText motive;          ///< one sentence from the study: what this type wants
    LocalizedText strength;
    LocalizedText risk;
    LocalizedText question;
};

struct Recommendation
{
    QString id;
    QString about; ///< dimension
    MaturityLevel level = MaturityLevel::Low;
    LocalizedText text;
    TypeKey learnFrom = TypeKey::B;
    LocalizedText learnFromText;
    QStringList sources;
    LocalizedText training;
};

/// What one type can take from another (instrument.md 8.1).
struct Learning
{
    TypeKey who = TypeKey::B;
    TypeKey from = TypeKey::B;
    LocalizedText text;
    QStringList sources;
};

struct ExampleDescription
{
    QString id;
    QString name; ///< file name without ending in resources/examples
    LocalizedText description;
    LocalizedText demo;
};

struct Source
{
    QString id;
    LocalizedText title;
    QString url;
};

struct Fact
{
    LocalizedText text;
    QStringList sources; ///< ids of `Source`
};

/// Fixed texts of the instrument.
struct InstrumentTexts
{
    LocalizedText goalTask;
    LocalizedText stepRule;
    LocalizedText terms;
    LocalizedText sameType;
    LocalizedText keepAndPassOn;
    LocalizedText studyNotice;
};

/// The questionnaire as read from a file that passed every check: 16 goals, 8 behaviour items, 37 maturity items,
/// archetypes, recommendations and all their texts. Read-only once built; lookups by id are O(1).
class Instrument final
{
public:
    QString id;
    QString version;
    LocalizedText title;
    ScoringConstants constants;
    InstrumentTexts texts;
    std::array<LocalizedText, LevelCount> levelNames;
    std::array<TypeCard, TypeCount> types;
    QList<Goal> goals;
    QList<BehaviourItem> behaviour;
    QList<Dimension> dimensions;
    QStringList workshopOrder; ///< dimension ids, lenses' dimensions first
    WorkshopPlan workshop;
    QList<Lens> lenses;
    QList<Item> items;
    QHash<QString, PerType<ReferenceValue>> archetypes; ///< by item id
    QList<Recommendation> recommendations;
    QList<Learning> learning;
    QList<ExampleDescription> examples;
    QList<Source> sources;
    QList<Fact> facts;
    QList<LocalizedText> limits;

    /// Builds the lookup tables; called once by the reader after all lists are filled.
    void buildIndex();

    [[nodiscard]] const TypeCard &card(TypeKey type) const { return types[indexOf(type)]; }
    [[nodiscard]] const Goal *goal(const QString &goalId) const;
    [[nodiscard]] const BehaviourItem *behaviourItem(const QString &behaviourId) const;
    [[nodiscard]] const Item *item(const QString &itemId) const;
    [[nodiscard]] const Dimension *dimension(const QString &dimensionId) const;
    [[nodiscard]] const Lens *lens(const QString &lensId) const;
    [[nodiscard]] const Recommendation *recommendation(const QString &stepId) const;
    [[nodiscard]] QList<const Item *> itemsOf(const QString &dimensionId) const;
    [[nodiscard]] QList<const Item *> itemsOfLens(const QString &lensId) const;
    [[nodiscard]] const Learning *learningOf(TypeKey who, TypeKey from) const;
    [[nodiscard]] const Loading &loading(Support support) const
    {
        return support == Support::Strong ? constants.strong : constants.weak;
    }
    /// Loading of a goal on a type.
    [[nodiscard]] double loadingOf(const Goal &goal, TypeKey type) const;
    /// "dim.strat" or "lens.data" in the instrument's order, lenses first.
    [[nodiscard]] QStringList scaleIds() const;
    /// Name of "dim.…" or "lens.…"; empty for another id.
    [[nodiscard]] LocalizedText scaleName(const QString &scaleId) const;

private:
    QHash<QString, qsizetype> m_goals;
    QHash<QString, qsizetype> m_behaviour;
    QHash<QString, qsizetype> m_items;
    QHash<QString, qsizetype> m_dimensions;
    QHash<QString, qsizetype> m_lenses;
    QHash<QString, qsizetype> m_recommendations;
};

} // namespace vierklang
