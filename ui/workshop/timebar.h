// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vierklang::ui {

class Theme;

/// How much of a time is left, as a thin bar.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    TimeBar(const Theme &theme, QWidget *parent);

    /// 1 is all of it, 0 nothing.
    void setShare(double share);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 1;
};

} // namespace vierklang::ui
