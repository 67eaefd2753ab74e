// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vierklang::ui {

class Theme;

/// One dot for each person in the room, filled for each who is counted.
class PersonDots final : public QWidget
{
    Q_OBJECT

public:
    PersonDots(const Theme &theme, QWidget *parent);

    void setDots(int filled, int of);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int perLine() const;

    const Theme &m_theme;
    int m_filled = 0;
    int m_of = 0;
};

} // namespace vierklang::ui
