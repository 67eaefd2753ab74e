// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace vierklang::ui {

class Theme;

/// The small line drawings of the window. Each stands beside a word and never replaces it.
enum class Sign {
    Check, Open, Part, Parked, NoEvidence, Unknown, NotApplicable, Covered,
    TypePicture, Profile, Measures, Comparison, Report, Handouts,
    Example, Begin, Import, Attention, Added, Changed, Unchanged,
    Running, Together, Spread, Divided, Clock, Screen, People
};

void paintSign(QPainter &painter, Sign sign, const QRectF &box, const QColor &colour);

[[nodiscard]] QPixmap signPixmap(Sign sign, int size, const QColor &colour, qreal pixelRatio);

/// A sign in the colour of the text, `size` px at 100 %.
class SignLabel final : public QWidget
{
    Q_OBJECT

public:
    SignLabel(Sign sign, int size, const Theme &theme, QWidget *parent);
    void setSign(Sign sign);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    int m_size;
    const Theme &m_theme;
};

} // namespace vierklang::ui
