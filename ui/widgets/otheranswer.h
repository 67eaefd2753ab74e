// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace vierklang::ui {

class Theme;

/// "weiß nicht" or "trifft nicht zu": an answer like the five steps, but without a colour of the ramp, with its key
/// and what follows from it.
class OtherAnswer final : public QRadioButton
{
    Q_OBJECT

public:
    OtherAnswer(const QString &name, const Theme &theme, QWidget *parent);
    void setTexts(const QString &key, const QString &answer, const QString &consequence);

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
    [[nodiscard]] bool fitsOneLine(int width) const;

    const Theme &m_theme;
    QString m_key;
    QString m_answer;
    QString m_consequence;
};

} // namespace vierklang::ui
