// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace vierklang::ui {

class Theme;

/// How many points are left: a large number and one pip for each point.
class PointsMeter final : public QFrame
{
    Q_OBJECT

public:
    PointsMeter(const Theme &theme, QWidget *parent);
    void setPoints(int left, int of, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int numberWidth() const;
    void paintPips(QPainter &painter, QPoint at) const;

    const Theme &m_theme;
    int m_left = 0;
    int m_of = 0;
    QString m_words;
};

} // namespace vierklang::ui
