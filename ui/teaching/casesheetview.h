// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/guessgame.h"
#include "ui/context.h"

#include <QWidget>

namespace vierklang::ui {

/// The case sheet as the class sees it, drawn for 1280×720 and scaled to whatever there is: a thumbnail for the trainer,
/// a whole projector for the class. Light letters are not for walls: it is always in the light colours.
class CaseSheetView final : public QWidget
{
    Q_OBJECT

public:
    CaseSheetView(Context &context, const Instrument &instrument, QWidget *parent);

    /// Shows the case on the table; with the solution once it is revealed.
    void showCase(const GuessGame &game);
    /// Everything that stands on the sheet, line by line.
    [[nodiscard]] QStringList lines() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString factLine() const;
    [[nodiscard]] QString guessName(const Guess &guess) const;
    [[nodiscard]] QString answerText(const Contribution &contribution) const;
    [[nodiscard]] QString solutionText() const;
    /// Draws the part between head and foot at this size of text; returns where it ends. Draws nothing without a painter.
    qreal layBody(QPainter *painter, qreal size) const;
    qreal laySheet(QPainter *painter, qreal size, qreal y) const;
    qreal laySolution(QPainter *painter, qreal size, qreal y) const;
    void drawHead(QPainter &painter) const;
    void drawFoot(QPainter &painter) const;

    Context &m_context;
    const Instrument &m_instrument;
    GuessCase m_case;
    CaseSheet m_sheet;
    int m_number = 1;
    int m_of = 1;
};

} // namespace vierklang::ui
