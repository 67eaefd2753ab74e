// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vierklang::ui {

class Theme;

/// A line of 1 px between two rows of a card.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    Hairline(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace vierklang::ui
