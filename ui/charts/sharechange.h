// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartmarks.h"
#include "ui/charts/comparedname.h"

namespace vierklang::ui {

/// The shares of the four types of two assessments: an outlined bar where a share was, a filled one where it is. In the
/// instrument's order of types, never sorted.
class ShareChange final : public Chart
{
    Q_OBJECT

public:
    explicit ShareChange(Context &context, QWidget *parent);

    void setShares(const Instrument &instrument, const TypePicture &before, const TypePicture &after,
                   const ComparedName &beforeName, const ComparedName &afterName);

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;

protected:
    [[nodiscard]] QSizeF pictureSize() const override { return {360, 320}; }

private:
    [[nodiscard]] QString percentText(int value) const;
    [[nodiscard]] QString note() const;
    void drawRow(QPainter &painter, TypeKey type, const QRectF &area, const ChartStyle &style) const;

    PerType<QString> m_names;
    TypePicture m_before;
    TypePicture m_after;
    ComparedName m_beforeName;
    ComparedName m_afterName;
};

} // namespace vierklang::ui
