// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartmarks.h"

namespace vierklang::ui {

/// The four shares as bars of equal rank in the order B, O, S, C, with what goals alone (▼) and practice
/// alone (△) would give, and a dashed rule at 25 %.
class ShareBars final : public Chart
{
    Q_OBJECT

public:
    explicit ShareBars(Context &context, QWidget *parent);

    /// One line a type, without the marks for goals and practice: beside something that moves.
    /// Without names only the signs stand before the bars.
    void setCompact(bool compact, bool named = true);
    void setShares(const Instrument &instrument, const TypePicture &type);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override { return {420, 290}; }

private:
    [[nodiscard]] QString percentText(int value) const;
    [[nodiscard]] QList<LegendEntry> legend(const ChartStyle &style) const;
    void drawRow(QPainter &painter, TypeKey type, const QRectF &area, const ChartStyle &style) const;
    void drawCompactRow(QPainter &painter, TypeKey type, const QRectF &area, const ChartStyle &style) const;
    void drawScale(QPainter &painter, const QRectF &area, const ChartStyle &style) const;

    PerType<QString> m_names;
    TypePicture m_type;
    PerType<int> m_goalPercent;
    PerType<int> m_practicePercent;
    double m_goalWeight = 0.75;
    bool m_isCompact = false;
    bool m_isNamed = true;
};

} // namespace vierklang::ui
