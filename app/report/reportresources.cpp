// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportresources.h"

#include <QFile>

static void initializeReportFiles()
{
    // A static library's resource is linked only when somebody names it; outside any namespace by rule of Qt.
    Q_INIT_RESOURCE(reporting);
}

namespace vierklang {

QByteArray reportResource(const QString &path)
{
    initializeReportFiles();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vierklang
