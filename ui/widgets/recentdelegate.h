// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vierklang::ui {

class Theme;

/// Paints a line of the list of assessments: name and occasion, state with its sign, pattern with the signs of its
/// types. Texts wrap; a whole line carries the focus ring.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecentDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Width of the room a column needs at least at the current size of text.
    [[nodiscard]] int leastWidth(int column) const;

private:
    [[nodiscard]] int textLeft(const QModelIndex &index) const;
    void paintName(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    void paintSigned(QPainter &painter, const QRect &box, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace vierklang::ui
