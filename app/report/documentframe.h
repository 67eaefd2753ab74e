// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontext.h"

namespace vierklang {

/// A document without title, header and sections: language, date, footer, and what the layout needs to know.
[[nodiscard]] ReportDocument framedDocument(const ReportContext &context);

} // namespace vierklang
