// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sign.h"

#include <QPushButton>

namespace vierklang::ui {

class Theme;

/// A large button with a drawing, a title, a sentence and a small line below. Exactly one on a page is primary.
class ChoiceCard final : public QPushButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &name, Sign sign, bool isPrimary, const Theme &theme, QWidget *parent);
    void setTexts(const QString &title, const QString &sentence, const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;

    Sign m_sign;
    bool m_isPrimary;
    const Theme &m_theme;
    QString m_title;
    QString m_sentence;
    QString m_detail;
};

} // namespace vierklang::ui
