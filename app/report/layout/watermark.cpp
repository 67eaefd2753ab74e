// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/watermark.h"

#include <QTransform>
#include <QtMath>

#include <cmath>

namespace vierklang {

namespace {

QPainterPath wordsAcross(const QString &words, QSizeF sheet)
{
    constexpr double PartOfDiagonal = 0.72;
    constexpr double AnySize = 100;
    const Face face{FontWeight::SemiBold, AnySize, 0};
    QPainterPath letters;
    letters.addText({0, 0}, reportFont(face), words);
    const QRectF ink = letters.boundingRect();
    const double scale = PartOfDiagonal * std::hypot(sheet.width(), sheet.height()) / ink.width();
    QTransform across;
    across.translate(sheet.width() / 2, sheet.height() / 2);
    across.rotate(-qRadiansToDegrees(std::atan2(sheet.height(), sheet.width())));
    across.scale(scale, scale);
    across.translate(-ink.center().x(), -ink.center().y());
    return across.map(letters);
}

} // namespace

QColor watermarkColour() { return QColor::fromRgb(0xFFEDF0F4); }

void addWatermark(SheetSet &set, const QString &words)
{
    if (words.isEmpty())
        return;
    for (Sheet &sheet : set.sheets)
        sheet.marks.insert(sheet.marks.begin(), Mark{Artifact, ShapeMark{wordsAcross(words, sheet.size), watermarkColour(), {}}});
}

} // namespace vierklang
