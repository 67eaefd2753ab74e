// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openfolder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace vierklang::ui {

void openFolder(const QString &path)
{
    if (QDir::isAbsolutePath(path) && QFileInfo(path).isDir())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace vierklang::ui
