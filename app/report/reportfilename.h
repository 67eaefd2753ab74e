// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/report/reportrequest.h"

#include <QString>

namespace vierklang {

/// "Werkheim-an-der-Lohe.full.pdf": the commune without the word for its kind, safe on every file system (no reserved
/// characters or device names, no leading dot, at most 120 bytes in UTF-8). "Bericht" when nothing is left of a name.
[[nodiscard]] QString reportFileName(const Assessment &assessment, Audience audience, const QString &format);

/// The letters and digits of a name, with hyphens for everything else; for a part of a file name.
[[nodiscard]] QString fileNamePart(const QString &name);

} // namespace vierklang
