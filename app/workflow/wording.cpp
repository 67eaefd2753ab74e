// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/wording.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString in(Language language, const QString &german, const QString &english)
{
    return language == Language::German ? german : english;
}

} // namespace

QString labelWording(const Instrument &instrument, TypeLabel label, TypeKey leading, TypeKey second,
                     Language language)
{
    const TypeCard &one = instrument.card(leading);
    const TypeCard &two = instrument.card(second);
    const auto name = [language](const TypeCard &card) { return card.name.in(language); };
    switch (label) {
    case TypeLabel::Split:
        return in(language, u"Ziele: %1 – gelebte Praxis: %2"_s, u"goals: %1 – practice: %2"_s)
            .arg(name(one), name(two));
    case TypeLabel::Open:
        return in(language, u"noch kein erkennbares Muster"_s, u"no recognisable pattern yet"_s);
    case TypeLabel::Hybrid:
        return in(language, u"Mischform aus %1 und %2"_s, u"mix of %1 and %2"_s)
            .arg(in(language, one.dative.de, one.name.en), in(language, two.dative.de, two.name.en));
    case TypeLabel::Clear:
        return in(language, u"deutlich %1"_s, u"clearly %1"_s).arg(name(one));
    case TypeLabel::Tendency:
        return in(language, u"Tendenz zu %1, daneben %2"_s, u"leaning towards %1, also %2"_s)
            .arg(in(language, one.dative.de, one.name.en), name(two));
    }
    Q_UNREACHABLE();
}

QString patternSentence(const Instrument &instrument, const TypePicture &type, Language language)
{
    const TypeCard &one = instrument.card(type.leading);
    const TypeCard &two = instrument.card(type.second);
    switch (type.label) {
    case TypeLabel::Split:
        return in(language, u"Die Ziele folgen dem Muster %1, die gelebte Praxis dem %2."_s,
                  u"The goals follow the pattern of %1, practice follows that of %2."_s)
            .arg(one.genitive.in(language), two.genitive.in(language));
    case TypeLabel::Open:
        return in(language, u"Noch zeigt sich kein erkennbares Muster."_s, u"No recognisable pattern shows yet."_s);
    case TypeLabel::Hybrid:
        return in(language, u"Ihre Kommune zeigt eine Mischform aus den Mustern %1 und %2."_s,
                  u"Your commune shows a mix of the patterns of %1 and %2."_s)
            .arg(one.genitive.in(language), two.genitive.in(language));
    case TypeLabel::Clear:
        return in(language, u"Ihre Kommune zeigt deutlich das Muster %1."_s,
                  u"Your commune clearly shows the pattern of %1."_s)
            .arg(one.genitive.in(language));
    case TypeLabel::Tendency:
        return in(language, u"Ihre Kommune zeigt eine Tendenz zum Muster %1, daneben Züge %2."_s,
                  u"Your commune leans towards the pattern of %1, with traits of %2."_s)
            .arg(one.genitive.in(language), two.genitive.in(language));
    }
    Q_UNREACHABLE();
}

QString ourPatternSentence(const Instrument &instrument, const TypePicture &type, Language language)
{
    const TypeCard &one = instrument.card(type.leading);
    const TypeCard &two = instrument.card(type.second);
    switch (type.label) {
    case TypeLabel::Split:
        return in(language, u"Unsere Ziele folgen dem Muster %1, unsere gelebte Praxis dem %2."_s,
                  u"Our goals follow the pattern of %1, our practice follows that of %2."_s)
            .arg(one.genitive.in(language), two.genitive.in(language));
    case TypeLabel::Open:
        return in(language, u"Bei uns zeigt sich noch kein erkennbares Muster."_s,
                  u"No recognisable pattern shows here yet."_s);
    case TypeLabel::Hybrid:
        return in(language, u"Unser Typbild ist eine Mischform aus %1 und %2."_s,
                  u"Our picture is a mix of %1 and %2."_s)
            .arg(in(language, one.dative.de, one.name.en), in(language, two.dative.de, two.name.en));
    case TypeLabel::Clear:
        return in(language, u"Unser Typbild zeigt deutlich das Muster %1."_s,
                  u"Our picture clearly shows the pattern of %1."_s)
            .arg(one.genitive.in(language));
    case TypeLabel::Tendency:
        return in(language, u"Unser Typbild zeigt eine Tendenz zum Muster %1, daneben Züge %2."_s,
                  u"Our picture leans towards the pattern of %1, with traits of %2."_s)
            .arg(one.genitive.in(language), two.genitive.in(language));
    }
    Q_UNREACHABLE();
}

