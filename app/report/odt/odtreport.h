// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/reportdocument.h"

#include <QByteArray>

namespace vierklang {

/// The report as an OpenDocument text (ODF 1.2) to edit: named styles, real headings, header rows that repeat,
/// pictures with alternative texts, language and title. Every day in it is the assessment's; the same document gives
/// the same bytes. Needs a QGuiApplication (figures are painted). Error: ReportNotWritten.
[[nodiscard]] Result<QByteArray> odtOf(const ReportDocument &document);

} // namespace vierklang
