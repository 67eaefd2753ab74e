// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/typelabelword.h"

#include <QList>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QList<std::pair<TypeLabel, QString>> &words()
{
    static const QList<std::pair<TypeLabel, QString>> list{{TypeLabel::Split, u"split"_s},
                                                           {TypeLabel::Open, u"open"_s},
                                                           {TypeLabel::Hybrid, u"hybrid"_s},
                                                           {TypeLabel::Clear, u"clear"_s},
                                                           {TypeLabel::Tendency, u"tendency"_s}};
    return list;
}

} // namespace

QString wordOf(TypeLabel label)
{
    for (const auto &[value, word] : words()) {
        if (value == label)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<TypeLabel> typeLabelFromWord(const QString &word)
{
    for (const auto &[value, name] : words()) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

} // namespace vierklang
