// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/tagtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString tagLine(const QStringList &tags)
{
    const bool hasComma = std::any_of(tags.cbegin(), tags.cend(), [](const QString &tag) { return tag.contains(u','); });
    if (!hasComma)
        return tags.join(u", "_s);
    return tags.size() == 1 ? tags.first() + u';' : tags.join(u"; "_s);
}

QStringList tagsOfLine(const QString &line)
{
    QStringList tags;
    for (const QString &part : line.split(line.contains(u';') ? u';' : u',')) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace vierklang
