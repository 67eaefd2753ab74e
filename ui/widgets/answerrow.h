// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

#include <optional>

namespace vierklang::ui {

class Theme;

/// One anchor of a question: its digit in the colour of the step, the step's name, the text. Choosing it moves
/// nothing: the place of "chosen" is always kept free. Enter is left to the page.
class AnswerRow final : public QRadioButton
{
    Q_OBJECT

public:
    AnswerRow(int level, const Theme &theme, QWidget *parent);
    void setTexts(const QString &stepName, const QString &anchor, const QString &chosen);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] QRect textBox(int width) const;
    [[nodiscard]] bool isNarrow(int width) const;
    void paintDigit(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;

    int m_level;
    const Theme &m_theme;
    QString m_stepName;
    QString m_anchor;
    QString m_chosen;
};

} // namespace vierklang::ui
