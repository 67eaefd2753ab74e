// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vierklang::ui {

class Theme;

/// The four signs side by side, of equal rank: the mark of the program.
class TypeSigns final : public QWidget
{
    Q_OBJECT

public:
    TypeSigns(const Theme &theme, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace vierklang::ui
