// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr QChar Minus(0x2212);
constexpr QChar NoBreak(0x00A0);
constexpr QChar NarrowNoBreak(0x202F);

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

double roundedHalfAway(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    // The nudge lifts decimals such as 2.675, stored just below the half, over it.
    const double scaled = std::abs(value) * scale;
    const double result = std::floor(scaled + 0.5 + scaled * 1e-14 + 1e-12) / scale;
    return value < 0 ? -result : result;
}

QString decimal(double value, int decimals, Language language)
{
    const double rounded = roundedHalfAway(value, decimals);
    QString text = QString::number(std::abs(rounded), 'f', decimals);
    if (language == Language::German)
        text.replace(u'.', u',');
    return rounded < 0 ? Minus + text : text;
}

QString signedDecimal(double value, int decimals, Language language)
{
    const QString text = decimal(value, decimals, language);
    return roundedHalfAway(value, decimals) > 0 ? u'+' + text : text;
}

QString percent(int value, Language language)
{
    return language == Language::German ? QString::number(value) + NoBreak + u'%'
                                        : QString::number(value) + u'%';
}

QString count(qint64 value, Language language)
{
    QString text = QString::number(std::abs(value));
    const QChar separator = language == Language::German ? NarrowNoBreak : QChar(u',');
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return value < 0 ? Minus + text : text;
}

QString shortDate(QDate date, Language language)
{
    return language == Language::German ? date.toString(u"dd.MM.yyyy"_s)
                                        : localeOf(language).toString(date, u"d MMM yyyy"_s);
}

QString longDate(QDate date, Language language)
{
    return language == Language::German ? localeOf(language).toString(date, u"d. MMMM yyyy"_s)
                                        : localeOf(language).toString(date, u"d MMMM yyyy"_s);
}

} // namespace vierklang
