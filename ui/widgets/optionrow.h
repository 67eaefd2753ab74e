// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace vierklang::ui {

class Theme;

/// One option of a question on practice: its digit key, a check box, the text.
class OptionRow final : public QCheckBox
{
    Q_OBJECT

public:
    OptionRow(int digit, const Theme &theme, QWidget *parent);
    void setOptionText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] int textLeft() const;
    void paintBox(QPainter &painter) const;

    int m_digit;
    const Theme &m_theme;
    QString m_text;
};

} // namespace vierklang::ui