QString kindWording(CommuneKind kind, Language language)
{
    switch (kind) {
    case CommuneKind::Municipality:
        return in(language, u"Gemeinde"_s, u"Municipality"_s);
    case CommuneKind::Town:
        return in(language, u"Stadt"_s, u"Town"_s);
    case CommuneKind::City:
        return in(language, u"Kreisfreie Stadt"_s, u"City"_s);
    case CommuneKind::County:
        return in(language, u"Landkreis"_s, u"County"_s);
    case CommuneKind::Association:
        return in(language, u"Gemeindeverband"_s, u"Association of municipalities"_s);
    case CommuneKind::Other:
        return in(language, u"Andere"_s, u"Other"_s);
    }
    Q_UNREACHABLE();
}

QString stateWording(const QString &letters, Language language)
{
    static const QHash<QString, LocalizedText> names{
        {u"SH"_s, {u"Schleswig-Holstein"_s, u"Schleswig-Holstein"_s}},
        {u"HH"_s, {u"Hamburg"_s, u"Hamburg"_s}},
        {u"NI"_s, {u"Niedersachsen"_s, u"Lower Saxony"_s}},
        {u"HB"_s, {u"Bremen"_s, u"Bremen"_s}},
        {u"NW"_s, {u"Nordrhein-Westfalen"_s, u"North Rhine-Westphalia"_s}},
        {u"HE"_s, {u"Hessen"_s, u"Hesse"_s}},
        {u"RP"_s, {u"Rheinland-Pfalz"_s, u"Rhineland-Palatinate"_s}},
        {u"BW"_s, {u"Baden-Württemberg"_s, u"Baden-Württemberg"_s}},
        {u"BY"_s, {u"Bayern"_s, u"Bavaria"_s}},
        {u"SL"_s, {u"Saarland"_s, u"Saarland"_s}},
        {u"BE"_s, {u"Berlin"_s, u"Berlin"_s}},
        {u"BB"_s, {u"Brandenburg"_s, u"Brandenburg"_s}},
        {u"MV"_s, {u"Mecklenburg-Vorpommern"_s, u"Mecklenburg-Western Pomerania"_s}},
        {u"SN"_s, {u"Sachsen"_s, u"Saxony"_s}},
        {u"ST"_s, {u"Sachsen-Anhalt"_s, u"Saxony-Anhalt"_s}},
        {u"TH"_s, {u"Thüringen"_s, u"Thuringia"_s}}};
    const auto name = names.constFind(letters);
    return name == names.cend() ? letters : name->in(language);
}

QString levelWording(MaturityLevel level, Language language)
{
    switch (level) {
    case MaturityLevel::Low:
        return in(language, u"niedrig"_s, u"low"_s);
    case MaturityLevel::Medium:
        return in(language, u"mittel"_s, u"medium"_s);
    case MaturityLevel::High:
        return in(language, u"hoch"_s, u"high"_s);
    }
    Q_UNREACHABLE();
}

QString statusWording(MeasureStatus status, Language language)
{
    switch (status) {
    case MeasureStatus::Idea:
        return in(language, u"Idee"_s, u"idea"_s);
    case MeasureStatus::Planned:
        return in(language, u"geplant"_s, u"planned"_s);
    case MeasureStatus::Running:
        return in(language, u"läuft"_s, u"running"_s);
    case MeasureStatus::Done:
        return in(language, u"erledigt"_s, u"done"_s);
    case MeasureStatus::Dropped:
        return in(language, u"verworfen"_s, u"dropped"_s);
    }
    Q_UNREACHABLE();
}

QString sizeWording(Size size, Language language)
{
    switch (size) {
    case Size::Small:
        return in(language, u"klein"_s, u"small"_s);
    case Size::Medium:
        return in(language, u"mittel"_s, u"medium"_s);
    case Size::Large:
        return in(language, u"groß"_s, u"large"_s);
    }
    Q_UNREACHABLE();
}

QString originWording(Origin origin, Language language)
{
    switch (origin) {
    case Origin::Order:
        return in(language, u"Reihenfolge aus der Studie, Höhe von uns"_s, u"order from the study, height by us"_s);
    case Origin::Derived:
        return in(language, u"abgeleitet"_s, u"derived"_s);
    case Origin::Assumption:
        return in(language, u"Annahme"_s, u"assumption"_s);
    }
    Q_UNREACHABLE();
}

QString originMark(Origin origin, Language language)
{
    switch (origin) {
    case Origin::Order:
        return u"St"_s;
    case Origin::Derived:
        return in(language, u"Ab"_s, u"De"_s);
    case Origin::Assumption:
        return in(language, u"An"_s, u"As"_s);
    }
    Q_UNREACHABLE();
}

} // namespace vierklang
