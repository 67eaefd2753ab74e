// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/nameorder.h"

#include <QLocale>

#include <algorithm>

namespace vierklang {

QCollator nameOrder()
{
    QCollator collator(QLocale(QLocale::German, QLocale::Germany));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

void sortByName(QStringList &names) { std::sort(names.begin(), names.end(), nameOrder()); }

} // namespace vierklang
