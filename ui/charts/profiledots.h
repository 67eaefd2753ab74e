// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/profileradar.h"

namespace vierklang::ui {

/// A line of the dot plot in the teaching mode.
struct ProfileRow
{
    QString name;
    std::optional<Origin> origin; ///< of the value, where it is an archetype's
};

/// Named profiles on the scale 0–4, one row each item or dimension. The last line is filled, the others are outlines
/// joined by a bar; its number stands at the right, and where it comes from.
class ProfileDots final : public Chart
{
    Q_OBJECT

public:
    ProfileDots(Context &context, QWidget *parent);

    /// Without labels the names stand elsewhere, in rows of the same height.
    void setLabelled(bool labelled);
    /// `lines` have a value per row.
    void setRows(const QList<ProfileRow> &rows, const QList<ProfileLine> &lines);
    /// Height of a row at least, in pixels.
    void setLeastRow(int height);
    [[nodiscard]] int rowHeight() const;
    /// Height of the row of digits under the rows.
    [[nodiscard]] int footHeight() const;

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override;

private:
    struct Columns
    {
        qreal left = 0;
        qreal width = 0;
        qreal number = 0;
        qreal badge = 0;
        [[nodiscard]] qreal x(double level) const;
    };
    [[nodiscard]] Columns columns(const QSizeF &size, const ChartStyle &style) const;
    [[nodiscard]] bool hasOrigins() const;
    [[nodiscard]] QString number(const std::optional<double> &value) const;
    void drawRow(QPainter &painter, qsizetype row, const QRectF &area, const Columns &columns,
                 const ChartStyle &style) const;

    QList<ProfileRow> m_rows;
    QList<ProfileLine> m_lines;
    bool m_isLabelled = true;
    int m_leastRow = 0;
};

} // namespace vierklang::ui
