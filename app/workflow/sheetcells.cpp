// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/sheetcells.h"

#include "app/workflow/wording.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString plainCell(QString cell)
{
    static const QRegularExpression guarded(u"^'[\\s\\p{Cf}]*[=+\\-@＝＋－＠]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (guarded.match(cell).hasMatch())
        cell.remove(0, 1);
    return cell.trimmed();
}

QString caseFolded(const QString &text) { return text.toCaseFolded(); }

std::optional<int> wholeNumber(const QString &text)
{
    static const QRegularExpression grouped(u"^\\d{1,3}([.,'\\x{A0}\\x{202F} ])\\d{3}(\\1\\d{3})*$"_s);
    static const QRegularExpression withZeros(u"^(\\d+)[.,]0{1,2}$"_s);
    static const QRegularExpression others(u"\\D"_s);
    bool isNumber = false;
    QString digits = text;
    if (grouped.match(text).hasMatch())
        digits.remove(others);
    else if (const auto match = withZeros.match(text); match.hasMatch())
        digits = match.captured(1);
    const int number = digits.toInt(&isNumber);
    return isNumber ? std::optional<int>(number) : std::nullopt;
}

std::optional<QDate> dateFrom(const QString &text)
{
    for (const QString &format : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s}) {
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date;
    }
    return std::nullopt;
}

std::optional<CommuneKind> kindFrom(const QString &text)
{
    for (const CommuneKind kind : AllCommuneKinds) {
        for (const QString &word : {wordOf(kind), kindWording(kind, Language::German), kindWording(kind, Language::English)}) {
            if (caseFolded(word) == caseFolded(text))
                return kind;
        }
    }
    return std::nullopt;
}

std::optional<Answer> answerFrom(const QString &text)
{
    static const QStringList unknown{u"?"_s, u"weiß nicht"_s, u"weiss nicht"_s, u"don't know"_s, u"don’t know"_s, u"unknown"_s};
    static const QStringList notApplicable{u"-"_s, u"–"_s, u"—"_s, u"−"_s, u"trifft nicht zu"_s, u"does not apply"_s,
                                           u"notapplicable"_s};
    if (text.isEmpty())
        return Answer::open();
    if (unknown.contains(caseFolded(text)))
        return Answer::unknown();
    if (notApplicable.contains(caseFolded(text)))
        return Answer::notApplicable();
    const std::optional<int> level = wholeNumber(text);
    return level ? Answer::atLevel(*level) : std::nullopt;
}

std::optional<bool> tickFrom(const QString &text)
{
    static const QStringList yes{u"x"_s, u"1"_s, u"ja"_s, u"yes"_s, u"✓"_s, u"✗"_s, u"true"_s, u"wahr"_s};
    static const QStringList no{u""_s, u"0"_s, u"nein"_s, u"no"_s, u"false"_s, u"falsch"_s};
    if (yes.contains(caseFolded(text)))
        return true;
    return no.contains(caseFolded(text)) ? std::optional<bool>(false) : std::nullopt;
}

} // namespace vierklang
