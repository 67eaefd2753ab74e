// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"
#include "app/report/layout/textsetter.h"
#include "app/report/reportdocument.h"

#include <QSizeF>

#include <vector>

namespace vierklang {

/// A figure off its sheet, in mm from its top left corner: the very strokes and words the PDF shows.
struct FigureDrawing
{
    QSizeF size;
    std::vector<Mark> marks;
};

/// `width` in mm is the room it has. Needs a QGuiApplication, because words are measured.
[[nodiscard]] FigureDrawing drawingOf(const FigureData &data, double width, const TextSetter &setter);
/// The sample before a legend's words.
[[nodiscard]] FigureDrawing drawingOf(const LegendEntry &entry, const TextSetter &setter);
} // namespace vierklang
