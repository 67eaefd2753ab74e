// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace vierklang::ui {

/// A row that breaks into further rows where its widgets do not fit beside one another. Hidden widgets take no room.
/// Behind `addGap` the widgets of a row stand at its right end.
class FlowRow final : public QLayout
{
    Q_OBJECT

public:
    FlowRow(int gapAcross, int gapDown);
    ~FlowRow() override;

    void addGap() { m_gapAt = static_cast<int>(m_items.size()); }
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &box) override;

private:
    struct Row
    {
        QList<int> indexes; ///< of the items
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] QList<Row> rowsIn(int width) const;
    /// From this item to the end of its row.
    [[nodiscard]] int widthFrom(const Row &row, int index) const;
    /// Sets the geometries if `isReal`; returns the height.
    int arrange(const QRect &box, bool isReal) const;

    QList<QLayoutItem *> m_items;
    int m_across;
    int m_down;
    int m_gapAt = -1;
};

} // namespace vierklang::ui
