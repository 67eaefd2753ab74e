// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/columnnames.h"

#include "app/base/numbers.h"
#include "app/scoring/comparison.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

bool ColumnNames::isOneCommune() const
{
    return std::all_of(m_columns.cbegin(), m_columns.cend(), [this](const Assessment &column) {
        return isSameCommune(m_columns.first().commune(), column.commune());
    });
}

QStringList ColumnNames::yearNames() const
{
    QStringList years;
    QStringList days;
    for (const Assessment &column : m_columns) {
        const std::optional<QDate> date = column.conductedOn();
        years.append(date ? QString::number(date->year()) : QString());
        days.append(date ? shortDate(*date, m_language) : QString());
    }
    for (const QStringList &names : {years, days}) {
        if (!names.contains(QString()) && QSet<QString>(names.cbegin(), names.cend()).size() == names.size())
            return names;
    }
    return {};
}

QList<ComparedName> ColumnNames::communeNames() const
{
    QList<ComparedName> names;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Commune &commune = m_columns[i].commune();
        QString full = commune.name.isEmpty() ? tr("no name") : commune.name;
        const auto same = std::count_if(m_columns.cbegin(), m_columns.cend(), [&](const Assessment &other) {
            return isSameCommune(commune, other.commune());
        });
        // One of several years of this commune: the name alone would not say which.
        if (same > 1 && m_columns[i].conductedOn())
            full += u' ' + shortDate(*m_columns[i].conductedOn(), m_language);
        else if (same > 1 && !m_columns[i].title().isEmpty())
            full += u" · "_s + m_columns[i].title();
        names.append({QString(QChar(static_cast<char16_t>(u'A' + i))), full});
    }
    return names;
}

QList<ComparedName> ColumnNames::all() const
{
    if (!isOneCommune())
        return communeNames();
    QStringList words = yearNames();
    if (words.isEmpty() && m_columns.size() == 2)
        words = {tr("the other one"), tr("this one")};
    if (words.isEmpty())
        return communeNames();
    QList<ComparedName> names;
    for (const QString &word : words)
        names.append({word, word});
    return names;
}

} // namespace vierklang::ui
