// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

// Report structure, page 29: black on white, lengths in mm. The canvas begins at the left edge of the first card and
// as far above it as the cut lines reach.

namespace vierklang {

namespace {

constexpr double CardWidth = 93;
constexpr double CardHeight = 87.5;
constexpr double Beyond = 3;
constexpr int PerRow = 2;

int rowsOf(const CardSheet &sheet) { return (static_cast<int>(sheet.cards.size()) + PerRow - 1) / PerRow; }

void drawScale(Canvas &canvas, int step, double left, double top)
{
    constexpr double FieldWidth = 7;
    constexpr double FieldHeight = 4.2;
    constexpr double Step = 8.6;
    const double start = left + (CardWidth - 4 * Step - FieldWidth) / 2;
    for (int field = 0; field < 5; ++field) {
        QPainterPath shape;
        shape.addRect(QRectF(start + Step * field, top, FieldWidth, FieldHeight));
        canvas.outline(shape, Stroke{QColor::fromRgb(colours::Ink), 0.9, {}},
                       QColor::fromRgb(field == step ? colours::Ink : colours::Surface));
    }
}

void drawCard(Canvas &canvas, const VotingCard &card, double left, double top)
{
    constexpr double Index = 22.5; // points, as the word
    constexpr QPointF Corner{6, 11};
    const double middle = left + CardWidth / 2;
    canvas.text(QPointF(left, top) + Corner, card.sign, Index, FontWeight::SemiBold, colours::Ink);
    canvas.turnedText(QPointF(left + CardWidth, top + CardHeight) - Corner, card.sign, Index, FontWeight::SemiBold,
                      colours::Ink);
    canvas.text({middle, top + 54}, card.sign, 156, FontWeight::SemiBold, colours::Ink, TextAnchor::Middle);
    canvas.text({middle, top + 66.5}, card.word, Index, FontWeight::SemiBold, colours::Ink, TextAnchor::Middle);
    if (card.step)
        drawScale(canvas, *card.step, left, top + 72);
    else
        canvas.text({middle, top + 75.6}, card.remark, 12, FontWeight::Regular, colours::Muted, TextAnchor::Middle);
}

void drawScissors(Canvas &canvas, double y)
{
    const Stroke stroke{QColor::fromRgb(colours::Muted), 0.8, {}};
    constexpr double X = -6.2;
    for (const double side : {-0.9, 0.9})
        canvas.circle({X, y + side}, 0.7, {}, stroke);
    canvas.line({X + 0.6, y - 0.6}, {X + 3.45, y + 1.05}, colours::Muted, 0.8);
    canvas.line({X + 0.6, y + 0.6}, {X + 3.45, y - 1.05}, colours::Muted, 0.8);
}

} // namespace

double cardSheetHeight(const CardSheet &sheet) { return 2 * Beyond + CardHeight * rowsOf(sheet); }

void drawCardSheet(Canvas &canvas, const CardSheet &sheet)
{
    const QList<double> dash{3.75, 3};
    const double width = PerRow * CardWidth;
    const double foot = cardSheetHeight(sheet);
    for (qsizetype index = 0; index < sheet.cards.size(); ++index)
        drawCard(canvas, sheet.cards[index], CardWidth * static_cast<double>(index % PerRow),
                 Beyond + CardHeight * static_cast<double>(index / PerRow));
    for (int column = 0; column <= PerRow; ++column)
        canvas.line({CardWidth * column, 0}, {CardWidth * column, foot}, colours::Levels[2], 0.75, dash);
    for (int row = 0; row <= rowsOf(sheet); ++row) {
        const double y = Beyond + CardHeight * row;
        canvas.line({-Beyond, y}, {width + Beyond, y}, colours::Levels[2], 0.75, dash);
        if (row > 0 && row < rowsOf(sheet))
            drawScissors(canvas, y);
    }
}

} // namespace vierklang
