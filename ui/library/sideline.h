// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace vierklang::ui {

class Theme;

/// One line of the library's side panel: a name, which wraps, and how many there are.
class SideLine final : public QPushButton
{
    Q_OBJECT

public:
    SideLine(const QString &name, const Theme &theme, QWidget *parent);

    /// `spoken` says what the number counts; empty where there is none.
    void setLine(const QString &label, const QString &number = {}, const QString &spoken = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int labelRoom(int width) const;

    const Theme &m_theme;
    QString m_label;
    QString m_number;
};

} // namespace vierklang::ui
