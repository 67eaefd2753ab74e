// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "app/base/numbers.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

DateField::DateField(Context &context, QWidget *parent) : QLineEdit(parent), m_context(context)
{
    retranslate();
}

void DateField::retranslate()
{
    setPlaceholderText(tr("dd.mm.yyyy"));
}

std::optional<QDate> DateField::date() const
{
    const QString typed = text().simplified();
    for (const QString &format : {u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s, u"d MMM yyyy"_s}) {
        const QDate date = QLocale::c().toDate(typed, format);
        if (date.isValid())
            return date;
    }
    const QDate brief = QLocale::c().toDate(typed, u"d.M.yy"_s);
    return brief.isValid() ? std::optional(brief.addYears(brief.year() < 2000 ? 100 : 0)) : std::nullopt;
}

bool DateField::isReadable() const
{
    return text().trimmed().isEmpty() || date().has_value();
}

void DateField::setDate(const std::optional<QDate> &date)
{
    const QString text = date ? shortDate(*date, m_context.language()) : QString();
    if (text != this->text())
        setText(text);
}

} // namespace vierklang::ui
