// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"
#include "ui/charts/chart.h"
#include "ui/charts/radarscene.h"

#include <memory>

namespace vierklang::ui {

/// One profile in a radar or dot plot of the teaching mode: a type's line, or (without a type) the strong line of what is
/// on the table now.
struct ProfileLine
{
    QString name;
    std::optional<TypeKey> type;
    QList<std::optional<double>> values;
};

[[nodiscard]] MarkLook lookOf(const ProfileLine &line, const ChartStyle &style);

/// A radar of the dimensions with named lines: same rules as RadarChart (no filling, at most three lines, 0 in the
/// middle), but with archetypes and communes instead of is and target. Compact: without legend and note, names of axes
/// only, for small multiples.
class ProfileRadar final : public Chart
{
    Q_OBJECT

public:
    ProfileRadar(Context &context, QWidget *parent);
    ~ProfileRadar() override;

    void setCompact(bool compact);
    /// Axes stand in the order given; `ids` are the scales.
    void setAxes(const QStringList &ids, const QStringList &names, const QStringList &shortNames);
    void setLines(const QList<ProfileLine> &lines);
    [[nodiscard]] const QList<ProfileLine> &lines() const { return m_lines; }
    [[nodiscard]] const QStringList &axisIds() const { return m_series.axisIds; }

    [[nodiscard]] QStringList values() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const override;
    /// For tests: the scene of the last drawing.
    [[nodiscard]] const RadarScene &scene() const { return *m_scene; }

protected:
    [[nodiscard]] QSizeF pictureSize() const override;

private:
    /// What the scene was built for; values alone may differ.
    struct Built
    {
        QSizeF size;
        QStringList names;
        QRgb surface = 0;
        qreal unit = 0;
        QList<std::optional<TypeKey>> lines;

        friend bool operator==(const Built &, const Built &) = default;
    };
    [[nodiscard]] QString number(const std::optional<double> &value) const;
    void takeValues();

    std::unique_ptr<RadarScene> m_scene;
    RadarSeries m_series;
    QStringList m_names;
    QStringList m_shortNames;
    QList<ProfileLine> m_lines;
    bool m_isCompact = false;
    mutable Built m_built; ///< drawing builds the scene, as in every chart
};

} // namespace vierklang::ui
