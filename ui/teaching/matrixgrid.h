// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"
#include "app/instrument/instrument.h"
#include "ui/context.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace vierklang::ui {

class MarkedLabel;

/// Who learns what from whom: a square of four rows and four columns, in a narrow window one column. It lays its parts
/// out by itself, because every height follows from a width that only the row knows: a grid layout asks for too much.
class MatrixGrid final : public QFrame
{
    Q_OBJECT

public:
    MatrixGrid(Context &context, QWidget *parent);

    /// `corner`: the head of the first column; `fromPhrase` and `basisPhrase` with %1 for the type and the sources.
    void setTexts(const Instrument &instrument, const QString &corner, const QString &fromPhrase,
                  const QString &basisPhrase);
    /// To be called when letters grew or shrank.
    void arrange();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A field with its texts below each other.
    struct Box
    {
        QFrame *frame = nullptr;
        QList<QLabel *> texts;
    };
    struct Cell
    {
        Box box;
        MarkedLabel *from = nullptr; ///< said where there are no columns
        QLabel *text = nullptr;
        QLabel *basis = nullptr;
    };

    [[nodiscard]] Box boxOf(const QList<QLabel *> &texts);
    [[nodiscard]] bool isAcross(int width) const;
    /// Texts that say nothing here take no room.
    [[nodiscard]] QList<QLabel *> shownIn(const Box &box, bool across) const;
    [[nodiscard]] int heightOf(const Box &box, int width, bool across) const;
    void place(const Box &box, const QRect &area, bool across) const;
    /// These return the height; they move the parts only when told so.
    int layAcross(int width, bool moves) const;
    int layDown(int width, bool moves) const;

    Context &m_context;
    Box m_corner;
    PerType<Box> m_columnHeads;
    PerType<Box> m_rowHeads;
    PerType<PerType<Cell>> m_cells;
};

} // namespace vierklang::ui
