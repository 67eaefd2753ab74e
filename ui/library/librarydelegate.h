// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/libraryindex.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace vierklang::ui {

class LibraryModel;
class Theme;

/// Paints the library's rows, all equally high: the box, name and occasion, numbers right, the pattern with the signs of
/// its types. A text that needs more than two lines ends with an ellipsis; the whole of it is in the tool tip.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LibraryDelegate(const LibraryModel &model, const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Takes over sizes and fonts of the theme: asking for them cell by cell would cost more than the painting.
    void measure();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int tickWidth() const;
    /// Room a column needs at least at the current size of text.
    [[nodiscard]] int leastWidth(LibraryColumn column) const;

private:
    void paintTick(QPainter &painter, const QRect &box, bool isTicked) const;
    void paintName(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintTwoLines(QPainter &painter, const QRect &box, const QStringList &lines, const QFont &font, const QColor &colour) const;
    void paintPattern(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintProgress(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const LibraryModel &m_model;
    const Theme &m_theme;
    QFont m_body;
    QFont m_bold;
    QFont m_small;
    int m_pad = 0;
    int m_box = 0;  ///< of a tick
    int m_sign = 0; ///< of a state
    int m_type = 0; ///< sign of a type
    int m_step = 0; ///< from one of them to the next
    int m_gap = 0;
};

} // namespace vierklang::ui
