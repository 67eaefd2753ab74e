// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outline.h"

#include <QPushButton>

namespace vierklang::ui {

class Theme;

/// One line of the sidebar: sign, name, state in words. The name wraps; the state goes below it when there is no room.
class SidebarEntry final : public QPushButton
{
    Q_OBJECT

public:
    SidebarEntry(const Theme &theme, QWidget *parent);
    void setEntry(const OutlineEntry &entry);
    [[nodiscard]] const OutlineEntry &entry() const { return m_entry; }
    /// How far in the sign stands, in px at 100 %; otherwise that follows from the entry.
    void setIndent(int indent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Boxes
    {
        QRect sign;
        QRect label;
        QRect state;
    };
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont paintedFont(const QRect &box) const;
    [[nodiscard]] Boxes boxes(int width) const;

    const Theme &m_theme;
    OutlineEntry m_entry;
    int m_indent = -1;
};

} // namespace vierklang::ui
