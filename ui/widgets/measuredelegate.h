// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QStyledItemDelegate>

namespace vierklang::ui {

struct CellLine;

/// Paints the cells of the table of measures: several plain lines that wrap, signs of types, numbers in a
/// ring.
class MeasureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MeasureDelegate(Context &context, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QFont fontOf(const CellLine &line) const;
    qreal lay(QPainter *painter, const QRectF &area, const QList<CellLine> &lines) const;

    Context &m_context;
};

} // namespace vierklang::ui
