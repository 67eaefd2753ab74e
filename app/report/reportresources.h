// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vierklang {

/// The bytes of a file that is built into the program under ":/report/"; empty when there is none.
[[nodiscard]] QByteArray reportResource(const QString &path);

} // namespace vierklang
