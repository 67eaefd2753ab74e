// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/morph.h"
#include "ui/context.h"

#include <QSlider>

namespace vierklang::ui {

/// The way from one end to the other in half percents: the ends with their signs, a mark wherever the leading type
/// changes, and below the stretches with their labels. Arrows move by 1 %, page keys by 10 %.
class MorphSlider final : public QSlider
{
    Q_OBJECT

public:
    /// One stretch with the words for it.
    struct Zone
    {
        double from = 0;
        double to = 1;
        QString label;
        QString shortLabel;
        bool isStrong = false;
    };

    MorphSlider(Context &context, QWidget *parent);

    void setWay(const QString &first, std::optional<TypeKey> firstType, const QString &second,
                std::optional<TypeKey> secondType);
    void setMarks(const QList<MorphBorder> &borders, const QList<Zone> &zones);
    /// The first mark behind the position, or again the first of all. False without a mark.
    bool goToNextBorder();
    /// "58 %", "58,5 %".
    [[nodiscard]] QString positionText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF groove() const;
    [[nodiscard]] qreal xOf(double position) const;
    [[nodiscard]] int stepAt(qreal x) const;
    [[nodiscard]] QString borderText(const MorphBorder &border) const;
    void paintEnds(QPainter &painter) const;
    void paintBorders(QPainter &painter) const;
    void paintThumb(QPainter &painter) const;
    void paintZones(QPainter &painter) const;

    Context &m_context;
    QString m_first;
    QString m_second;
    std::optional<TypeKey> m_firstType;
    std::optional<TypeKey> m_secondType;
    QList<MorphBorder> m_borders;
    QList<Zone> m_zones;
};

} // namespace vierklang::ui
