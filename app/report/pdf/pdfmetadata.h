// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"
#include "app/report/reportdocument.h"

#include <qpdf/QPDF.hh>

namespace vierklang {

/// Title, language, dates, outline and XMP of the report. Every date is the assessment's, so that the same assessment
/// gives the same bytes. Throws what libqpdf throws.
void setMetadata(QPDF &pdf, const ReportDocument &document);
/// Bookmarks, from three pages on.
void setOutline(QPDF &pdf, const SheetSet &sheets);
/// What Qt writes differently from run to run (names of font subsets) and what makes text unreadable for machines
/// (private characters of digits in ToUnicode) is set right.
void settleFonts(QPDF &pdf);

} // namespace vierklang
