// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QStringList droppedAssessments(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const bool isOurs = url.fileName().endsWith(u".vierklang"_s, Qt::CaseInsensitive)
                            || url.fileName().endsWith(u".csv"_s, Qt::CaseInsensitive);
        if (url.isLocalFile() && isOurs)
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace vierklang::ui
